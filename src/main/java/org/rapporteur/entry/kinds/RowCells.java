package org.rapporteur.entry.kinds;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.rapporteur.entry.sheet.RowParts;
import org.rapporteur.entry.sheet.RowParts.RowForm;

/** Cells of lines that have a form of their own. */
final class RowCells {

    /** Opens the line of a row which the form of its lines cannot hold, so that what was typed comes back. */
    private static final String BARRED = "| ";

    private RowCells() {}

    static RowForm form(Function<String, List<String>> cells, Function<List<String>, String> line) {
        Function<String, List<String>> read =
                text -> text.startsWith(BARRED) ? RowParts.parts(text.substring(BARRED.length())) : cells.apply(text);
        return new RowForm(read, typed -> written(typed, read, line), typed -> "");
    }

    private static String written(
            List<String> typed, Function<String, List<String>> read, Function<List<String>, String> line) {
        String written = line.apply(typed);
        return read.apply(written).equals(typed) ? written : BARRED + RowParts.line(typed);
    }

    /** One for each group that is named; empty where it found nothing. */
    static List<String> of(MatchResult line, int... groups) {
        return IntStream.of(groups)
                .mapToObj(group ->
                        Optional.ofNullable(line.group(group)).orElse("").strip())
                .toList();
    }

    /** More than there are columns: the line has another form. */
    static List<String> none(RowParts rows) {
        return Collections.nCopies(rows.columns().size() + 1, "");
    }
}
