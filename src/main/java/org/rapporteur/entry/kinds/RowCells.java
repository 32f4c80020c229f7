package org.rapporteur.entry.kinds;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.rapporteur.entry.sheet.RowParts;

/** Cells of lines that have a form of their own. */
final class RowCells {

    private RowCells() {}

    /** One for each group that is named; empty where it found nothing. */
    static List<String> of(MatchResult line, int... groups) {
        return IntStream.of(groups)
                .mapToObj(group -> Optional.ofNullable(line.group(group)).orElse("").strip())
                .toList();
    }

    /** More than there are columns: the line has another form. */
    static List<String> none(RowParts rows) {
        return Collections.nCopies(rows.columns().size() + 1, "");
    }
}
