package org.rapporteur.entry.kinds;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.RowParts;
import org.rapporteur.entry.sheet.RowParts.Column;
import org.rapporteur.entry.sheet.RowParts.Shape;
import org.rapporteur.records.studygroup.QuestionSummary;

/** Questions of a body, one a line, {@code 1 (2022–2025) Title}, or as rows of their number, study period and title. */
final class QuestionRows {

    static final RowParts ROWS = new RowParts(
            List.of(
                    Column.typed("number", Shape.SHORT),
                    Column.typed("from", Shape.SHORT),
                    Column.typed("to", Shape.SHORT),
                    Column.typed("title", Shape.WIDE)),
            RowCells.form(QuestionRows::cells, QuestionRows::line));

    private static final Pattern QUESTION = Pattern.compile("(\\d{1,4}) \\((\\d{4}) ?[–-] ?(\\d{4})\\) (.+)");

    /** Of a row that is not right yet, too. */
    private static final Pattern ROW = Pattern.compile("([^(]*)\\(([^–)-]*)[–-]([^)]*)\\)(.*)");

    private QuestionRows() {}

    static String line(QuestionSummary question) {
        return "%d (%d–%d) %s"
                .formatted(question.number(), question.studyPeriodFrom(), question.studyPeriodTo(), question.title());
    }

    /** Null where the line is not of this form. */
    static @Nullable QuestionSummary question(String body, String line) {
        Matcher matcher = QUESTION.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        int from = Integer.parseInt(matcher.group(2));
        int to = Integer.parseInt(matcher.group(3));
        int number = Integer.parseInt(matcher.group(1));
        return number == 0 || to < from
                ? null
                : new QuestionSummary(body, number, from, to, matcher.group(4).strip());
    }

    private static List<String> cells(String line) {
        Matcher row = ROW.matcher(line);
        return row.matches() ? RowCells.of(row, 1, 2, 3, 4) : RowCells.none(ROWS);
    }

    private static String line(List<String> cells) {
        return "%s (%s–%s) %s".formatted(cells.toArray()).strip();
    }
}
