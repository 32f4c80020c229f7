package org.rapporteur.check.quantity;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Which number of a sentence its words of growth speak of. */
final class ChangedNumbers {
    /** How many words may stand between the first and the second of two numbers. */
    private static final int SPAN = 12;

    private final SentenceTokens saying;
    /** What the sentence tells of two numbers, whichever of its words says so. */
    private final @Nullable ChangedNumber only;

    ChangedNumbers(SentenceTokens saying) {
        this.saying = saying;
        this.only = first();
    }

    /** Of which number a word says that it grew or fell. */
    @Nullable
    ChangedNumber at(int word) {
        ChangedNumber own = change(word);
        return own == null && !isOtherClause(word) ? only : own;
    }

    private @Nullable ChangedNumber first() {
        for (int at = 0; at < saying.size(); at++) {
            boolean word = saying.isAny(at, Sense.INCREASE, Sense.DECREASE);
            ChangedNumber change = word ? change(at) : null;
            if (change != null) {
                return change;
            }
        }
        return null;
    }

    /** “…; costs fell by 3 per cent” */
    private boolean isOtherClause(int at) {
        return only != null && !isOneClause(saying.tokens().indexOf(only.to()), at);
    }

    private boolean isOneClause(int number, int word) {
        return IntStream.range(Math.min(number, word), Math.max(number, word))
                .noneMatch(place -> saying.is(place, Kind.SEMICOLON) || saying.isAny(place, Sense.RELATIVE, Sense.AND));
    }

    private @Nullable ChangedNumber change(int at) {
        int from = fromTo(at);
        if (from >= 0) {
            // “from 48.0 to 54.0 million”: the first is of millions, too
            boolean scaled = saying.is(from, Sense.SCALE) == saying.is(behind(from), Sense.SCALE);
            return !scaled ? null : new ChangedNumber(saying.at(from), saying.at(behind(from)));
        }
        int earlier = saying.is(at + 1, Sense.FROM) ? at + 2 : saying.is(at + 2, Sense.FROM) ? at + 3 : against(at);
        Token now = earlier < 0 ? null : before(Math.min(at, earlier), saying.is(earlier, Sense.SCALE));
        return now != null && isNumber(earlier) ? new ChangedNumber(saying.at(earlier), now) : null;
    }

    /** “150 sessions in 2025, against 120 in 2024, an increase of …”: the 120. */
    private int against(int at) {
        for (int place = at - 1; place > 0; place--) {
            if (saying.is(place, Sense.AGAINST) && isNumber(place + 1)) {
                return place + 1;
            }
        }
        return -1;
    }

    boolean isNumber(int place) {
        boolean measured = saying.is(place, Kind.MEASURE)
                && saying.at(place).value() > 0
                && !saying.at(place).noun().isEmpty();
        return (saying.is(place, Kind.QUANTITY) || measured) && !saying.is(place, Sense.ROUGHLY);
    }

    /** Where “from 180 to 212” says its first number, the one nearest to the word; -1 where nothing does. */
    private int fromTo(int word) {
        int nearest = -1;
        for (int at = 1; at + 2 < saying.size(); at++) {
            boolean span = isNumber(at) && saying.is(at - 1, Sense.FROM) && behind(at) > 0;
            if (span && isOneClause(at, word) && (nearest < 0 || Math.abs(at - word) < Math.abs(nearest - word))) {
                nearest = at;
            }
        }
        return nearest;
    }

    /** “from 1.6 Gbit/s in May to 2.4 Gbit/s”: the second; -1 where there is none so near. */
    private int behind(int from) {
        for (int at = from + 1; at <= from + SPAN; at++) {
            at = saying.is(at, Kind.OPEN) ? saying.closing(at) + 1 : at;
            if (saying.is(at, Sense.TO) && isNumber(at + 1)) {
                return at + 1;
            }
            if (isNumber(at) || saying.isAny(at, Kind.COMMA, Kind.SEMICOLON)) {
                return -1;
            }
        }
        return -1;
    }

    /** The number that a word behind it speaks of: the only one of its clause. */
    private @Nullable Token before(int at, boolean money) {
        List<Token> counts = money ? amounts(at) : saying.counts(at);
        boolean close = isNumber(at - 1) || isNumber(at - 2);
        Token last = counts.isEmpty() ? null : counts.get(counts.size() - 1);
        return last == null || last.is(Sense.ROUGHLY) || counts.size() > 1 && !close ? null : last;
    }

    private List<Token> amounts(int to) {
        return saying.tokens().subList(0, to).stream()
                .filter(token -> token.is(Kind.QUANTITY) && token.is(Sense.SCALE))
                .toList();
    }
}
