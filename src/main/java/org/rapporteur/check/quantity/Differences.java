package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * By how much a number is more or less than another one of the same things, in its sentence or those before: “38 workshops …
 * That is three more than in 2024 (35)”, “36 replies, that is 16 fewer than in Round A”, “131 contributions (+12%)”.
 */
final class Differences {
    private static final int NEAR = 8;
    /** In how many sentences before the numbers may stand. */
    private static final int REACH = 2;

    private static final int MOST = 8;
    /** What is left of a sum of money is money, though no currency says so. */
    private static final int LARGE = 1_000;

    private final SentenceTokens saying;
    private final List<SentenceTokens> before;
    private final List<Reckoning> found = new ArrayList<>();

    private Differences(SentenceTokens saying, List<SentenceTokens> before) {
        this.saying = saying;
        this.before = before;
    }

    /** @param before the sentences before, the last one first */
    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        Differences differences = new Differences(saying, before);
        for (int at = 0; at < saying.size(); at++) {
            if (saying.is(at, Kind.QUANTITY) && saying.is(at - 1, Sense.REST)) {
                differences.left(at);
            } else if (differences.isAmount(at)) {
                differences.amount(at);
            } else if (differences.isSigned(at)) {
                differences.share(at);
            }
        }
        return differences.found;
    }

    /** “three workshops more than”, “that is four more” */
    private boolean isAmount(int at) {
        Token token = saying.at(at);
        boolean told = saying.isAny(at - 1, Sense.BE, Sense.NAMELY) || saying.is(at - 1, Kind.COMMA);
        boolean further =
                saying.is(at + 1, Sense.FURTHER) && told && (at + 2 >= saying.size() || saying.is(at + 2, Kind.COMMA));
        return token.is(Kind.QUANTITY) && token.isExact() && (saying.is(at + 1, Sense.COMPARING) || further);
    }

    /** “+12%”, “15% more” */
    private boolean isSigned(int at) {
        Token token = saying.at(at);
        boolean sign = at > 0
                && saying.isAny(at - 1, Kind.PLUS, Kind.DASH)
                && saying.at(at - 1).to() == token.from();
        return token.is(Kind.SHARE)
                && !token.isAny(Sense.ROUGHLY, Sense.POINTS)
                && (sign || saying.is(at + 1, Sense.FURTHER));
    }

    private void amount(int at) {
        Token amount = saying.at(at);
        Token reference = reference(at);
        List<Token> near = numbers(at, reference == null ? amount : reference, amount.noun());
        if (reference != null) {
            against(amount, reference, near);
        } else if (near.size() == 2) {
            double shown = Math.abs(near.get(0).value() - near.get(1).value());
            boolean sure = Math.abs(shown - amount.value()) <= Math.max(2, 0.3 * shown);
            found.add(saying.reckoning(Reckoning.Kind.CHANGE, amount, shown, sure));
        }
    }

    /** “CHF 350,000 was available. CHF 280,000 was spent, leaving CHF 70,000.” */
    private void left(int at) {
        Token rest = saying.at(at);
        List<Token> sums = Stream.concat(
                        reversed(saying.tokens().subList(0, at)),
                        before.stream().limit(1).flatMap(sentence -> reversed(sentence.tokens())))
                .filter(token -> isNumber(token) && token.is(Sense.MONEY))
                .toList();
        if (sums.size() == 2 && rest.isExact() && rest.value() >= LARGE) {
            double shown = sums.get(1).value() - sums.get(0).value();
            boolean sure = shown > 0 && Math.abs(shown - rest.value()) <= 0.35 * shown;
            found.add(saying.reckoning(Reckoning.Kind.CHANGE, rest, shown, sure));
        }
    }

    private void against(Token amount, Token reference, List<Token> near) {
        boolean right = near.stream().anyMatch(now -> Math.abs(now.value() - reference.value()) == amount.value());
        if (!near.isEmpty() && !right) {
            double shown = Math.abs(near.get(0).value() - reference.value());
            boolean sure = near.size() == 1 && Math.abs(shown - amount.value()) <= Math.max(2, 0.3 * reference.value());
            found.add(saying.reckoning(Reckoning.Kind.CHANGE, amount, shown, sure));
        }
    }

    /** The number behind “more than”, in a bracket or not. */
    private @Nullable Token reference(int amount) {
        for (int at = amount + 2; at < Math.min(saying.size(), amount + 2 + NEAR); at++) {
            if (isNumber(saying.at(at))) {
                return saying.at(at);
            }
            if (saying.isAny(at, Kind.COMMA, Kind.SEMICOLON, Kind.SHARE)) {
                return null;
            }
        }
        return null;
    }

    /** Numbers of the same things before some place, the nearest first. */
    private List<Token> numbers(int to, Token like, String noun) {
        Stream<Token> here = reversed(saying.tokens().subList(0, to));
        Stream<Token> earlier = before.stream().limit(REACH).flatMap(sentence -> reversed(sentence.tokens()));
        String name = noun.isEmpty() ? like.noun() : noun;
        List<Token> all = Stream.concat(here, earlier)
                .filter(Differences::isNumber)
                .filter(token -> token.is(Sense.MONEY) == like.is(Sense.MONEY) || noun.isEmpty() && like.is(Kind.SHARE))
                .limit(MOST)
                .toList();
        String known = name.isEmpty() && !all.isEmpty() ? all.get(0).noun() : name;
        List<Token> own = all.stream().filter(saying.tokens()::contains).toList();
        return known.isEmpty()
                ? own.size() == 2 ? own : all.stream().limit(1).toList()
                : all.stream()
                        .filter(token -> OneKind.isSame(token.noun(), known))
                        .toList();
    }

    private static Stream<Token> reversed(List<Token> tokens) {
        List<Token> reversed = new ArrayList<>(tokens);
        Collections.reverse(reversed);
        return reversed.stream();
    }

    /** Of exactly two numbers of the thing that is named right before it, or told last. */
    private void share(int at) {
        Token share = saying.at(at);
        Token named = at > 1 ? saying.at(at - 2) : share;
        boolean noun = named.is(Kind.WORD) && !saying.is(at + 1, Sense.FURTHER) && saying.is(at - 1, Kind.PLUS)
                || named.is(Kind.WORD) && saying.is(at - 1, Kind.DASH);
        List<Token> own = saying.tokens().subList(0, at).stream()
                .filter(Differences::isNumber)
                .toList();
        List<Token> others = numbers(at, share, noun ? named.text().toLowerCase(Locale.ROOT) : "");
        List<Token> near = !noun && own.size() == 2 && own.get(1).noun().isEmpty() ? own : others;
        if (near.size() == 2) {
            double less = Math.min(near.get(0).value(), near.get(1).value());
            double more = Math.max(near.get(0).value(), near.get(1).value());
            double shown = 100 * (more - less) / (saying.is(at - 1, Kind.DASH) ? more : less);
            boolean sure = less > 0 && Math.abs(shown - share.value()) < 15;
            found.add(saying.reckoning(Reckoning.Kind.SHARE, share, shown, sure));
        }
    }

    private static boolean isNumber(Token token) {
        return token.is(Kind.QUANTITY) && token.isExact() && !token.is(Sense.DURATION);
    }
}
