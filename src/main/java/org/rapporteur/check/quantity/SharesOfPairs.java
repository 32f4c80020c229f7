package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** A percentage whose two numbers its sentence names: “44% of all (153 of 345)”, “144 trained (planned: 160), 90% of plan”. */
final class SharesOfPairs {
    private static final int NEAR = 9;
    /** So many first letters make a word of the same stem. */
    private static final int STEM = 4;

    private final SentenceTokens saying;
    private final List<Reckoning> found = new ArrayList<>();

    private SharesOfPairs(SentenceTokens saying) {
        this.saying = saying;
    }

    static List<Reckoning> in(SentenceTokens saying) {
        SharesOfPairs shares = new SharesOfPairs(saying);
        IntStream.range(0, saying.size())
                .filter(at -> saying.is(at, Kind.SHARE)
                        && !saying.isAny(at, Sense.ROUGHLY, Sense.POINTS)
                        && !saying.is(at + 1, Sense.FURTHER))
                .forEach(shares::read);
        return shares.found;
    }

    private void read(int share) {
        int pair = pairBehind(share);
        if (pair > 0) {
            int whole = saying.is(pair + 2, Kind.QUANTITY) ? pair + 2 : pair + 3;
            add(saying.at(share), saying.at(pair), saying.at(whole));
        } else if (isSetOff(share)) {
            named(share).ifPresent(whole -> onlyOther(whole).ifPresent(part -> add(saying.at(share), part, whole)));
        }
    }

    /** “(153 of 345)” right behind it: where its first number stands; -1 if there is none. */
    private int pairBehind(int share) {
        int open = share + 1;
        while (open < Math.min(share + NEAR, saying.size()) && isWord(open)) {
            open++;
        }
        boolean mark = saying.isAny(open, Kind.OPEN, Kind.COLON, Kind.DASH);
        int part = open + 1;
        while (mark && part < open + STEM && isWord(part)) {
            part++;
        }
        int whole = saying.is(part + 2, Sense.DEFINITE) ? part + 3 : part + 2;
        boolean pair = isNumber(part) && saying.is(part + 1, Sense.OF) && isNumber(whole);
        return mark && pair && ends(open, whole + 1) ? part : -1;
    }

    private boolean isWord(int at) {
        return saying.is(at, Kind.WORD) && !saying.isAny(at, Sense.ROUGHLY, Sense.AND);
    }

    /** No number else within the bracket, or before the sentence ends. */
    private boolean ends(int open, int from) {
        int to = saying.is(open, Kind.OPEN) ? saying.closing(open) : saying.size();
        return IntStream.range(from, to).noneMatch(at -> saying.isAny(at, Kind.QUANTITY, Kind.SHARE, Kind.COMMA));
    }

    private boolean isNumber(int at) {
        return saying.isCount(at)
                && !saying.is(at, Sense.ROUGHLY)
                && saying.at(at).value() > 0;
    }

    /** “…, 90% of plan”, “(75% of the target)” */
    private boolean isSetOff(int share) {
        return saying.isAny(share - 1, Kind.COMMA, Kind.OPEN, Kind.DASH, Kind.SEMICOLON)
                || saying.isAny(share - 1, Sense.NAMELY, Sense.OR);
    }

    /** The number to which the word behind “of” is the label: the 160 of “planned: 160” for “of plan”. */
    private Optional<Token> named(int share) {
        int at = saying.is(share + 2, Sense.DETERMINER) ? share + 3 : share + 2;
        boolean label = saying.is(share + 1, Sense.OF) && saying.is(at, Kind.WORD) && !saying.is(at + 1, Kind.WORD);
        String word = label ? saying.at(at).text().toLowerCase(Locale.ROOT) : "";
        List<Token> labelled = IntStream.range(0, saying.size())
                .filter(place -> isNumber(place) && word.length() >= STEM && isLabelled(place, word, at))
                .mapToObj(saying::at)
                .toList();
        return labelled.size() == 1 ? Optional.of(labelled.get(0)) : Optional.empty();
    }

    /** Right before or behind the number, “planned: 160”, “160 planned”, “a target of 160”. */
    private boolean isLabelled(int number, String word, int said) {
        return IntStream.rangeClosed(number - 2, number + 1)
                .filter(at -> at >= 0 && at != said && saying.is(at, Kind.WORD))
                .filter(at -> at > number - 2 || !saying.is(number - 1, Kind.COMMA))
                .anyMatch(at -> isOfStem(saying.at(at).text().toLowerCase(Locale.ROOT), word));
    }

    private static boolean isOfStem(String one, String other) {
        int shared = Math.min(one.length(), other.length()) - 1;
        return shared >= STEM - 1 && one.length() >= STEM && one.regionMatches(0, other, 0, Math.max(STEM, shared));
    }

    /** Where a sentence has two numbers. */
    private Optional<Token> onlyOther(Token whole) {
        List<Token> others = IntStream.range(0, saying.size())
                .filter(saying::isCount)
                .mapToObj(saying::at)
                .filter(token -> token != whole)
                .toList();
        boolean exact = others.size() == 1
                && !others.get(0).is(Sense.ROUGHLY)
                && others.get(0).value() > 0;
        return exact && others.get(0).is(Sense.MONEY) == whole.is(Sense.MONEY)
                ? Optional.of(others.get(0))
                : Optional.empty();
    }

    private void add(Token share, Token part, Token whole) {
        double shown = 100 * part.value() / whole.value();
        boolean fits = Reckoning.fits(share, shown) || Reckoning.fits(share, 100 - shown);
        boolean scaled = part.is(Sense.SCALE) && part.value() > whole.value();
        if (!fits && !scaled) {
            found.add(saying.reckoning(Reckoning.Kind.SHARE, share, shown, true));
        }
    }
}
