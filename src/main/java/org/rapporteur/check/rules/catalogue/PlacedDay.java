package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.rules.catalogue.Fact.Means;

/**
 * A day beside a text without a word of its approval: “L.1328, 22 September 2025”, a cell of its row.
 *
 * @param place the column, the list or the line it shares with others
 * @param alone whether it may be judged without others: nothing near by tells of another thing that has a day
 */
record PlacedDay(String place, ToldText told, ToldDay day, boolean alone) {

    /** Those that are not the catalogue's and must be mistakes. */
    static Stream<PlacedDay> wrong(Subject subject) {
        TypedLines lines = TypedLines.of(subject);
        List<PlacedDay> all = ToldText.all(subject)
                .filter(told -> !told.editions().isEmpty() && !told.isPending())
                .flatMap(told -> Stream.concat(inLine(told, lines), inCells(told, lines)))
                .toList();
        Set<String> right =
                all.stream().filter(PlacedDay::fits).map(PlacedDay::place).collect(Collectors.toSet());
        return Stream.concat(
                SamePlace.odd(all, PlacedDay::place, PlacedDay::fits),
                all.stream()
                        .filter(placed -> placed.alone || right.contains(placed.place))
                        .filter(placed -> !placed.fits() && placed.isNearly()));
    }

    private static Stream<PlacedDay> inLine(ToldText told, TypedLines lines) {
        Line line = told.text().line();
        return told.facts().stream()
                .filter(fact -> fact.means() != Means.ENDING || line.kind() == Line.Kind.ITEM)
                .flatMap(fact -> fact
                        .day()
                        .map(day ->
                                new PlacedDay(place(fact), told, day, fact.isBehind() && isAlone(told, fact, lines)))
                        .stream());
    }

    private static String place(Fact fact) {
        return (fact.isBehind() ? "" : fact.means()) + list(fact.line().line());
    }

    /** Items of one list, else the line alone. */
    static String list(Line line) {
        return line.kind() == Line.Kind.ITEM ? "item " + line.host() + " " + line.depth() : "line " + line.index();
    }

    private static Stream<PlacedDay> inCells(ToldText told, TypedLines lines) {
        TypedLine row = lines.of(told.text().line());
        if (row.tokens().stream().anyMatch(PlacedDay::isPending)) {
            return Stream.empty();
        }
        TableRow cells = TableRow.of(row.line(), lines);
        return cells.all()
                .flatMap(cell -> row.onlyDay(cell.tokens()).stream()
                        .map(span -> new ToldDay(row.line(), span))
                        .map(day -> new PlacedDay(cells.place(cell), told, day, false)));
    }

    private static boolean isPending(Token token) {
        return token.is(Sense.PENDING) || token.isAny(Sense.CONSENTED, Sense.DETERMINED);
    }

    /** Whether neither its sentence nor the line over it tells of another thing that has a day. */
    private static boolean isAlone(ToldText told, Fact fact, TypedLines lines) {
        List<Token> tokens = fact.line().tokens();
        int at = tokens.indexOf(fact.token());
        int begin = at;
        while (begin > 0
                && !(tokens.get(begin).is(Kind.STOP)
                        && tokens.get(begin).from() < told.text().from())) {
            begin--;
        }
        int end = at;
        while (end < tokens.size() && !tokens.get(end).is(Kind.STOP)) {
            end++;
        }
        Line line = told.text().line();
        List<Token> over =
                line.host() >= 0 ? lines.of(lines.lines().get(line.host())).tokens() : List.of();
        return Stream.concat(tokens.subList(begin, end).stream(), over.stream()).noneMatch(PlacedDay::hasOtherDay);
    }

    /** What else may have a day. */
    static boolean hasOtherDay(Token token) {
        return token.isAny(
                Sense.OCCASION, Sense.HANDLED, Sense.CONSENTED, Sense.DETERMINED, Sense.PUBLISHED, Sense.REVIEW);
    }

    private boolean fits() {
        return day.fits(told.editions());
    }

    /** Whether month or year alone are other than those of an approval, which is a slip and no other day. */
    private boolean isNearly() {
        LocalDate said = day.first(told.editions());
        boolean single = day.span().first().equals(day.span().last());
        return told.editions().all().stream()
                .filter(edition -> edition.approved().isExact())
                .map(edition -> edition.approved().first())
                .anyMatch(approved -> {
                    boolean sameMonth = said.getMonth() == approved.getMonth();
                    boolean sameYear = said.getYear() == approved.getYear();
                    boolean sameDay = said.getDayOfMonth() == approved.getDayOfMonth();
                    return single ? sameDay && (sameMonth || sameYear) || sameMonth && sameYear : sameMonth;
                });
    }
}
