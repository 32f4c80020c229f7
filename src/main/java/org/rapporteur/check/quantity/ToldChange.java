package org.rapporteur.check.quantity;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.Line;

/** A number as it was and as it became, wherever a report tells the two. */
record ToldChange(double from, double to) {
    /** A longer line is no label with a number. */
    private static final int LABEL = 100;

    /** All that a line with these numbers may speak of. */
    static Stream<ToldChange> all(ReportText report, Line line, List<Token> numbers) {
        Stream<ToldChange> own = ChangedNumber.among(numbers)
                .map(number -> new ToldChange(number.from().value(), number.to().value()));
        return Stream.of(own, ofTable(report, line), ofOthers(report, numbers)).flatMap(changes -> changes);
    }

    /** Numbers that follow each other in a column or row of the table above. */
    private static Stream<ToldChange> ofTable(ReportText report, Line line) {
        return TableAbove.of(report, line).stream()
                .flatMap(table -> table.neighbours().stream())
                .filter(pair -> pair.get(0).value() > 1 && pair.get(1).value() > 1)
                .flatMap(pair -> bothWays(pair.get(0).value(), pair.get(1).value()));
    }

    /** A number of the same thing that is told elsewhere. */
    private static Stream<ToldChange> ofOthers(ReportText report, List<Token> numbers) {
        return numbers.stream()
                .filter(number -> !number.noun().isEmpty())
                .flatMap(number -> elsewhere(report, number.noun()).flatMap(other -> bothWays(number.value(), other)));
    }

    private static Stream<ToldChange> bothWays(double one, double other) {
        return Stream.of(new ToldChange(one, other), new ToldChange(other, one));
    }

    private static Stream<Double> elsewhere(ReportText report, String noun) {
        return report.lines().stream()
                .filter(line -> line.kind() != Line.Kind.HEADING && line.text().length() < LABEL)
                .flatMap(line -> LabelledNumber.of(line, report).or(() -> LabelledNumber.ofRow(line, report)).stream())
                .filter(count -> OneKind.isSame(count.noun(), noun))
                .map(count -> count.number().value());
    }

    double amount() {
        return Math.abs(to - from);
    }

    double percent() {
        return 100 * amount() / from;
    }
}
