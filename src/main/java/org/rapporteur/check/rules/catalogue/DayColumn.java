package org.rapporteur.check.rules.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Subject;

/** The only day of a last column that no edition of its text was approved on, while all others of the column fit theirs. */
final class DayColumn {
    private static final int FEWEST = 3;

    /** A text with the day that ends its row. */
    record Dated(ToldText told, ToldDay day) {}

    private DayColumn() {}

    static Stream<Dated> in(Subject subject) {
        Map<Integer, List<Dated>> tables = ToldText.all(subject)
                .filter(told -> !told.editions().isEmpty())
                .flatMap(told -> dated(told).stream())
                .collect(Collectors.groupingBy(
                        dated -> first(dated.told().text().line(), subject.lines()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return tables.values().stream()
                .filter(table -> table.size() >= FEWEST)
                .map(DayColumn::misfits)
                .filter(wrong -> wrong.size() == 1)
                .flatMap(Collection::stream);
    }

    private static List<Dated> misfits(List<Dated> table) {
        return table.stream()
                .filter(dated -> !dated.day().fits(dated.told().editions()))
                .toList();
    }

    private static Optional<Dated> dated(ToldText told) {
        Line row = told.text().line();
        int tab = row.text().lastIndexOf('\t');
        if (row.kind() != Line.Kind.ROW || tab < 0) {
            return Optional.empty();
        }
        String cell = row.text().substring(tab + 1);
        return ToldDay.day(cell, ToldDay.year(told.editions()))
                .map(span -> new Dated(told, new ToldDay(row, moved(span, tab + 1))));
    }

    private static DateSpan moved(DateSpan span, int by) {
        return new DateSpan(span.from() + by, span.to() + by, span.first(), span.last(), span.precision());
    }

    /** The first row of a table. */
    private static int first(Line row, List<Line> lines) {
        int at = row.index();
        while (at > 0 && lines.get(at - 1).kind() == Line.Kind.ROW) {
            at--;
        }
        return at;
    }
}
