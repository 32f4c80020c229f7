package org.rapporteur.document.word;

import java.util.List;
import org.rapporteur.document.Document;
import org.rapporteur.document.Table;
import org.rapporteur.document.difference.DocumentPassages;
import org.rapporteur.document.difference.Passage;

/** One of the two documents of a tracked file: its passages and how Word sets each. */
record TrackedSide(List<Passage> passages, List<Setting> settings) {

    static TrackedSide of(Document document, WordTemplate template, Bookmarks places) {
        return new TrackedSide(DocumentPassages.of(document), Typesetting.of(document, template, places));
    }

    int size() {
        return passages.size();
    }

    Passage passage(int at) {
        return passages.get(at);
    }

    Setting setting(int at) {
        return settings.get(at);
    }

    boolean isTable(int at) {
        return passages.get(at).kind() == Passage.Kind.TABLE;
    }

    boolean isRow(int at) {
        return passages.get(at).kind() == Passage.Kind.ROW;
    }

    /** The first place behind the rows of a table. */
    int rowsEnd(int table) {
        int end = table + 1;
        while (end < size() && isRow(end)) {
            end++;
        }
        return end;
    }

    /** How many columns a table has, its head and its longest row considered. */
    int columns(int at) {
        Table table = settings.get(at).table();
        return table == null
                ? 0
                : Math.max(
                        table.head().size(),
                        table.rows().stream()
                                .mapToInt(row -> row.cells().size())
                                .max()
                                .orElse(0));
    }
}
