package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.language.TextMentions;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.terms.DateRange;

/**
 * The day or month on which a report says that a text was approved or agreed: right behind the text, else the only date
 * in the clause. The days of a meeting are none.
 *
 * @param span its place in the line
 */
record ToldDay(Line line, DateSpan span) {
    private static final Pattern ON =
            Pattern.compile("(?i)(?:^|[ (])(?:on|in)(?: the)?(?: \\p{Lu}\\p{Ll}+day,?)? $|[a-z\\d] \\($");
    private static final Pattern OF_MEETING = Pattern.compile(
            "(?i)\\b(?:meetings?|sessions?|plenary|assembly|met|workshops?|held|consented|determined|since|until|before|after|period|beg[iau]n\\w*|start\\w*|onwards|up to|by the end)\\b");

    private static final Pattern APPROVAL =
            Pattern.compile("(?i)^(?!.*(?:publi|consent|determin|last call)).*(?:approv|agree)");
    private static final Pattern DAY = Pattern.compile("(?i)day|date");
    private static final Pattern STAGE = Pattern.compile("(?i)approved|agreed");

    private static final Pattern NEXT_SENTENCE = Pattern.compile("\\p{Ll}{2}\\)?\\. \\p{Lu}\\p{L}");
    private static final Pattern SET_OFF = Pattern.compile("\\band, (?:on|in) $");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern BY_THE_WAY = Pattern.compile("[^.;]{0,40}\\b(?:its|whose) approval (?:on|in) ");

    private static final Pattern PRONOUN = Pattern.compile(" (?:it|them|both|this|the|these) ");
    private static final Pattern NEXT = Pattern.compile(
            " (?:(?:it|them|both|(?:this|the|these) (?:texts?|Recommendations?|Supplements?)) )?(?:(?:by|of) (?:(?!meeting|session|plenary)[^,;.]){2,40} )?(?:on|in) (?:\\p{Lu}\\p{Ll}+day,? )?");

    /** The first that is not the catalogue's, else the first; empty where none is told. */
    static Optional<ToldDay> of(ToldText told, List<Line> lines) {
        List<ToldDay> beside = beside(told);
        return beside.stream()
                .filter(day -> !day.fits(told.editions()))
                .findFirst()
                .or(() -> beside.stream().findFirst())
                .or(() -> elsewhere(told, lines));
    }

    /** Right behind the text, where they are called days of approval or a statement tells of one. */
    private static List<ToldDay> beside(ToldText told) {
        boolean approved = told.statement() != null && told.tellsApproval();
        return BesideText.of(told.text(), year(told.editions()))
                .filter(day -> day.said() || approved)
                .map(day -> new ToldDay(told.text().line(), day.span()))
                .toList();
    }

    private static Optional<ToldDay> elsewhere(ToldText told, List<Line> lines) {
        Statement statement = told.statement();
        int year = year(told.editions());
        if (told.text().line().kind() == Line.Kind.ROW) {
            Optional<ToldDay> cell = inCell(told.text().line(), lines, statement != null, year);
            if (cell.isPresent()) {
                return cell;
            }
        }
        return statement == null || !told.tellsApproval()
                ? byTheWay(told.text(), year).or(() -> inNextLine(told, lines, year))
                : inClause(statement, told.text(), year);
    }

