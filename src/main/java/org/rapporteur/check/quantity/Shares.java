package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Percentages of numbers that are said: “744 of them women (60%)”, “Of 80 forms, 44 … (55%)”, “60 per cent of them (744)”. */
final class Shares {
    private final SentenceTokens saying;
    private final ShareWords words;
    private final List<SentenceTokens> before;
    private final List<Said> said = new ArrayList<>();

    /** A number and the percentage that it is said to be. */
    private record Said(int part, int share) {}

    private Shares(SentenceTokens saying, List<SentenceTokens> before) {
        this.saying = saying;
        this.words = new ShareWords(saying);
        this.before = before;
    }

    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        if (saying.tellsChange()) {
            return List.of();
        }
        Shares shares = new Shares(saying, before);
        for (int at = 1; at < saying.size(); at++) {
            int part = shares.words.part(at);
            if (part >= 0 && saying.at(part).value() > 0) {
                shares.said.add(new Said(part, at));
            }
        }
        return shares.said.stream().flatMap(one -> shares.reckon(one).stream()).toList();
    }

    private Optional<Reckoning> reckon(Said one) {
        Token part = saying.at(one.part());
        Token share = saying.at(one.share());
        List<Token> wholes = wholes(one.part());
        if (wholes.isEmpty()
                || wholes.stream().anyMatch(whole -> fits(part, share, whole))
                || isOfSum(part, share)
                || isOfNearer(one, wholes)) {
            return Optional.empty();
        }
        Optional<Token> shown =
                wholes.stream().filter(whole -> isShownByAnother(one, whole)).findFirst();
        Token whole = shown.or(() -> slip(part, share, wholes)).orElse(wholes.get(0));
        boolean meant = shown.isPresent() || isMeant(one, whole, wholes);
        boolean sure = meant && !part.is(Sense.ROUGHLY) && !whole.is(Sense.ROUGHLY);
        return Optional.of(saying.reckoning(Reckoning.Kind.SHARE, share, percent(part, whole), sure));
    }

    /** Whether words say of what it is said. */
    private boolean isMeant(Said one, Token whole, List<Token> wholes) {
        Token part = saying.at(one.part());
        return words.isAnnounced(one.part())
                || isOfOnlyOther(one.part())
                || words.isOf(one.part())
                || words.isOfWhole(one.share(), whole)
                || words.isOfAll(one.share()) && OneKind.isLike(part, whole)
                || !part.is(Sense.MONEY)
                        && wholes.stream().anyMatch(other -> OneKind.isSame(part.noun(), other.noun()));
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
        return words.hasShare(whole) || said.stream().anyMatch(other -> saying.at(other.part()) == whole);
    }

    /** “52 reached the mark of 24 answers, i.e. 85 % of the 61”: of the 52, and not of the 24 right before. */
    private boolean isOfNearer(Said one, List<Token> wholes) {
        Token share = saying.at(one.share());
        return words.numbersNear(one.part())
                .mapToObj(saying::at)
                .anyMatch(number -> wholes.stream().anyMatch(whole -> whole != number && fits(number, share, whole)));
    }

    /** “1,012,000 (55%) and 828,000 (45%)”: where one is of a number, the other is too. */
    private boolean isShownByAnother(Said one, Token whole) {
        return said.stream()
                .anyMatch(other -> other != one
                        && saying.at(other.part()) != whole
                        && fits(saying.at(other.part()), saying.at(other.share()), whole));
    }

    /** Numbers of the sentence, then of those before, the nearest first, that are not less and of which it may be said. */
    private List<Token> wholes(int part) {
        List<Token> wholes = new ArrayList<>();
        Token number = saying.at(part);
        add(saying.tokens().subList(0, part), number, wholes);
        int of = saying.is(part + 2, Kind.QUANTITY) ? part + 2 : part + 3;
        if (saying.isAny(part + 1, Sense.OF, Sense.FROM) && saying.is(of, Kind.QUANTITY)) {
            wholes.add(0, saying.at(of));
        }
        before.forEach(earlier -> add(earlier.tokens(), number, wholes));
        String noun = words.nounOfWhole(part);
        wholes.removeIf(whole -> !noun.isEmpty() && !whole.noun().isEmpty() && !OneKind.isSame(whole.noun(), noun));
        wholes.removeIf(whole -> !words.isOf(part) && hasShare(whole));
        return wholes;
    }

    private static void add(List<Token> tokens, Token part, List<Token> wholes) {
        for (int at = tokens.size() - 1; at >= 0; at--) {
            Token token = tokens.get(at);
            if (token.isCount() && token.value() >= part.value() && token.is(Sense.MONEY) == part.is(Sense.MONEY)) {
                wholes.add(token);
            }
        }
    }
}
