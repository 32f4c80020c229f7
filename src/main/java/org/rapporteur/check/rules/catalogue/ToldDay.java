package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rules.catalogue.Fact.Means;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.terms.DateRange;

/**
 * The day or month on which a report says that a text was approved or agreed: right behind the text, in a cell or line of
 * its own, else the only date in the clause.
 *
 * @param span its place in the line
 */
record ToldDay(Line line, DateSpan span) {

    /** The first that is not the catalogue's, else the first; empty where none is told. */
    static Optional<ToldDay> of(ToldText told, TypedLines lines) {
        Statement statement = told.statement();
        boolean approved = statement != null && told.tellsApproval();
        List<ToldDay> beside = approved ? days(told, Means.SAID, Means.BESIDE) : days(told, Means.SAID);
        List<ToldDay> cells = days(told, Means.NAMED).stream()
                .filter(day -> day.line().equals(told.text().line()))
                .toList();
        if (!beside.isEmpty()) {
            return beside.stream()
                    .filter(day -> !day.fits(told.editions()))
                    .findFirst()
                    .or(() -> Optional.of(beside.get(0)));
        }
        if (cells.size() == 1) {
            return Optional.of(cells.get(0));
        }
        return statement != null && approved
                ? DayOfClause.of(statement, told.text(), lines)
                : days(told, Means.NAMED).stream()
                        .filter(day -> !cells.contains(day))
                        .findFirst();
    }

    private static List<ToldDay> days(ToldText told, Means... means) {
        return told.facts().stream()
                .filter(fact -> fact.is(means))
                .flatMap(fact -> fact.day().stream())
                .toList();
    }

    String quote() {
        return line.quote(span.from(), span.to());
    }

    /** Of a day told without its year in the year of the text's last edition. */
    LocalDate first(Editions editions) {
        LocalDate first = span.first();
        List<PublishedText> all = editions.all();
        return isDated() || all.isEmpty()
                ? first
                : first.withYear(all.get(all.size() - 1).approved().first().getYear());
    }

    /** Whether it is told with its year. */
    private boolean isDated() {
        return TypedLine.isDated(line, span);
    }

    /** Whether some edition was, or may have been, approved then; of a day without a year, in whatever year. */
    boolean fits(Editions editions) {
        return editions.in(new DateRange(span.first(), span.last())).isPresent()
                || !isDated() && editions.all().stream().anyMatch(this::isOfThatDay);
    }

    private boolean isOfThatDay(PublishedText edition) {
        LocalDate approved = edition.approved().first();
        int years = approved.getYear() - span.first().getYear();
        return new DateRange(span.first().plusYears(years), span.last().plusYears(years)).contains(approved);
    }
}
