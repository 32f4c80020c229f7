package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.rules.catalogue.Fact.Means;

/**
 * A day beside a text without a word of its approval: “L.1328, 22 September 2025”, a cell of its row.
 *
 * @param alone whether it may be judged without others: nothing near by tells of another thing that has a day
 */
record PlacedDay(String place, ToldText told, ToldDay day, boolean alone) {

    /** Those that are not the catalogue's and must be mistakes. */
    static Stream<PlacedDay> wrong(Subject subject) {
        TypedLines lines = TypedLines.of(subject);
        List<PlacedDay> all = ToldText.all(subject)
                .filter(told -> !told.editions().isEmpty() && !told.isPending())
                .flatMap(told -> told.facts().stream()
                        .filter(fact -> fact.line().line().equals(told.text().line()) && isPlaced(fact))
                        .flatMap(fact -> of(told, fact, lines)))
                .toList();
        Set<String> right =
                all.stream().filter(PlacedDay::fits).map(PlacedDay::place).collect(Collectors.toSet());
        return Stream.concat(
                SamePlace.odd(all, PlacedDay::place, PlacedDay::fits),
                all.stream()
                        .filter(placed -> placed.alone || right.contains(placed.place))
                        .filter(placed -> !placed.fits() && placed.isNearly()));
    }

    private static boolean isPlaced(Fact fact) {
        Line.Kind kind = fact.line().line().kind();
        boolean pending = fact.is(Means.CELL, Means.NAMED)
                && fact.line().tokens().stream().anyMatch(word -> word.is(Sense.PENDING));
        return !pending && (!fact.is(Means.ENDING) || kind == Line.Kind.ITEM);
    }

    private static Stream<PlacedDay> of(ToldText told, Fact fact, TypedLines lines) {
        boolean behind = fact.is(Means.SAID, Means.BESIDE);
        return fact
                .day()
                .map(day -> new PlacedDay(fact.place(), told, day, behind && isAlone(told, fact, lines)))
                .stream();
    }

    /** Whether neither its sentence nor the line over it tells of another thing that has a day. */
    private static boolean isAlone(ToldText told, Fact fact, TypedLines lines) {
        Line line = told.text().line();
        List<Token> over = line.host() < 0
                ? List.of()
                : lines.of(lines.lines().get(line.host())).tokens();
        List<Token> sentence =
                fact.line().sentence(told.text().from(), fact.token().to());
        return Stream.concat(sentence.stream(), over.stream())
                .noneMatch(word -> word.isAny(Sense.OCCASION, Sense.HANDLED, Sense.CONSENTED, Sense.DETERMINED)
                        || word.isAny(Sense.PUBLISHED, Sense.REVIEW));
    }

    private boolean fits() {
        return day.fits(told.editions());
    }

    /** Whether month or year alone are other than those of an approval, which is a slip and no other day. */
    private boolean isNearly() {
        LocalDate said = day.first(told.editions());
        boolean single = day.span().first().equals(day.span().last());
        return told.editions().exactDays().stream().anyMatch(approved -> {
            boolean sameMonth = said.getMonth() == approved.getMonth();
            boolean sameYear = said.getYear() == approved.getYear();
            boolean sameDay = said.getDayOfMonth() == approved.getDayOfMonth();
            return single ? sameDay && (sameMonth || sameYear) || sameMonth && sameYear : sameMonth;
        });
    }
}
