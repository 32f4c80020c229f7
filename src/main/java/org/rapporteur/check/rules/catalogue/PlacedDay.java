package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.rule.Subject;

/**
 * A day beside a text without a word of its approval: “L.1328, 22 September 2025”, a cell of its row.
 *
 * @param place the column, the list or the line it shares with others
 * @param alone whether it may be judged without others: nothing near by tells of another thing that has a day
 */
record PlacedDay(String place, ToldText told, ToldDay day, boolean alone) {
    /** Words of what else may have a day. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(?:consent\\w*|determin\\w*|last call|review|comment\\w*|meetings?|met|sessions?|plenary|workshops?|webinars?|seminars?|training\\w*|course|lecture|publi\\w*|translat\\w*"
                    + "|present\\w*|sent|submitt\\w*|received?|drafts?|deadline|due|expected|planned|target\\w*|contribut\\w*|liaison\\w*|consult\\w*|announced?|download\\w*|updated?)\\b");

    /** From a day to the first text or a later one of those it leads to. */
    private static final Pattern LEADS =
            Pattern.compile("[^.;:\u2013\u2014]{0,40}(?::| [\u2013\u2014-]) (?:[^.;]|\\.(?! ))*");

    private static final Pattern ENDS = Pattern.compile(" \\([^()]*\\)[.;,]?\\s*");

    /** In letters. */
    private static final int LONGEST_LEAD = 300;

    private static final Pattern PENDING = Pattern.compile(
            "(?i)\\b(?:consent\\w*|determin\\w*|last call|LC|LJ|AR|drafts?|under|pending|awaiting|in progress)\\b");

    /** Those that are not the catalogue's and must be mistakes. */
    static Stream<PlacedDay> wrong(Subject subject) {
        List<PlacedDay> all = ToldText.all(subject)
                .filter(told -> !told.editions().isEmpty() && !told.isPending())
                .flatMap(told -> of(told, subject.lines()))
                .toList();
        Set<String> right =
                all.stream().filter(PlacedDay::fits).map(PlacedDay::place).collect(Collectors.toSet());
        return Stream.concat(
                SamePlace.odd(all, PlacedDay::place, PlacedDay::fits),
                all.stream()
                        .filter(placed -> placed.alone || right.contains(placed.place))
                        .filter(placed -> !placed.fits() && placed.isNearly()));
    }

    private static Stream<PlacedDay> of(ToldText told, List<Line> lines) {
        Line line = told.text().line();
        int year = ToldDay.year(told.editions());
        Stream<PlacedDay> beside = BesideText.of(told.text(), year)
                .map(found -> new PlacedDay(
                        list(line), told, new ToldDay(line, found.span()), isAlone(told, found.span(), lines)));
        Stream<PlacedDay> placed = line.kind() == Line.Kind.ROW
                ? inCells(told, lines, year)
                : Stream.concat(before(told, year), inLastBracket(told, year));
        return Stream.concat(beside, placed);
    }

    /** “29 April 2026, one: Q.4048”, “14 October 2025 – M.3351.2 and M.3364”: the day before the colon or dash. */
    private static Stream<PlacedDay> before(ToldText told, int year) {
        Line line = told.text().line();
        int to = told.text().from();
        String before = line.text().substring(Math.max(0, to - LONGEST_LEAD), to);
        List<DateSpan> days = Dates.in(before, year);
        return days.stream()
                .skip(Math.max(0, days.size() - 1))
                .filter(span -> ToldDay.isShort(span)
                        && span.precision() == Precision.DAY
                        && LEADS.matcher(before)
                                .region(span.to(), before.length())
                                .matches())
                .map(span -> ToldDay.moved(span, to - before.length()))
                .map(span -> new PlacedDay("before " + list(line), told, new ToldDay(line, span), false));
    }

    /** “L.1328 on waste heat (September 2025)”: the bracket at the end of an item. */
    private static Stream<PlacedDay> inLastBracket(ToldText told, int year) {
        Line line = told.text().line();
        String text = line.text();
        int open = text.lastIndexOf(" (");
        boolean ends = line.kind() == Line.Kind.ITEM
                && open > told.text().to()
                && open - told.text().to() < LONGEST_LEAD
                && ENDS.matcher(text).region(open, text.length()).matches();
        return !ends
                ? Stream.empty()
                : BesideText.inCell(text.substring(open + 2, text.lastIndexOf(')')), year)
                        .map(span -> new ToldDay(line, ToldDay.moved(span, open + 2)))
                        .map(day -> new PlacedDay("bracket " + list(line), told, day, false));
    }

    /** Items of one list, else the line alone. */
    static String list(Line line) {
        return line.kind() == Line.Kind.ITEM ? "item " + line.host() + " " + line.depth() : "line " + line.index();
    }

    private static Stream<PlacedDay> inCells(ToldText told, List<Line> lines, int year) {
        Line row = told.text().line();
        if (PENDING.matcher(row.text()).find()) {
            return Stream.empty();
        }
        TableRow cells = TableRow.of(row, lines);
        return cells.all()
                .flatMap(cell -> BesideText.inCell(cell.text(), year)
                        .map(span -> new ToldDay(row, ToldDay.moved(span, cell.from())))
                        .map(day -> new PlacedDay(cells.place(cell), told, day, false)));
    }

    /** Whether neither its sentence nor the line over it tells of another thing that has a day. */
    private static boolean isAlone(ToldText told, DateSpan span, List<Line> lines) {
        Line line = told.text().line();
        String text = line.text();
        int begin = Math.max(0, text.lastIndexOf(". ", told.text().from()));
        int end = text.indexOf(". ", span.to());
        String sentence = text.substring(begin, told.text().from())
                + text.substring(told.text().end(), end < 0 ? text.length() : end);
        String over = line.host() >= 0 ? lines.get(line.host()).text() : "";
        return !OTHER.matcher(sentence).find() && !OTHER.matcher(over).find();
    }

    private boolean fits() {
        return day.fits(told.editions());
    }

    /** Whether month or year alone are other than those of an approval, which is a slip and no other day. */
    private boolean isNearly() {
        LocalDate said = day.span().first();
        boolean single = said.equals(day.span().last());
        return told.editions().all().stream()
                .filter(edition -> edition.approved().isExact())
                .map(edition -> edition.approved().first())
                .anyMatch(approved -> single
                        ? said.getDayOfMonth() == approved.getDayOfMonth()
                                        && (said.getMonth() == approved.getMonth()
                                                || said.getYear() == approved.getYear())
                                || said.getMonth() == approved.getMonth() && said.getYear() == approved.getYear()
                        : said.getMonth() == approved.getMonth());
    }
}
