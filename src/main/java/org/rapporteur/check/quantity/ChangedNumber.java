package org.rapporteur.check.quantity;

import org.rapporteur.check.grammar.Token;

/** A number as it was and as it became. */
record ChangedNumber(Token from, Token to) {

    double amount() {
        return Math.abs(to.value() - from.value());
    }

    double percent() {
        return 100 * amount() / Math.max(1, from.value());
    }
}
