package org.rapporteur.entry.kinds;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.RowParts;
import org.rapporteur.entry.sheet.RowParts.Column;
import org.rapporteur.entry.sheet.RowParts.RowForm;
import org.rapporteur.entry.sheet.RowParts.Shape;
import org.rapporteur.terms.Stage;

/** The {@link StageLines} of a text as rows: a stage that is chosen, and its day, period or year. */
final class StageRows {

    /** A line without its stage may be the day alone. */
    private static final Pattern LINE = Pattern.compile(
            "(?:("
                    + Stream.of(Stage.values()).map(StageRows::words).collect(Collectors.joining("|"))
                    + ")(?: |$))?(?:on |in )?(.*)",
            Pattern.CASE_INSENSITIVE);

    /** What is no day is told with “in”: a year, or the key of a period. */
    private static final Pattern SPAN =
            Pattern.compile("\\d{4}|(?!\\d{4}-\\d\\d?-\\d\\d?$)\\d{4}-[a-z0-9-]{1,19}", Pattern.CASE_INSENSITIVE);

    private StageRows() {}

    /** @param stages by their codes */
    static RowParts of(Supplier<List<Choice>> stages) {
        return new RowParts(
                List.of(Column.chosen("stage", () -> worded(stages.get())), Column.typed("day", Shape.SHORT)),
                new RowForm(StageRows::cells, StageRows::line, cells -> ""));
    }

    /** As the lines write them: {@code in development}. */
    private static List<Choice> worded(List<Choice> stages) {
        return stages.stream()
                .map(stage -> new Choice(words(Stage.ofCode(stage.value())), stage.label()))
                .toList();
    }

    private static String words(Stage stage) {
        return stage.code().replace('-', ' ');
    }

    private static List<String> cells(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return List.of("", line);
        }
        String stage = matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
        return List.of(stage, matcher.group(2).strip());
    }

    private static String line(List<String> cells) {
        String day = cells.get(1);
        return (cells.get(0) + (SPAN.matcher(day).matches() ? " in " : " ") + day).strip();
    }
}
