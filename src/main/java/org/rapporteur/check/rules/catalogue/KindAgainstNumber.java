package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.language.Quotes;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/** A kind beside a number that says another: “K Suppl. 25 | Recommendation”; and a change of a whole series. */
final class KindAgainstNumber implements Rule {
    private static final Pattern OF_SERIES = Pattern.compile(
            "\\b(?:Amendment|Corrigendum|Erratum|Addendum) \\d{1,3} (?:to|of) (?:the )?(?:ITU-T )?[A-Z][- ][Ss]eries\\b");

    @Override
    public String name() {
        return "kind-against-number";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Map<Integer, List<TextMention>> rows = subject.statements().mentions().stream()
                .filter(text -> text.line().kind() == Line.Kind.ROW)
                .collect(Collectors.groupingBy(text -> text.line().index()));
        List<Cell> cells = rows.values().stream()
                .filter(texts -> texts.size() == 1)
                .flatMap(texts -> Cell.in(texts.get(0), TypedLines.of(subject)))
                .toList();
        return Stream.concat(
                SamePlace.odd(cells, Cell::place, Cell::fits).map(this::found),
                subject.lines().stream().flatMap(this::ofSeries));
    }

    /**
     * A cell that is a kind.
     *
     * @param place the column it is in
     * @param own the kind that the number of its row has
     */
    private record Cell(String place, TextMention text, TextKind own, TextKind kind, int from, int to) {

        static Stream<Cell> in(TextMention text, TypedLines lines) {
            Designation number = text.designation();
            if (number == null) {
                return Stream.empty();
            }
            TableRow row = TableRow.of(text.line(), lines);
            return row.all()
                    .flatMap(cell -> Stream.ofNullable(
                                    Nouns.named(cell.text().strip()).kind())
                            .map(kind -> new Cell(row.place(cell), text, number.kind(), kind, cell.from(), cell.to())));
        }

        boolean fits() {
            return own == kind;
        }
    }

    private Finding found(Cell cell) {
        Line line = cell.text().line();
        String said = line.quote(cell.from(), cell.to());
        return finding(
                line, cell.from(), cell.to(), "message", "", said, cell.text().name(), said);
    }

    private Stream<Finding> ofSeries(Line line) {
        Matcher change = OF_SERIES.matcher(line.text());
        if (!change.find() || new Quotes(line.text()).hold(change.start())) {
            return Stream.empty();
        }
        String said = line.quote(change.start(), change.end());
        return Stream.of(finding(line, change.start(), change.end(), "series", "Supplement", said, said));
    }
}
