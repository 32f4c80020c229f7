package org.rapporteur.entry.sheet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record as people type it. Ends of lines are line feeds, and blanks around a text and behind its lines are gone, so
 * that two sheets are equal where they say the same.
 *
 * @param kind of record, as it opens the addresses of such records: {@code resolutions}
 * @param key of the record; empty as long as it has none
 * @param fields texts by the name of their field; fields without text are left out
 */
public record Sheet(String kind, String key, Map<String, String> fields) {

    public Sheet {
        TreeMap<String, String> given = new TreeMap<>();
        fields.forEach((field, text) -> given.put(field, tidy(text)));
        given.values().removeIf(String::isEmpty);
        fields = Collections.unmodifiableMap(given);
    }

    private static String tidy(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return lines.indexOf('\n') < 0 ? lines : lines.replaceAll("[ \\t]+\\n", "\n");
    }

    /** Empty for a field without text. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The lines of a field that say something, without the blanks around them. */
    public List<String> lines(String field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public boolean saysTheSameAs(Sheet other) {
        return fields.equals(other.fields);
    }

    /** The same sheet for the record of another key. */
    public Sheet of(String otherKey) {
        return new Sheet(kind, otherKey, fields);
    }

    public Sheet with(String field, String text) {
        Map<String, String> changed = new TreeMap<>(fields);
        changed.put(field, text);
        return new Sheet(kind, key, changed);
    }
}
