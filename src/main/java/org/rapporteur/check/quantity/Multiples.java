package org.rapporteur.check.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * Numbers that are so many times another: “36 were admitted, nine in each of four heats”, “96 scholarships at 400 dollars
 * each, 38,400 dollars in all”, “twelve teams of five, 60 students”.
 */
final class Multiples {
    private final SentenceTokens saying;
    private final List<Token> numbers;

    private Multiples(SentenceTokens saying) {
        this.saying = saying;
        this.numbers = saying.tokens().stream()
                .filter(token -> token.isCount() && token.value() > 1)
                .toList();
    }

    /** Of three numbers the largest is the other two multiplied, where the words say that one is of each. */
    static List<Reckoning> in(SentenceTokens saying) {
        Multiples multiples = new Multiples(saying);
        boolean clause = saying.tokens().stream().noneMatch(token -> token.is(Kind.SEMICOLON));
        return multiples.numbers.size() != 3 || !clause || !multiples.isOfEach()
                ? List.of()
                : multiples.reckoning().stream().toList();
    }

    private boolean isOfEach() {
        return saying.has(Sense.EACH)
                || numbers.stream().anyMatch(token -> token.is(Sense.EACH))
                || IntStream.range(0, saying.size()).anyMatch(this::isGroupOf);
    }

    /** “twelve teams of five” */
    private boolean isGroupOf(int at) {
        return saying.is(at, Kind.QUANTITY)
                && !saying.at(at).noun().isEmpty()
                && saying.is(at + 1, Sense.OF)
                && saying.is(at + 2, Kind.QUANTITY)
                && saying.at(at + 2).noun().isEmpty();
    }

    private Optional<Reckoning> reckoning() {
        Token whole = numbers.stream()
                .reduce((one, other) -> other.value() > one.value() ? other : one)
                .orElseThrow();
        List<Token> factors = numbers.stream().filter(token -> token != whole).toList();
        double shown = factors.stream().mapToDouble(Token::value).reduce(1, (one, other) -> one * other);
        boolean exact = numbers.stream().noneMatch(token -> token.is(Sense.ROUGHLY)) && !whole.is(Sense.DEFINITE);
        boolean near = Math.abs(whole.value() - shown) <= 0.3 * Math.max(whole.value(), shown);
        return factors.size() == 2 && factors.stream().anyMatch(factor -> isOne(factor, whole))
                ? Optional.of(saying.reckoning(Reckoning.Kind.PARTS, whole, shown, exact && near))
                : Optional.empty();
    }

    /** Whether one of them counts what the whole counts; without a noun it stands before “each” or behind “of”. */
    private boolean isOne(Token factor, Token whole) {
        int at = saying.tokens().indexOf(factor);
        boolean bare = factor.noun().isEmpty() && (isEachNear(at) || saying.is(at - 1, Sense.OF));
        return factor.is(Sense.MONEY) == whole.is(Sense.MONEY)
                && (bare || !factor.noun().isEmpty() && OneKind.isSame(factor.noun(), whole.noun()));
    }

    private boolean isEachNear(int at) {
        return saying.has(Sense.EACH, at, at + 3);
    }
}
