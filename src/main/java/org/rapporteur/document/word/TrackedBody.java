package org.rapporteur.document.word;

import java.util.List;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.WordsRun;
import org.rapporteur.document.word.TrackedMark.Fate;

/** Goes through both editions: what left a place is written before what came there. */
final class TrackedBody {

    private final WordXml xml;
    private final TrackedMark revision;
    private final TrackedLine lines;
    private final TrackedTable tables;
    private final TrackedSide old;
    private final TrackedSide young;
    private final TrackedPairs pairs;

    TrackedBody(
            WordXml xml,
            TrackedMark revision,
            TrackedLine lines,
            TrackedTable tables,
            TrackedSide old,
            TrackedSide young,
            TrackedPairs pairs) {
        this.xml = xml;
        this.revision = revision;
        this.lines = lines;
        this.tables = tables;
        this.old = old;
        this.young = young;
        this.pairs = pairs;
    }

    /** Writes passages from places in both editions up to others. */
    void write(int oldFrom, int oldTo, int youngFrom, int youngTo) {
        int before = oldFrom;
        int after = youngFrom;
        while (before < oldTo || after < youngTo) {
            DifferenceEntry parted = before < oldTo ? pairs.parted(before) : null;
            if (before < oldTo && parted == null && pairs.ofOld(before) == TrackedPairs.NONE) {
                before = left(before);
            } else if (after < youngTo && !pairs.isPart(after) && pairs.ofYoung(after) == TrackedPairs.NONE) {
                after = came(after);
            } else if (parted != null) {
                parted(parted, before, after);
                before += parted.before().size();
                after += parted.after().size();
            } else {
                pair(before, after);
                boolean table = old.isTable(before);
                before = table ? old.rowsEnd(before) : before + 1;
                after = table ? young.rowsEnd(after) : after + 1;
            }
        }
    }

    private int left(int at) {
        if (old.isTable(at)) {
            return table(old, at, Fate.DELETED);
        }
        int move = pairs.oldMove(at);
        whole(old, at, move > 0 ? Fate.MOVED_FROM : Fate.DELETED, move);
        return at + 1;
    }

    private int came(int at) {
        if (young.isTable(at)) {
            return table(young, at, Fate.INSERTED);
        }
        int move = pairs.youngMove(at);
        whole(young, at, move > 0 ? Fate.MOVED_TO : Fate.INSERTED, move);
        return at + 1;
    }

    private int table(TrackedSide edition, int at, Fate fate) {
        int[] widths = tables.begin(edition.setting(at));
        int end = edition.rowsEnd(at);
        for (int row = at; widths.length > 0 && row < end; row++) {
            tables.row(edition.passage(row), widths, fate);
        }
        tables.end(widths);
        return end;
    }

    private void whole(TrackedSide edition, int at, Fate fate, int move) {
        Passage passage = edition.passage(at);
        if (passage.isPrinted()) {
            int range = revision.openRange(fate, move);
            open(edition.setting(at).properties());
            revision.end(fate);
            xml.markup("</w:pPr>");
            boolean here = edition == young;
            if (here) {
                lines.startPlace(passage.id());
            }
            lines.typed(edition.setting(at).typed(), fate);
            lines.line(passage.lines().get(0), fate);
            if (here) {
                lines.endPlace(passage.id());
            }
            xml.markup("</w:p>\n");
            revision.closeRange(fate, range);
        }
    }

    private void pair(int before, int after) {
        Passage then = old.passage(before);
        Passage now = young.passage(after);
        if (old.isTable(before)) {
            pairOfTables(before, after);
        } else if (then.isPrinted()) {
            open(young.setting(after).properties());
            changed(before, after);
            xml.markup("</w:pPr>");
            lines.startPlace(now.id());
            typed(before, after);
            lines.runs(WordsRun.between(then.lines().get(0), now.lines().get(0)));
            lines.endPlace(now.id());
            xml.markup("</w:p>\n");
            revision.turn();
        }
    }

    private void typed(int before, int after) {
        String was = old.setting(before).typed();
        String is = young.setting(after).typed();
        if (was.equals(is)) {
            lines.typed(is, Fate.SAME);
        } else {
            lines.typed(was, Fate.DELETED);
            lines.typed(is, Fate.INSERTED);
        }
    }

    private void pairOfTables(int before, int after) {
        int[] widths = tables.begin(young.setting(after));
        if (widths.length > 0) {
            pairOfRows(before, after, widths);
            int one = before + 1;
            int other = after + 1;
            while (one < old.rowsEnd(before) || other < young.rowsEnd(after)) {
                if (one < old.rowsEnd(before) && pairs.ofOld(one) == TrackedPairs.NONE) {
                    tables.row(old.passage(one++), widths, Fate.DELETED);
                } else if (other < young.rowsEnd(after) && pairs.ofYoung(other) == TrackedPairs.NONE) {
                    tables.row(young.passage(other++), widths, Fate.INSERTED);
                } else {
                    pairOfRows(one++, other++, widths);
                }
            }
        }
        tables.end(widths);
    }

    private void pairOfRows(int before, int after, int[] widths) {
        Passage then = old.passage(before);
        Passage now = young.passage(after);
        tables.row(then, now, WordsRun.betweenCells(then.lines(), now.lines()), widths);
    }

    /** Parts that are new lose their ends when the split is rejected; parts that are old, when the merge is accepted. */
    private void parted(DifferenceEntry entry, int before, int after) {
        boolean split = entry.kind() == DifferenceKind.SPLIT;
        List<List<WordsRun>> words = entry.words();
        for (int part = 0; part < words.size(); part++) {
            boolean last = part + 1 == words.size();
            int was = split ? before : before + part;
            int is = split ? after + part : after;
            open(
                    !last && !split
                            ? old.setting(was).properties()
                            : young.setting(is).properties());
            if (last) {
                changed(was, is);
            } else {
                revision.end(split ? Fate.INSERTED : Fate.DELETED);
            }
            xml.markup("</w:pPr>");
            lines.typed(split && part > 0 ? "" : old.setting(was).typed(), Fate.DELETED);
            lines.typed(!split && part > 0 ? "" : young.setting(is).typed(), Fate.INSERTED);
            lines.runs(words.get(part));
            xml.markup("</w:p>\n");
        }
        revision.turn();
    }

    private void open(String properties) {
        xml.markup("<w:p><w:pPr>").markup(properties);
    }

    private void changed(int before, int after) {
        String was = old.setting(before).properties();
        if (!was.equals(young.setting(after).properties())) {
            revision.properties(was);
        }
    }
}
