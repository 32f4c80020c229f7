package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;

/**
 * Numbers that say again what a table comes to: “six drills with 93 teams and 742 participants”. Where a sentence gives more
 * than one of them and some are those of the table, the others must be too.
 */
final class ToldTotals {
    private final List<TableAbove> tables;
    private final List<Reckoning> found = new ArrayList<>();

    private ToldTotals(ReportText report) {
        this.tables = report.tables().stream().map(TableAbove::new).toList();
    }

    static List<Reckoning> in(ReportText report) {
        ToldTotals totals = new ToldTotals(report);
        if (!totals.tables.isEmpty()) {
            report.sentences().forEach(totals::read);
        }
        return totals.found;
    }

    private void read(SentenceTokens saying) {
        List<Token> named = saying.counts().stream()
                .filter(count -> !count.noun().isEmpty() && !count.isAny(Sense.ROUGHLY, Sense.FURTHER))
                .filter(count ->
                        !saying.is(saying.tokens().indexOf(count) + 1, Sense.RELATIVE)) // “the 23 that are left”
                .toList();
        if (named.size() > 1) {
            tables.forEach(table -> check(saying, named, table));
        }
    }

    private void check(SentenceTokens saying, List<Token> named, TableAbove table) {
        List<Token> right = new ArrayList<>();
        List<Token> wrong = new ArrayList<>();
        for (Token count : named) {
            OptionalDouble total = table.sum(count.noun());
            if (total.isPresent() && total.getAsDouble() == count.value()) {
                right.add(count);
            } else if (total.isPresent()) {
                wrong.add(count);
            }
        }
        boolean shown = right.stream().anyMatch(count -> count.value() > 2) && wrong.size() == 1;
        if (shown) {
            Token count = wrong.get(0);
            double total = table.sum(count.noun()).orElse(count.value());
            boolean sure = OneKind.isNear(count, total) && !table.holds(count.value());
            found.add(saying.reckoning(Reckoning.Kind.AGAIN, count, total, sure));
        }
    }
}
