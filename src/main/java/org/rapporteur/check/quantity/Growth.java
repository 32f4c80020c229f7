package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** What grew or fell: “from 180 to 212, an increase of 32 or 18 per cent”, “247, up 38 from 209”, “37, six more than the 31”. */
final class Growth {
    private static final int REACH = 18;
    private static final int NEAR = 8;
    /** How many words may stand between the first and the second of two numbers. */
    private static final int SPAN = 12;

    private final SentenceTokens saying;
    private final List<Reckoning> found = new ArrayList<>();
    /** What the sentence tells of two numbers, whichever of its words says so. */
    private @Nullable Change only;

    /** The number before and the number after. */
    private record Change(Token from, Token to) {}

    private Growth(SentenceTokens saying) {
        this.saying = saying;
    }

    static List<Reckoning> in(SentenceTokens saying) {
        Growth growth = new Growth(saying);
        growth.only = growth.onlyChange();
        for (int at = 0; at < saying.size(); at++) {
            if (saying.is(at, Sense.INCREASE) || saying.is(at, Sense.DECREASE)) {
                growth.add(at);
            } else if (saying.is(at, Sense.COMPARING) && growth.number(at - 1)) {
                growth.compared(at);
            }
        }
        return growth.found;
    }

    private @Nullable Change onlyChange() {
        for (int at = 0; at < saying.size(); at++) {
            boolean word = saying.is(at, Sense.INCREASE) || saying.is(at, Sense.DECREASE);
            Change change = word ? change(at) : null;
            if (change != null) {
                return change;
            }
        }
        return null;
    }

    private void add(int at) {
        Change own = change(at);
        Change change = own == null && !isOtherClause(at) ? only : own;
        if (change != null) {
            said(at, change);
        } else if (saying.is(at + 1, Sense.BY) && number(at + 2)) {
            sinceEarlier(at + 2);
        }
    }

    /** “…; costs fell by 3 per cent” */
    private boolean isOtherClause(int at) {
        return only != null && !isOneClause(saying.tokens().indexOf(only.to()), at);
    }

    private boolean isOneClause(int number, int word) {
        return IntStream.range(Math.min(number, word), Math.max(number, word))
                .noneMatch(place -> saying.is(place, Kind.SEMICOLON)
                        || saying.is(place, Sense.RELATIVE)
                        || saying.is(place, Sense.AND));
    }

    private @Nullable Change change(int at) {
        int from = fromTo(at);
        if (from >= 0) {
            return new Change(saying.at(from), saying.at(behind(from)));
        }
        int earlier = saying.is(at + 1, Sense.FROM) ? at + 2 : saying.is(at + 2, Sense.FROM) ? at + 3 : against(at);
        Token now = earlier < 0 ? null : before(Math.min(at, earlier), saying.is(earlier, Sense.SCALE));
        return now != null && number(earlier) ? new Change(saying.at(earlier), now) : null;
    }

    /** “150 sessions in 2025, against 120 in 2024, an increase of …”: the 120. */
    private int against(int at) {
        for (int place = at - 1; place > 0; place--) {
            if (saying.is(place, Sense.AGAINST) && number(place + 1)) {
                return place + 1;
            }
        }
        return -1;
    }

    private boolean number(int place) {
        boolean measured = saying.is(place, Kind.MEASURE)
                && saying.at(place).value() > 0
                && !saying.at(place).noun().isEmpty();
        return (saying.is(place, Kind.QUANTITY) || measured) && !saying.is(place, Sense.ROUGHLY);
    }

    /** Where “from 180 to 212” says its first number, the one nearest to the word; -1 where nothing does. */
    private int fromTo(int word) {
        int nearest = -1;
        for (int at = 1; at + 2 < saying.size(); at++) {
            boolean span = number(at) && saying.is(at - 1, Sense.FROM) && behind(at) > 0;
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
            if (saying.is(at, Sense.TO) && number(at + 1)) {
                return at + 1;
            }
            if (number(at) || saying.is(at, Kind.COMMA) || saying.is(at, Kind.SEMICOLON)) {
                return -1;
            }
        }
        return -1;
    }

    /** The number that a word behind it speaks of: the only one of its clause. */
    private @Nullable Token before(int at, boolean money) {
        List<Token> counts = money ? amounts(at) : saying.counts(at);
        boolean close = number(at - 1) || number(at - 2);
        Token last = counts.isEmpty() ? null : counts.get(counts.size() - 1);
        return last == null || last.is(Sense.ROUGHLY) || counts.size() > 1 && !close ? null : last;
    }

    private List<Token> amounts(int to) {
        return saying.tokens().subList(0, to).stream()
                .filter(token -> token.is(Kind.QUANTITY) && token.is(Sense.SCALE))
                .toList();
    }

