package org.rapporteur.check.quantity;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Token;

/** A number as it was and as it became. */
record ChangedNumber(Token from, Token to) {
    private static final int MOST = 16;

    /** Any two of the first numbers, either before the other in time or in words. */
    static Stream<ChangedNumber> among(List<Token> numbers) {
        List<Token> first = numbers.stream().limit(MOST).toList();
        return first.stream()
                .flatMap(one ->
                        first.stream().filter(other -> other != one).map(other -> new ChangedNumber(one, other)));
    }

    double amount() {
        return Math.abs(to.value() - from.value());
    }

    double percent() {
        return 100 * amount() / Math.max(1, from.value());
    }
}
