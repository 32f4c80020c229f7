package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Line;
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
        List<ToldDay> beside = beside(told);
        return beside.stream()
                .filter(day -> !day.fits(told.editions()))
                .findFirst()
                .or(() -> beside.stream().findFirst())
                .or(() -> inCell(told, lines))
                .or(() -> told.statement() != null && told.tellsApproval()
                        ? DayOfClause.of(told.statement(), told.text(), lines)
                        : inNextLine(told, lines));
    }

    /** Right behind the text, where they are called days of approval or a statement tells of one. */
    private static List<ToldDay> beside(ToldText told) {
        boolean approved = told.statement() != null && told.tellsApproval();
        return told.facts().stream()
                .filter(fact -> fact.means() == Fact.Means.SAID || approved && fact.means() == Fact.Means.BESIDE)
                .flatMap(fact -> fact.day().stream())
                .toList();
    }

    /**
     * In the only column of days of a table whose head says that they are those of approval. Where the words above the
     * table or a cell of the row say so, “Date” is enough.
     */
    private static Optional<ToldDay> inCell(ToldText told, TypedLines lines) {
        TypedLine row = lines.of(told.text().line());
        TableRow cells = TableRow.of(row.line(), lines);
        boolean said = told.statement() != null || cells.all().anyMatch(cell -> isStage(cell.tokens()));
        List<ToldDay> days = cells.all()
                .filter(cell -> isOfApproval(cell.name()) || said && isDate(cell.name()))
                .flatMap(cell -> row.onlyDay(cell.tokens()).stream())
                .map(span -> new ToldDay(row.line(), span))
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static boolean isStage(List<Token> cell) {
        return cell.size() == 1 && isApproved(cell.get(0));
    }

    private static boolean isDate(List<Token> name) {
        return name.size() == 1 && name.get(0).is(Sense.DATING);
    }

    private static boolean isOfApproval(List<Token> words) {
        return words.stream().anyMatch(ToldDay::isApproved)
                && words.stream()
                        .noneMatch(word -> word.isAny(
                                Sense.CONSENTED, Sense.DETERMINED, Sense.PUBLISHED, Sense.REVIEW, Sense.HANDLED));
    }

    private static boolean isApproved(Token word) {
        return word.isAny(Sense.DONE, Sense.STEP) && word.isAny(Sense.APPROVED, Sense.AGREED);
    }

    /** “J.153 – System architecture …” above “Approved 29 June 2024.”, or a line “Date of approval: 29 June 2024”. */
    private static Optional<ToldDay> inNextLine(ToldText told, TypedLines lines) {
        Stream<ToldDay> labelled = LabelledLines.below(told.text(), lines)
                .filter(label -> isOfApproval(label.label()))
                .flatMap(label -> label.typed().onlyDay(label.value()).stream()
                        .map(span -> new ToldDay(label.typed().line(), span)));
        Stream<ToldDay> under = LabelledLines.under(told.text(), lines)
                .filter(TypedLine::tellsApproval)
                .flatMap(line -> line.onlyDay(line.tokens()).stream().map(span -> new ToldDay(line.line(), span)));
        return Stream.concat(labelled, under).findFirst();
    }

    String quote() {
        return line.quote(span.from(), span.to());
    }

    /** Of a day told without its year in the year of the text's last edition. */
    LocalDate first(Editions editions) {
        LocalDate first = span.first();
        List<PublishedText> all = editions.all();
        return Fact.isDated(line, span) || all.isEmpty()
                ? first
                : first.withYear(all.get(all.size() - 1).approved().first().getYear());
    }

    /** Whether some edition was, or may have been, approved then; of a day without a year, in whatever year. */
    boolean fits(Editions editions) {
        return editions.in(new DateRange(span.first(), span.last())).isPresent()
                || !Fact.isDated(line, span) && editions.all().stream().anyMatch(this::isOfThatDay);
    }

    private boolean isOfThatDay(PublishedText edition) {
        LocalDate approved = edition.approved().first();
        int years = approved.getYear() - span.first().getYear();
        return new DateRange(span.first().plusYears(years), span.last().plusYears(years)).contains(approved);
    }
}
