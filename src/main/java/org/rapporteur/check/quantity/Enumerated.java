package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/** Numbers whose things follow in the same line behind marks: “three things to do: (1) …; (2) …; (3) …”. */
final class Enumerated {
    /** How many words may stand between a number and the colon. */
    private static final int NEAR = 8;

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private final List<Token> tokens;

    private Enumerated(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Reckoning> in(ReportText report) {
        return report.prose()
                .flatMap(line -> new Enumerated(report.tokens(line)).in(line).stream())
                .toList();
    }

    private List<Reckoning> in(Line line) {
        return Stream.<IntFunction<String>>of(
                        String::valueOf,
                        number -> String.valueOf((char) ('a' + number - 1)),
                        number -> number > ROMAN.size() ? "" : ROMAN.get(number - 1))
                .flatMap(marks -> counted(line, marks).stream())
                .toList();
    }

    private List<Reckoning> counted(Line line, IntFunction<String> marks) {
        List<Reckoning> found = new ArrayList<>();
        int first = next(marks.apply(1), 0);
        Token number = first < 0 ? null : announced(first);
        if (number != null) {
            int count = 1;
            for (int at = next(marks.apply(2), first); at > 0; at = next(marks.apply(count + 1), at)) {
                count++;
            }
            boolean sure = count > 1 && Math.abs(number.value() - count) <= 2;
            found.add(Reckoning.of(Reckoning.Kind.NAMES, line, number, count, sure));
        }
        return found;
    }

    /** The place of the mark behind some place, “(i)” or “i)”; -1 where there is none. */
    private int next(String mark, int from) {
        for (int at = from + 1; at + 1 < tokens.size(); at++) {
            boolean begins = tokens.get(at - 1).is(Kind.OPEN) || isBorder(tokens.get(at - 1));
            if (begins
                    && tokens.get(at + 1).is(Kind.CLOSE)
                    && tokens.get(at).text().equals(mark)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isBorder(Token token) {
        return token.isAny(Kind.COLON, Kind.SEMICOLON, Kind.COMMA, Kind.STOP) || token.is(Sense.AND);
    }

    /** The only number of the words before the colon right before the first mark. */
    private @Nullable Token announced(int mark) {
        int colon = tokens.get(mark - 1).is(Kind.OPEN) ? mark - 2 : mark - 1;
        if (colon < 1 || !tokens.get(colon).is(Kind.COLON)) {
            return null;
        }
        Token number = null;
        for (int at = colon - 1; at >= 0 && !tokens.get(at).is(Kind.STOP); at--) {
            boolean counts = tokens.get(at).isCount();
            if (counts && (number != null || colon - at > NEAR)) {
                return null;
            }
            number = counts ? tokens.get(at) : number;
        }
        return number == null || number.noun().isEmpty() || number.value() < 2 || number.is(Sense.ROUGHLY)
                ? null
                : number;
    }
}
