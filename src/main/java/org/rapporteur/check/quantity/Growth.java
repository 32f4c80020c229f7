package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** What grew or fell: “from 180 to 212, an increase of 32 or 18 per cent”, “247, up 38 from 209”, “37, six more than the 31”. */
final class Growth {
    private static final int REACH = 18;
    /** By how much words that are no figures may be off. */
    private static final double LOOSE = 0.1;

    private final SentenceTokens saying;
    private final ChangedNumbers changes;
    private final List<Reckoning> found = new ArrayList<>();

    private Growth(SentenceTokens saying) {
        this.saying = saying;
        this.changes = new ChangedNumbers(saying);
    }

    /** @param before the sentences before, the last one first */
    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        Growth growth = new Growth(saying);
        growth.amounts(before);
        for (int at = 0; at < saying.size(); at++) {
            if (saying.isAny(at, Sense.INCREASE, Sense.DECREASE)) {
                growth.add(at);
            } else if (saying.is(at, Sense.FACTOR) && !growth.isRoughly(at)) {
                growth.times(at);
            }
        }
        return growth.found;
    }

    /** “doubled from 24 to 48” */
    private void times(int at) {
        ChangedNumber change = changes.at(at);
        double shown =
                change == null ? 0 : change.from().value() * saying.at(at).value();
        if (change != null && shown > 0) {
            boolean right = Math.abs(change.to().value() - shown) <= LOOSE * shown;
            found.add(saying.reckoning(
                    Reckoning.Kind.CHANGE, change.to(), right ? change.to().value() : shown, true));
        }
    }

    /** “by a quarter, from 80 to 100” */
    private void fraction(Token said, ChangedNumber change) {
        double off = Math.abs(change.percent() - said.value());
        if (off > 100 * LOOSE / 2 && !said.is(Sense.ROUGHLY)) {
            boolean sure = change.from().value() > 0 && off < 30;
            found.add(saying.reckoning(Reckoning.Kind.SHARE, said, change.percent(), sure));
        }
    }

    private void add(int at) {
        ChangedNumber change = changes.at(at);
        if (change != null) {
            said(at, change);
        }
    }

    /** What stands behind the word as far as its numbers go: by how many, by how much of a hundred. */
    private void said(int at, ChangedNumber change) {
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
            if (token.is(Sense.FRACTION) && saying.is(place - 1, Sense.BY) && !isRoughly(place - 1)) {
                fraction(token, change);
                return;
            }
            boolean other = token != change.from() && token != change.to();
            if (changes.isNumber(place) && other && !counted && isAmount(at, place, false)) {
                difference(token, change);
                counted = true;
            }
        }
    }

    /** “up 38”, “by 38”, “an increase of 38”, “… or 18 per cent”. */
    private boolean isAmount(int word, int place, boolean counted) {
        boolean of = place == word + 2 && saying.is(place - 1, Sense.OF);
        boolean or = counted && (saying.is(place - 1, Sense.OR) || saying.is(place - 1, Kind.OPEN));
        boolean more = saying.is(place, Kind.SHARE) && saying.is(place + 1, Sense.FURTHER);
        return place == word + 1 || saying.is(place - 1, Sense.BY) || of || or || more;
    }

    private boolean isRoughly(int place) {
        return saying.is(place, Sense.ROUGHLY)
                || saying.is(place + 1, Sense.ROUGHLY)
                || saying.is(place - 1, Sense.ROUGHLY);
    }

    /** “This year 279, last year 234. Growth: 45, or 19.2%”: the amount is of a number told before. */
    private void amounts(List<SentenceTokens> before) {
        for (int at = 0; saying.tellsChange() && at < saying.size(); at++) {
            int share = changes.isNumber(at) ? shareBehind(at) : -1;
            if (share > 0) {
                amount(saying.at(at), saying.at(share), bases(at, before));
            }
        }
    }

    /** “45, or 19.2%”, “nine documents (18.4%)”, “9.2 billion, an increase of 13.1%”: where it stands; -1 if nowhere. */
    private int shareBehind(int amount) {
        int at = saying.is(amount + 1, Kind.COMMA) ? amount + 2 : amount + 1;
        boolean again = saying.is(at, Sense.OR) || saying.is(at, Kind.OPEN) || saying.is(at, Sense.NAMELY);
        int of = saying.is(at, Sense.SINGLE) ? at + 1 : at;
        boolean called = saying.isAny(of, Sense.INCREASE, Sense.DECREASE);
        int share = again ? at + 1 : called && saying.is(of + 1, Sense.OF) ? of + 2 : at;
        return (again || called) && saying.is(share, Kind.SHARE) && !saying.is(share, Sense.POINTS) ? share : -1;
    }

    private List<Token> bases(int amount, List<SentenceTokens> before) {
        Token told = saying.at(amount);
        return Stream.concat(Stream.of(saying), before.stream().limit(2))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token != told
                        && token.isAny(Kind.QUANTITY, Kind.MEASURE)
                        && !token.is(Sense.DURATION)
                        && token.value() > 0
                        && token.is(Sense.MONEY) == told.is(Sense.MONEY))
                .toList();
    }

    /** Wrong only where no number before gives it, and one does with two figures changed or another one instead. */
    private void amount(Token amount, Token share, List<Token> bases) {
        List<Double> shares =
                bases.stream().map(base -> 100 * amount.value() / base.value()).toList();
        double exact = share.value() == Math.rint(share.value()) ? 0.6 : 0.06;
        if (shares.stream().noneMatch(shown -> Math.abs(shown - share.value()) <= exact)) {
            shares.stream()
                    .filter(shown -> OneKind.isSwappedShare(share.value(), shown)
                            || exact < 0.1 && OneKind.isMistyped(share.value(), shown))
                    .min(Comparator.comparingDouble(shown -> Math.abs(shown - Math.round(shown * 10) / 10.0)))
                    .ifPresent(shown -> found.add(saying.reckoning(Reckoning.Kind.SHARE, share, shown, true)));
        }
    }

    private void difference(Token said, ChangedNumber change) {
        boolean another = pairs().anyMatch(pair -> pair.amount() == said.value());
        found.add(saying.reckoning(
                Reckoning.Kind.CHANGE,
                said,
                another ? said.value() : change.amount(),
                OneKind.isBare(said, List.of())));
    }

    private void share(Token said, ChangedNumber change) {
        if (said.is(Sense.POINTS)) {
            return;
        }
        boolean another = pairs().anyMatch(pair -> pair.from() != change.to() && Reckoning.fits(said, pair.percent()));
        boolean sure = change.from().value() > 0;
        found.add(saying.reckoning(Reckoning.Kind.SHARE, said, another ? said.value() : change.percent(), sure));
    }

    /** Any two numbers of the sentence, the first before the second in time or in words. */
    private Stream<ChangedNumber> pairs() {
        return ChangedNumber.among(saying.tokens().stream()
                .filter(token -> token.isAny(Kind.QUANTITY, Kind.MEASURE) && token.value() > 0)
                .toList());
    }
}
