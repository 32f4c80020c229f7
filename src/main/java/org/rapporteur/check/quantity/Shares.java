package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Percentages of numbers that are said: “744 of them women (60%)”, “Of 80 forms, 44 … (55%)”, “60 per cent of them (744)”. */
final class Shares {
    private static final int REACH = 20;
    private static final int NEAR = 8;

    private final SentenceTokens saying;
    private final List<SentenceTokens> before;
    private final List<Said> said = new ArrayList<>();

    /** A number and the percentage that it is said to be. */
    private record Said(int part, int share) {}

    private Shares(SentenceTokens saying, List<SentenceTokens> before) {
        this.saying = saying;
        this.before = before;
    }

    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        Shares shares = new Shares(saying, before);
        List<Reckoning> rates = new ArrayList<>();
        for (int at = 1; at < saying.size(); at++) {
            if (saying.is(at, Kind.SHARE) && !saying.is(at, Sense.ROUGHLY) && !shares.isOfSeries(at)) {
                int part = shares.isSaidAgain(at) ? shares.part(at) : shares.behind(at);
                if (part >= 0 && saying.at(part).value() > 0) {
                    shares.said.add(new Said(part, at));
                }
            }
        }
        if (saying.tellsChange()) {
            return List.of();
        }
        shares.said.forEach(one -> shares.reckon(one).ifPresent(rates::add));
        return rates;
    }

    /** “that is 55%, 35% and 10% respectively” are of three numbers. */
    private boolean isOfSeries(int at) {
        boolean next = saying.is(at + 1, Kind.COMMA) || saying.is(at + 1, Sense.AND);
        boolean before = saying.is(at - 1, Kind.COMMA) || saying.is(at - 1, Sense.AND);
        return next && saying.is(at + 2, Kind.SHARE) || before && saying.is(at - 2, Kind.SHARE);
    }

    /** “(60%)”, “, i.e. 40 %”, “, or 38 per cent” */
    private boolean isSaidAgain(int at) {
        boolean bracket = saying.is(at - 1, Kind.OPEN)
                && (saying.is(at + 1, Kind.CLOSE)
                        || saying.is(at + 1, Sense.OF)
                                && saying.closing(at - 1) <= at + NEAR
                                && saying.counts(saying.size()).size() > 0
                                && !hasNumber(at + 1, saying.closing(at - 1)));
        boolean exactly = saying.is(at - 2, Kind.COMMA)
                && saying.is(at - 1, Kind.WORD)
                && saying.at(at - 1).text().equals("exactly");
        return bracket || exactly || saying.is(at - 1, Sense.OR) || saying.is(at - 1, Sense.NAMELY) || isThis(at);
    }

    private boolean hasNumber(int from, int to) {
        return IntStream.range(from, Math.min(to, saying.size())).anyMatch(this::isNumber);
    }

    /** “…, this is 90% of all”, “…, which is 62.5%”, “…, this makes 65%” */
    private boolean isThis(int at) {
        boolean pronoun = saying.is(at - 2, Sense.RELATIVE)
                || saying.is(at - 2, Sense.DETERMINER)
                || saying.is(at - 2, Sense.PRONOUN);
        boolean makes = saying.is(at - 1, Sense.SUMS_UP) && saying.is(at - 2, Kind.COMMA);
        return makes || saying.is(at - 1, Sense.BE) && pronoun && saying.is(at - 3, Kind.COMMA);
    }

    /** The number before it: “nine of the 15 (60%)” says it of the nine. */
    private int part(int at) {
        for (int place = at - 1; place >= Math.max(0, at - REACH); place--) {
            if (saying.is(place, Kind.SHARE)) {
                return -1;
            }
            if (isNumber(place)) {
                boolean of = saying.is(place - 2, Sense.OF) && saying.is(place - 3, Kind.QUANTITY);
                boolean ofThese = saying.is(place - 1, Sense.OF_THEM) && saying.is(place - 2, Kind.QUANTITY);
                boolean ofAll = (saying.is(place - 1, Sense.OF) || saying.is(place - 1, Sense.FROM))
                        && saying.is(place - 2, Kind.QUANTITY);
                return of ? place - 3 : ofThese || ofAll ? place - 2 : place;
            }
        }
        return -1;
    }

    /** “60 per cent of them (744)”: the 744. */
    private int behind(int at) {
        boolean of = saying.is(at + 1, Sense.OF) || saying.is(at + 1, Sense.OF_THEM) || saying.is(at + 1, Sense.BE);
        for (int place = at + 2; of && place < at + NEAR; place++) {
            if (isNumber(place)) {
                int end = saying.is(place + 1, Sense.TOTAL) ? place + 2 : place + 1;
                return saying.is(place - 1, Kind.OPEN) && saying.is(end, Kind.CLOSE) ? place : -1;
            }
        }
        return -1;
    }

    private boolean isNumber(int place) {
        return saying.is(place, Kind.QUANTITY) && !saying.is(place, Sense.DURATION);
    }

    private Optional<Reckoning> reckon(Said one) {
        Token part = saying.at(one.part());
        Token share = saying.at(one.share());
        List<Token> wholes = wholes(one.part());
        String noun = nounOfWhole(one.part());
        wholes.removeIf(whole -> !noun.isEmpty() && !whole.noun().isEmpty() && !OneKind.isSame(whole.noun(), noun));
        wholes.removeIf(whole -> !isOf(one.part()) && hasShare(whole));
        if (wholes.isEmpty()
                || wholes.stream().anyMatch(whole -> fits(part, share, whole))
                || isOfSum(part, share)
                || isOfNearer(one, wholes)) {
            return Optional.empty();
        }
        Optional<Token> shown =
                wholes.stream().filter(whole -> isShownByAnother(one, whole)).findFirst();
        Token whole = shown.or(() -> slip(part, share, wholes)).orElse(wholes.get(0));
        boolean announced = saying.is(one.part() - 1, Kind.COLON) && saying.is(one.part() - 2, Kind.QUANTITY);
        boolean meant = shown.isPresent()
                || announced
                || isOfOnlyOther(one.part())
                || isOf(one.part())
                || isOfWhole(one.share(), whole)
                || isOfAll(one.share()) && isLike(part, whole)
                || !part.is(Sense.MONEY)
                        && wholes.stream().anyMatch(other -> OneKind.isSame(part.noun(), other.noun()));
        boolean sure = meant && !part.is(Sense.ROUGHLY) && !whole.is(Sense.ROUGHLY);
        return Optional.of(saying.reckoning(Reckoning.Kind.SHARE, share, percent(part, whole), sure));
    }

    private static boolean isLike(Token part, Token whole) {
        return part.noun().isEmpty() || whole.noun().isEmpty() || OneKind.isSame(part.noun(), whole.noun());
    }

    /** “15 of the requests (34.9 per cent)”: what the whole counts; empty where nothing says it. */
    private String nounOfWhole(int part) {
        boolean named =
                saying.is(part + 1, Sense.OF) && saying.is(part + 2, Sense.DEFINITE) && saying.is(part + 3, Kind.WORD);
        Token noun = named ? saying.at(part + 3) : saying.at(part);
        return named && noun.senses().stream().allMatch(sense -> sense == Sense.ANYTHING || sense == Sense.TEXTS)
                ? noun.text().toLowerCase(Locale.ROOT)
                : "";
    }

    /** The number of which the percentage would be right if two of its figures had not changed their places. */
    private static Optional<Token> slip(Token part, Token share, List<Token> wholes) {
        return wholes.stream()
                .filter(whole -> OneKind.isSwappedShare(share.value(), percent(part, whole)))
                .findFirst();
    }

    private static double percent(Token part, Token whole) {
        return 100 * part.value() / whole.value();
    }

    private static boolean fits(Token part, Token share, Token whole) {
        return Reckoning.fits(share, percent(part, whole));
    }

    /** “Registered 250; attended 205 (82%)” */
    private boolean isOfOnlyOther(int part) {
        List<Token> counts = saying.counts();
        return counts.size() == 2
                && said.stream().noneMatch(one -> saying.at(one.part()) == counts.get(0))
                && counts.get(1) == saying.at(part)
                && counts.get(0).value() >= counts.get(1).value()
                && counts.get(1).noun().isEmpty();
    }

    /** “$1,027,200 (80%) and $256,800 (20%)”: of both together. */
    private boolean isOfSum(Token part, Token share) {
        double sum = said.stream()
                .map(one -> saying.at(one.part()))
                .distinct()
                .mapToDouble(Token::value)
                .sum();
        return said.size() > 1 && Reckoning.fits(share, 100 * part.value() / sum);
    }

    /** “764 people (62.9 % of all) … and 451 people (37.1 %)”: the first is a part itself. */
    private boolean hasShare(Token whole) {
        int at = saying.tokens().indexOf(whole);
        boolean bracket = at >= 0 && saying.is(at + 1, Kind.OPEN) && saying.is(at + 2, Kind.SHARE);
        return bracket || said.stream().anyMatch(other -> saying.at(other.part()) == whole);
    }

    /** “52 reached the mark of 24 answers, i.e. 85 % of the 61”: of the 52, and not of the 24 right before. */
    private boolean isOfNearer(Said one, List<Token> wholes) {
        return IntStream.range(Math.max(0, one.part() - NEAR), one.part())
                .filter(this::isNumber)
                .anyMatch(place -> wholes.stream()
                        .anyMatch(whole ->
                                whole != saying.at(place) && fits(saying.at(place), saying.at(one.share()), whole)));
    }

    /** “1,012,000 (55%) and 828,000 (45%)”: where one is of a number, the other is too. */
    private boolean isShownByAnother(Said one, Token whole) {
        return said.stream()
                .anyMatch(other -> other != one
                        && saying.at(other.part()) != whole
                        && fits(saying.at(other.part()), saying.at(other.share()), whole));
    }

    /** Numbers of the sentence, then of those before, the nearest first, that are not less. */
    private List<Token> wholes(int part) {
        List<Token> wholes = new ArrayList<>();
        Token number = saying.at(part);
        add(saying.tokens(), part, number, wholes);
        if (saying.is(part + 1, Sense.OF) || saying.is(part + 1, Sense.FROM)) {
            int of = saying.is(part + 2, Kind.QUANTITY) ? part + 2 : part + 3;
            if (saying.is(of, Kind.QUANTITY)) {
                wholes.add(0, saying.at(of));
            }
        }
        before.forEach(earlier -> add(earlier.tokens(), earlier.size(), number, wholes));
        return wholes;
    }

    private static void add(List<Token> tokens, int to, Token part, List<Token> wholes) {
        for (int at = to - 1; at >= 0; at--) {
            Token token = tokens.get(at);
            boolean counts = token.is(Kind.QUANTITY) && !token.is(Sense.DURATION);
            if (counts && token.value() >= part.value() && token.is(Sense.MONEY) == part.is(Sense.MONEY)) {
                wholes.add(token);
            }
        }
    }

    /** “64 % of the schools surveyed” */
    private boolean isOfWhole(int share, Token whole) {
        int noun = share + 2;
        while (saying.is(noun, Sense.DETERMINER) || saying.is(noun, Sense.ALL)) {
            noun++;
        }
        return saying.is(share + 1, Sense.OF_THEM)
                || saying.is(share + 1, Sense.OF)
                        && noun < saying.size()
                        && OneKind.isSame(saying.at(noun).text().toLowerCase(Locale.ROOT), whole.noun());
    }

    /** “68% of it”, “90% of all” */
    private boolean isOfAll(int share) {
        return saying.is(share + 1, Sense.OF)
                && (saying.is(share + 2, Sense.PRONOUN)
                        || saying.is(share + 2, Sense.TOTAL)
                        || saying.is(share + 2, Sense.ALL));
    }

    /** Whether it is said of what the number is a part. */
    private boolean isOf(int part) {
        boolean behind = saying.is(part + 1, Sense.OF_THEM) || saying.is(part + 1, Sense.OF);
        boolean ofFirst = saying.is(0, Sense.OF) || saying.is(0, Sense.PARTLY) || saying.is(0, Sense.OF_THEM);
        boolean among = saying.is(0, Sense.AMONG) && (saying.is(1, Kind.QUANTITY) || saying.is(2, Kind.QUANTITY));
        return behind || ofFirst || among || saying.is(part, Sense.OF_THEM) || saying.has(Sense.OF_THEM, 0, part);
    }
}
