package org.rapporteur.entry.sheet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How two sheets differ: by field, and within a field by word. */
public record SheetDifference(List<OfField> fields) {

    /** How one field differs. */
    public record OfField(String field, List<WordRun> runs) {}

    public SheetDifference {
        fields = List.copyOf(fields);
    }

    /**
     * The fields that differ, in the order of their names: what shows them knows a better one.
     */
    public static SheetDifference between(Sheet before, Sheet after) {
        Set<String> names = new TreeSet<>(before.fields().keySet());
        names.addAll(after.fields().keySet());
        return new SheetDifference(names.stream()
                .filter(name -> !before.text(name).equals(after.text(name)))
                .map(name -> new OfField(name, WordDifference.between(before.text(name), after.text(name))))
                .toList());
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
