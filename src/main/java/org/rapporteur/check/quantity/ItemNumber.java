package org.rapporteur.check.quantity;

import java.util.List;
import java.util.Optional;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** The number of an item of a list of numbers. */
final class ItemNumber {

    private ItemNumber() {}

    /** The only number that an item says, as far as it has no noun of its own. */
    static Optional<Token> of(Line item, LineTokens read) {
        return labelled(item, read).or(() -> sole(item, read));
    }

    /** “Administrations: 33” */
    static Optional<Token> labelled(Line item, LineTokens read) {
        List<SentenceTokens> sayings = SentenceTokens.of(item, read);
        SentenceTokens first = sayings.isEmpty() ? null : sayings.get(0);
        for (int at = 1; first != null && at < first.size(); at++) {
            boolean mark = first.is(at - 1, Kind.DASH) || first.is(at - 1, Kind.COLON);
            boolean ends = at + 1 == first.size() || first.is(at + 1, Kind.COMMA) || first.is(at + 1, Kind.SEMICOLON);
            if (first.is(at, Kind.QUANTITY)
                    && !first.is(at, Sense.DURATION)
                    && first.counts(at).isEmpty()
                    && mark
                    && ends) {
                return Optional.of(first.at(at));
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> sole(Line item, LineTokens read) {
        List<Token> counts = SentenceTokens.of(item, read).stream()
                .flatMap(saying -> saying.counts().stream())
                .toList();
        List<Token> amounts = SentenceTokens.of(item, read).stream()
                .flatMap(saying -> saying.amounts().stream())
                .toList();
        if (counts.isEmpty() && amounts.size() == 1) {
            return Optional.of(amounts.get(0));
        }
        boolean bare = counts.size() == 1 && counts.get(0).noun().isEmpty();
        return bare ? Optional.of(counts.get(0)) : Optional.empty();
    }
}
