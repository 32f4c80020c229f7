package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** One sentence of a line as tokens. */
record SentenceTokens(Line line, List<Token> tokens) {
    /** By how much sums of money in millions may be off. */
    private static final double ROUNDING = 0.006;

    /** In tokens; no sentence, and no line in characters, is longer than these whose numbers people hold against each other. */
    private static final int LONGEST = 1_500;

    private static final int LONGEST_LINE = 20_000;

    static List<SentenceTokens> of(Line line, LineTokens read) {
        List<SentenceTokens> sayings = new ArrayList<>();
        List<Token> tokens = isTooLong(line) ? List.of() : read.joined(line);
        int from = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            if (at == tokens.size()
                    || tokens.get(at).is(Kind.STOP)
                    || tokens.get(at).is(Kind.CELL)) {
                if (at > from && at - from < LONGEST) {
                    sayings.add(new SentenceTokens(line, List.copyOf(tokens.subList(from, at))));
                }
                from = at + 1;
            }
        }
        return sayings;
    }

    /** The cells of a row as one. */
    static SentenceTokens joined(Line line, List<SentenceTokens> cells) {
        return new SentenceTokens(
                line, cells.stream().flatMap(cell -> cell.tokens().stream()).toList());
    }

    static boolean isTooLong(Line line) {
        return line.text().length() > LONGEST_LINE;
    }

    int size() {
        return tokens.size();
    }

    Token at(int place) {
        return tokens.get(place);
    }

    boolean is(int place, Kind kind) {
        return place >= 0 && place < tokens.size() && tokens.get(place).is(kind);
    }

    boolean is(int place, Sense sense) {
        return place >= 0 && place < tokens.size() && tokens.get(place).is(sense);
    }

    /** Whether the token there is of one of these kinds. */
    boolean isAny(int place, Kind... kinds) {
        return place >= 0 && place < tokens.size() && tokens.get(place).isAny(kinds);
    }

    /** Whether the token there has one of these senses. */
    boolean isAny(int place, Sense... senses) {
        return place >= 0 && place < tokens.size() && tokens.get(place).isAny(senses);
    }

    /** Whether a number stands there that counts. */
    boolean isCount(int place) {
        return place >= 0 && place < tokens.size() && tokens.get(place).isCount();
    }

    /** Whether some token has one of these senses. */
    boolean has(Sense... senses) {
        return tokens.stream().anyMatch(token -> token.isAny(senses));
    }

    boolean has(Sense sense, int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, size()))
                .anyMatch(at -> tokens.get(at).is(sense));
    }

    /** “two, both from ETSI”: of the two before it, and no other number. */
    boolean isSaidOfTwo(int place) {
        return is(place, Sense.BOTH)
                && is(place - 1, Kind.COMMA)
                && is(place - 2, Kind.QUANTITY)
                && at(place - 2).value() == 2;
    }

    /** “both … and …”, not “two, both of them …”. */
    boolean hasBoth(int from) {
        return IntStream.range(from, size()).anyMatch(at -> is(at, Sense.BOTH) && !isSaidOfTwo(at));
    }

    /** Whether it says that something grew or fell. */
    boolean tellsChange() {
        return has(Sense.INCREASE, Sense.DECREASE);
    }

    /** The place of the bracket that closes the one that opens there; the end where none does. */
    int closing(int open) {
        int depth = 0;
        for (int at = open; at < size(); at++) {
            depth += is(at, Kind.OPEN) ? 1 : is(at, Kind.CLOSE) ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return size();
    }

    /** What counts outside brackets, in its order: no lengths of time. */
    List<Token> counts() {
        return counts(size());
    }

    List<Token> counts(int to) {
        return numbers(to).stream().filter(number -> !number.is(Sense.SCALE)).toList();
    }

    /** The same with sums of money, before some place. */
    List<Token> numbers(int to) {
        List<Token> numbers = new ArrayList<>();
        for (int at = 0; at < to; at++) {
            if (is(at, Kind.OPEN)) {
                at = closing(at);
            } else if (isCount(at)) {
                numbers.add(at(at));
            }
        }
        return numbers;
    }

    /** Sums of money. */
    List<Token> amounts() {
        return tokens.stream()
                .filter(token -> token.is(Kind.QUANTITY) && token.is(Sense.MONEY))
                .toList();
    }

    /** The numbers of which others are said to be a part before some place: the 15 of “nine of the 15”. */
    List<Token> wholes(int to) {
        return IntStream.range(2, Math.min(to, size()))
                .filter(at -> is(at, Kind.QUANTITY)
                        && (is(at - 1, Sense.OF) && is(at - 2, Kind.QUANTITY)
                                || is(at, Sense.DEFINITE) && is(at - 2, Sense.OF) && is(at - 3, Kind.QUANTITY)))
                .mapToObj(this::at)
                .toList();
    }

    Reckoning reckoning(Reckoning.Kind kind, Token said, double shown, boolean sure) {
        boolean rounded = said.is(Sense.SCALE) && Math.abs(said.value() - shown) <= ROUNDING * said.value();
        double given = rounded ? said.value() : shown;
        return Reckoning.of(kind, line, said, given, sure);
    }
}
