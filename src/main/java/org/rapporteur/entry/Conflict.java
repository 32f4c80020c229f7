package org.rapporteur.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.LabelledText;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.WordRun;

/**
 * Two people changed one record.
 *
 * @param merged the newest version with the reader's own text wherever the reader changed something
 */
record Conflict(List<Both> fields, Sheet merged) {

    /** Somebody else wrote the record since the form was opened. */
    static final class StaleSheetException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StaleSheetException(String kind, String key) {
            super(kind + "/" + key);
        }
    }

    /**
     * A field that one of them changed.
     *
     * @param theirs what the other one changed, by word
     * @param mine what the reader changed, by word
     */
    record Both(String field, List<WordRun> theirs, List<WordRun> mine) {

        public boolean isContested() {
            return !theirs.isEmpty() && !mine.isEmpty();
        }
    }

    /**
     * @param facet the name of a facet in words
     * @param ancestor what both of them saw first
     */
    static Conflict between(List<Field> fields, UnaryOperator<String> facet, Sheet ancestor, Sheet theirs, Sheet mine) {
        Map<String, String> merged = new TreeMap<>();
        fields.forEach(field -> merged.put(field.name(), merged(field.name(), ancestor, theirs, mine)));
        List<Both> both = fields.stream()
                .map(field -> new Both(
                        field.name(), changes(field, facet, ancestor, theirs), changes(field, facet, ancestor, mine)))
                .filter(field -> !field.theirs().isEmpty() || !field.mine().isEmpty())
                .toList();
        return new Conflict(both, new Sheet(mine.kind(), mine.key(), merged));
    }

    private static String merged(String field, Sheet ancestor, Sheet theirs, Sheet mine) {
        boolean untouched = mine.text(field).equals(ancestor.text(field));
        return untouched ? theirs.text(field) : mine.text(field);
    }

    private static List<WordRun> changes(Field field, UnaryOperator<String> facet, Sheet before, Sheet after) {
        String old = before.text(field.name());
        String young = after.text(field.name());
        return old.equals(young) ? List.of() : LabelledText.between(field, old, young, facet);
    }
}
