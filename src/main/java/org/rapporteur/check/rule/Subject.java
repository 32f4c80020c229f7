package org.rapporteur.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.statement.Statements;
import org.rapporteur.document.Document;

/**
 * What rules look at, read once for all of them.
 *
 * @param lines in reading order; {@code lines.get(i).index() == i}
 * @param tokens the lines as tokens
 * @param sentences of all lines but headings and rows of tables
 * @param statements what the sentences say of texts
 * @param made what several rules look at, made by the first that does
 */
public record Subject(
        Document document,
        List<Line> lines,
        LineTokens tokens,
        List<Sentence> sentences,
        Statements statements,
        Evidence evidence,
        Map<Class<?>, Object> made) {

    public Subject(
            Document document,
            List<Line> lines,
            LineTokens tokens,
            List<Sentence> sentences,
            Statements statements,
            Evidence evidence) {
        this(document, lines, tokens, sentences, statements, evidence, new HashMap<>());
    }

    /** The words of the language the document is in. */
    public Lexicon lexicon() {
        return tokens.lexicon();
    }

    /**
     * Makes something of the subject once for all rules.
     *
     * @param by the type that makes it, which makes nothing else
     */
    @SuppressWarnings("unchecked") // what a type made is asked for by that type alone
    public <T> T once(Class<?> by, Function<Subject, T> make) {
        T known = (T) made.get(by);
        if (known != null) {
            return known;
        }
        T fresh = make.apply(this);
        made.put(by, fresh);
        return fresh;
    }

    /** Whether the report speaks of ITU-R more than of ITU-T: what it says of nobody is said of that Sector. */
    public boolean isOfRadio() {
        return linesOf("ITU-R") > linesOf("ITU-T");
    }

    private long linesOf(String sector) {
        return lines().stream().filter(line -> line.text().contains(sector)).count();
    }
}
