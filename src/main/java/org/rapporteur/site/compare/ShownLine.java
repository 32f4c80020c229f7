package org.rapporteur.site.compare;

import java.util.List;
import java.util.Locale;
import org.rapporteur.document.difference.WordsRun;

/**
 * A passage as the page shows it.
 *
 * @param look {@code heading}, {@code paragraph}, {@code item}, {@code table} or {@code row}
 * @param label what stands before it: its number, by what became of that
 * @param cells one for anything but a row or the head of a table
 */
record ShownLine(String look, List<Run> label, List<List<Run>> cells) {

    /** @param mark {@code same}, {@code removed} or {@code added} */
    record Run(String mark, String text) {

        static Run of(WordsRun.Mark mark, String text) {
            return new Run(mark.name().toLowerCase(Locale.ROOT), text);
        }
    }

    ShownLine {
        label = List.copyOf(label);
        cells = List.copyOf(cells);
    }
}
