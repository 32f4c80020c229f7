package org.rapporteur.check.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.check.grammar.Chunks;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Tokenizer;

/** The lines of one document as tokens, each read once for all who ask. */
public final class LineTokens {
    private final Lexicon lexicon;
    private final Map<Integer, List<Token>> words = new HashMap<>();
    private final Map<Integer, List<Token>> joined = new HashMap<>();

    /** @param lexicon of the language the document is in */
    public LineTokens(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** Words, numbers and marks as they stand. */
    public List<Token> words(Line line) {
        return words.computeIfAbsent(line.index(), asked -> Tokenizer.read(line.text(), lexicon));
    }

    /** Those that say one thing joined: a day, a number with what it counts. */
    public List<Token> joined(Line line) {
        return joined.computeIfAbsent(line.index(), asked -> Chunks.of(line.text(), words(line), lexicon));
    }
}
