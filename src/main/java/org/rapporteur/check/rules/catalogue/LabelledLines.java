package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;

/**
 * Lines below a text that say one thing of it each: “Approved: 22 September 2025”, “Lead group: SG5”.
 *
 * @param mark the place of the token behind which the value stands
 */
record LabelledLines(TypedLine typed, int mark) {
    /** A description of one text has no more. */
    private static final int MOST = 8;

    /** In tokens. */
    private static final int LONGEST_LABEL = 5;

    /** In tokens: “Approved on 29 June 2024”. */
    private static final int LATEST_DAY = 3;

    /** In letters; a label and its mark before a text. */
    private static final int FIRST = 30;

    /** In letters. */
    private static final int LONGEST = 330;

    private static final int LONGEST_UNDER = 250;

    /** Of a text with which its line begins, or which its line labels. */
    static Stream<LabelledLines> below(TextMention text, TypedLines lines) {
        if (text.from() > FIRST || text.from() > 0 && mark(lines.of(text.line())) < 0) {
            return Stream.empty();
        }
        List<LabelledLines> found = new ArrayList<>();
        int first = text.line().index() + 1;
        for (int at = first; at < Math.min(lines.lines().size(), first + MOST); at++) {
            TypedLine line = lines.of(lines.lines().get(at));
            int mark = mark(line);
            if (mark < 0) {
                break;
            }
            found.add(new LabelledLines(line, mark));
        }
        return found.stream();
    }

    /** The place of the colon or tab behind a few words, or of “Approved” before a day; -1 where there is none. */
    private static int mark(TypedLine line) {
        List<Token> tokens = line.tokens();
        boolean capital =
                !tokens.isEmpty() && tokens.get(0).isWord() && tokens.get(0).isCapital();
        if (!capital || line.line().text().length() > LONGEST) {
            return -1;
        }
        for (int at = 0; at < Math.min(tokens.size() - 1, LONGEST_LABEL); at++) {
            Token token = tokens.get(at);
            if (token.is(Kind.COLON) || token.is(Kind.CELL)) {
                return at;
            }
            if (at > 0 && at < LATEST_DAY && token.is(Kind.DAY) && FactPhrases.APPROVES.at(tokens, 0) != null) {
                return at - 1;
            }
            if (token.is(Kind.STOP) || token.is(Kind.COMMA) || token.is(Kind.NUMBER) || token.is(Kind.TEXT)) {
                return -1;
            }
        }
        return -1;
    }

    List<Token> label() {
        return typed.tokens().subList(0, Math.max(1, mark));
    }

    /** Whether the label has such a word. */
    boolean isOf(Predicate<Token> word) {
        return label().stream().anyMatch(word);
    }

    /** The words behind the label. */
    List<Token> value() {
        return typed.tokens().subList(mark + 1, typed.tokens().size());
    }

    int from() {
        return value().get(0).from();
    }

    String words() {
        String text = typed.line().text();
        Token last = typed.tokens().get(typed.tokens().size() - 1);
        return text.substring(from(), last.is(Kind.STOP) || last.is(Kind.SEMICOLON) ? last.from() : text.length());
    }

    /** The next lines, of which none begins with another text: “SG2, approved 5 September 2025” below a text that is a line. */
    static Stream<TypedLine> under(TextMention text, TypedLines lines) {
        Line line = text.line();
        if (line.kind() == Line.Kind.ROW || text.from() > 0) {
            return Stream.empty();
        }
        List<Line> all = lines.lines();
        return all.subList(line.index() + 1, Math.min(all.size(), line.index() + 3)).stream()
                .takeWhile(next -> next.kind() == line.kind() && next.text().length() <= LONGEST_UNDER)
                .map(lines::of)
                .takeWhile(next -> !next.isSentence() && next.texts().stream().noneMatch(other -> other.from() == 0));
    }
}