    /** What stands behind the word as far as its numbers go: by how many, by how much of a hundred. */
    private void said(int at, Change change) {
        boolean counted = false;
        for (int place = at + 1; place < Math.min(saying.size(), at + REACH); place++) {
            Token token = saying.at(place);
            if (token.is(Kind.SEMICOLON)) {
                return;
            }
            if (token.is(Kind.SHARE) && !token.is(Sense.ROUGHLY) && isAmount(at, place, counted)) {
                share(token, change);
                return;
            }
            boolean other = token != change.from() && token != change.to();
            if (number(place) && other && !counted && isAmount(at, place, false)) {
                difference(token, change);
                counted = true;
            }
            compared(place, change);
        }
    }

    /** “up 38”, “by 38”, “an increase of 38”, “… or 18 per cent”. */
    private boolean isAmount(int word, int place, boolean counted) {
        boolean of = place == word + 2 && saying.is(place - 1, Sense.OF);
        boolean or = counted && (saying.is(place - 1, Sense.OR) || saying.is(place - 1, Kind.OPEN));
        boolean more = saying.is(place, Kind.SHARE) && saying.is(place + 1, Sense.FURTHER);
        return place == word + 1 || saying.is(place - 1, Sense.BY) || of || or || more;
    }

    private void compared(int place, Change change) {
        if (number(place) && saying.is(place + 1, Sense.COMPARING) && !number(place + 2) && !number(place + 3)) {
            difference(saying.at(place), change);
        }
    }

    /** “211 documents, 21 more than the 190 of the meeting before”, “six more than in 2024 (33)”. */
    private void compared(int at) {
        int span = fromTo(at);
        if (span >= 0 && span < at && at - span < NEAR) {
            difference(saying.at(at - 1), new Change(saying.at(span), saying.at(behind(span))));
            return;
        }
        Token now = saying.is(at - 2, Kind.COMMA) ? before(at - 1, false) : null;
        for (int place = at + 1; now != null && place < Math.min(saying.size(), at + NEAR); place++) {
            if (number(place)) {
                Token from = saying.at(place);
                boolean same = from.noun().isEmpty() || OneKind.isSame(from.noun(), now.noun());
                if (same && saying.counts(at - 1).size() == 1) {
                    difference(saying.at(at - 1), new Change(from, now));
                }
                return;
            }
            if (saying.is(place, Kind.COMMA) || saying.is(place, Kind.SHARE) || saying.is(place, Kind.SEMICOLON)) {
                return;
            }
        }
    }

    /** “The last report gave 200; the number is up by 140, or 70 %.” */
    private void sinceEarlier(int amount) {
        int or = saying.is(amount + 1, Kind.COMMA) ? amount + 2 : amount + 1;
        if (!saying.is(or, Sense.OR) && !saying.is(or, Kind.OPEN) || !saying.is(or + 1, Kind.SHARE)) {
            return;
        }
        for (int at = 1; at < amount - 2; at++) {
            if (number(at) && saying.has(Sense.EARLIER, at - NEAR, at)) {
                double percent = 100 * saying.at(amount).value() / saying.at(at).value();
                found.add(saying.reckoning(Reckoning.Kind.SHARE, saying.at(or + 1), percent, true));
                return;
            }
        }
    }

    private void difference(Token said, Change change) {
        double shown = Math.abs(change.to().value() - change.from().value());
        boolean another = pairs().stream().anyMatch(pair -> Math.abs(pair[0] - pair[1]) == said.value());
        found.add(saying.reckoning(
                Reckoning.Kind.CHANGE, said, another ? said.value() : shown, OneKind.isBare(said, List.of())));
    }

    private void share(Token said, Change change) {
        if (said.is(Sense.POINTS)) {
            points(said);
            return;
        }
        double shown = percent(change.from().value(), change.to().value());
        double near = Reckoning.rounding(said.value());
        boolean another = pairs().stream().anyMatch(pair -> Math.abs(percent(pair[0], pair[1]) - said.value()) <= near);
        boolean sure = change.from().value() > 0;
        found.add(saying.reckoning(Reckoning.Kind.SHARE, said, another ? said.value() : shown, sure));
    }

    private void points(Token said) {
        List<Token> shares = saying.tokens().stream()
                .filter(token -> token.is(Kind.SHARE) && !token.is(Sense.POINTS))
                .toList();
        if (shares.size() == 2) {
            double shown = Math.abs(shares.get(0).value() - shares.get(1).value());
            found.add(saying.reckoning(Reckoning.Kind.SHARE, said, shown, true));
        }
    }

    private static double percent(double from, double to) {
        return 100 * Math.abs(to - from) / Math.max(1, from);
    }

    /** Any two numbers of the sentence, the first before the second in time or in words. */
    private List<double[]> pairs() {
        List<Token> counts = saying.tokens().stream()
                .filter(token -> (token.is(Kind.QUANTITY) || token.is(Kind.MEASURE)) && token.value() > 0)
                .limit(12)
                .toList();
        List<double[]> pairs = new ArrayList<>();
        for (Token one : counts) {
            counts.stream()
                    .filter(other -> other != one)
                    .forEach(other -> pairs.add(new double[] {one.value(), other.value()}));
        }
        return pairs;
    }
}