    /**
     * In the only column of days of a table whose head says that they are those of approval.
     *
     * @param told whether the words above the table say so too, so that “Date” is enough
     */
    private static Optional<ToldDay> inCell(Line row, List<Line> lines, boolean told, int year) {
        TableRow cells = TableRow.of(row, lines);
        boolean said = told
                || cells.all()
                        .anyMatch(cell -> STAGE.matcher(cell.text().strip()).matches());
        List<ToldDay> days = cells.all()
                .filter(cell -> APPROVAL.matcher(cell.name()).find()
                        || said && DAY.matcher(cell.name()).matches())
                .flatMap(cell ->
                        day(cell.text(), year).map(span -> new ToldDay(row, moved(span, cell.from()))).stream())
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** The day that a cell is, and nothing else. */
    static Optional<DateSpan> day(String cell, int year) {
        return BesideText.inCell(cell, year).findFirst();
    }

    /** “A.1 shows, since its approval on 27 September 2019, …” */
    private static Optional<ToldDay> byTheWay(TextMention text, int year) {
        String line = text.line().text();
        String rest = line.substring(text.end(), Math.min(line.length(), text.end() + 70));
        Matcher verb = BY_THE_WAY.matcher(rest);
        if (!verb.lookingAt()) {
            return Optional.empty();
        }
        return Dates.in(rest, year).stream()
                .filter(span -> span.from() == verb.end() && isShort(span))
                .map(span -> new ToldDay(text.line(), moved(span, text.end())))
                .findFirst();
    }

    /** “J.153 – System architecture …” above “Approved 29 June 2024.”, or a line “Date of approval: 29 June 2024”. */
    private static Optional<ToldDay> inNextLine(ToldText told, List<Line> lines, int year) {
        Stream<ToldDay> under = LabelledLines.under(told.text(), lines)
                .filter(line -> BesideText.saysApproval(line.text()))
                .flatMap(line -> BesideText.inCell(line.text(), year).map(span -> new ToldDay(line, span)));
        Stream<ToldDay> labelled = LabelledLines.below(told.text(), lines)
                .filter(line -> APPROVAL.matcher(line.label()).find())
                .flatMap(line -> BesideText.inCell(line.value(), year)
                        .map(span -> new ToldDay(line.line(), moved(span, line.from()))));
        return Stream.concat(labelled, under).findFirst();
    }

    private static Optional<ToldDay> inClause(Statement statement, TextMention text, int year) {
        if (!statement.own() || isOfSentenceBefore(statement, text)) {
            return Optional.empty();
        }
        String clause = statement.line().text().substring(statement.from(), statement.to());
        List<DateSpan> spans = Dates.in(clause, year).stream()
                .filter(span -> span.precision() != Precision.YEAR)
                .toList();
        if (DaysInOrder.isToldIn(clause)) {
            return DaysInOrder.of(statement, text, clause, spans).map(span -> told(statement, span));
        }
        Optional<DateSpan> next = rightBehindVerb(statement, clause, spans);
        if (next.isPresent()
                && text.from() < statement.action().from()
                && (statement.action().passive()
                        || PRONOUN.matcher(clause)
                                .region(statement.action().to() - statement.from(), clause.length())
                                .lookingAt())) {
            return next.map(span -> told(statement, span));
        }
        return spans.size() == 1 && !OF_MEETING.matcher(clause).find() && isShort(spans.get(0))
                ? ofOnlyDay(statement, text, clause, spans.get(0))
                : Optional.empty();
    }

    /** “The plan was adopted in March 2025. The documents were these:” tells of no text when it was adopted. */
    private static boolean isOfSentenceBefore(Statement statement, TextMention text) {
        String line = statement.line().text();
        return !text.line().equals(statement.line())
                && statement.portions().stream()
                        .allMatch(portion -> portion.counts().isEmpty())
                && NEXT_SENTENCE
                        .matcher(line)
                        .region(Math.max(0, statement.action().to()), line.length())
                        .find();
    }

    private static Optional<DateSpan> rightBehindVerb(Statement statement, String clause, List<DateSpan> spans) {
        int verb = statement.action().to() - statement.from();
        return spans.stream()
                .filter(span -> verb >= 0 && span.from() >= verb)
                .filter(span ->
                        NEXT.matcher(clause.substring(verb, span.from())).matches())
                .filter(ToldDay::isShort)
                .findFirst();
    }

    private static Optional<ToldDay> ofOnlyDay(Statement statement, TextMention text, String clause, DateSpan only) {
        int at = statement.from() + only.from();
        boolean later = text.line().equals(statement.line())
                && text.from() > at
                && at > statement.action().from();
        boolean its = later
                ? isOfCounted(statement, clause, only.from()) || clause.startsWith(":", only.to())
                : !isOfOthers(statement, text, clause, only.from())
                        && ON.matcher(clause.substring(0, only.from())).find();
        return its ? Optional.of(told(statement, only)) : Optional.empty();
    }

    private static ToldDay told(Statement statement, DateSpan span) {
        return new ToldDay(statement.line(), moved(span, statement.from()));
    }

    /** “Two Supplements were agreed in May, A and B”, “and, in July, C”: nothing is named before the date. */
    private static boolean isOfCounted(Statement statement, String clause, int date) {
        String before = clause.substring(0, date);
        boolean none = statement.action().passive()
                && ON.matcher(before).find()
                && statement
                        .texts()
                        .noneMatch(
                                text -> text.line().equals(statement.line()) && text.from() < statement.from() + date);
        return none || SET_OFF.matcher(before).find();
    }

    /** “… approved A and, in July, B”, “A was approved, B on 13 August”: the date is that of what stands next to it. */
    private static boolean isOfOthers(Statement statement, TextMention text, String clause, int date) {
        if (SET_OFF.matcher(clause.substring(0, date)).find()) {
            return true;
        }
        return statement.action().passive()
                && text.from() < statement.action().from()
                && TextMentions.in(statement.line()).stream()
                        .anyMatch(other ->
                                other.from() >= statement.action().to() && other.to() <= statement.from() + date);
    }

    /** One day or one month. */
    static boolean isShort(DateSpan span) {
        boolean day = span.first().equals(span.last());
        boolean month = span.first().getDayOfMonth() == 1
                && span.last().equals(span.first().plusMonths(1).minusDays(1));
        return day || month;
    }

    static DateSpan moved(DateSpan span, int by) {
        return new DateSpan(span.from() + by, span.to() + by, span.first(), span.last(), span.precision());
    }

    String quote() {
        return line.quote(span.from(), span.to());
    }

    /** Of days without a year: that of the last edition. */
    static int year(Editions editions) {
        return editions.isEmpty()
                ? 1900
                : editions.all()
                        .get(editions.all().size() - 1)
                        .approved()
                        .first()
                        .getYear();
    }

    /** Whether some edition was, or may have been, approved then; of a day without a year, in whatever year. */
    boolean fits(Editions editions) {
        DateRange told = new DateRange(span.first(), span.last());
        return editions.in(told).isPresent()
                || !YEAR.matcher(quote()).find() && editions.all().stream().anyMatch(this::isOfThatDay);
    }

    private boolean isOfThatDay(PublishedText edition) {
        LocalDate approved = edition.approved().first();
        int years = approved.getYear() - span.first().getYear();
        return new DateRange(span.first().plusYears(years), span.last().plusYears(years)).contains(approved);
    }
}
