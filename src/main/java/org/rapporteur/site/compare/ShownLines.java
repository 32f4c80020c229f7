package org.rapporteur.site.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.document.Inline;
import org.rapporteur.document.difference.AlignedPassages;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.WordsRun;
import org.rapporteur.document.difference.WordsRun.Mark;
import org.rapporteur.site.compare.ShownLine.Run;

/** Makes lines of a stretch of two documents. */
final class ShownLines {

    private ShownLines() {}

    static List<ShownLine> of(AlignedPassages stretch) {
        DifferenceEntry entry = stretch.entry();
        if (entry == null || !entry.isPrinted()) {
            return whole(stretch.after(), Mark.SAME);
        }
        if (stretch.after().isEmpty()) {
            return whole(stretch.before(), Mark.REMOVED);
        }
        return entry.kind() == DifferenceKind.INSERTED ? whole(stretch.after(), Mark.ADDED) : compared(entry);
    }

    private static List<ShownLine> whole(List<Passage> passages, Mark mark) {
        return passages.stream()
                .filter(Passage::isPrinted)
                .map(passage -> new ShownLine(look(passage), label(passage, mark), cells(passage, mark)))
                .toList();
    }

    private static List<List<Run>> cells(Passage passage, Mark mark) {
        return passage.lines().stream()
                .map(line -> List.of(Run.of(mark, Inline.text(line))))
                .toList();
    }

    /** The words are told line by line, and shared out among the passages they belong to. */
    private static List<ShownLine> compared(DifferenceEntry entry) {
        List<List<WordsRun>> words = entry.words();
        List<ShownLine> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < Math.max(entry.before().size(), entry.after().size()); at++) {
            Passage before =
                    entry.before().get(Math.min(at, entry.before().size() - 1)).passage();
            Passage after =
                    entry.after().get(Math.min(at, entry.after().size() - 1)).passage();
            int to = Math.min(words.size(), from + size(entry, before, after));
            lines.add(new ShownLine(look(after), labels(before, after), cells(words.subList(from, to))));
            from = to;
        }
        return lines;
    }

    private static int size(DifferenceEntry entry, Passage before, Passage after) {
        boolean parts = entry.kind() == DifferenceKind.SPLIT || entry.kind() == DifferenceKind.MERGED;
        return parts ? 1 : Math.max(before.lines().size(), after.lines().size());
    }

    private static List<List<Run>> cells(List<List<WordsRun>> words) {
        return words.stream()
                .map(line ->
                        line.stream().map(run -> Run.of(run.mark(), run.text())).toList())
                .toList();
    }

    private static List<Run> labels(Passage before, Passage after) {
        return before.label().equals(after.label())
                ? label(after, Mark.SAME)
                : Stream.concat(label(before, Mark.REMOVED).stream(), label(after, Mark.ADDED).stream())
                        .toList();
    }

    private static List<Run> label(Passage passage, Mark mark) {
        String number = passage.label().text();
        return number.isEmpty() ? List.of() : List.of(Run.of(mark, number));
    }

    private static String look(Passage passage) {
        return switch (passage.kind()) {
            case PART, SECTION -> "heading";
            case TABLE -> "table";
            case ROW -> "row";
            default -> passage.label().isBullet() ? "item" : "paragraph";
        };
    }
}
