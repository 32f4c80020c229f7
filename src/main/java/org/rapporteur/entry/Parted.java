package org.rapporteur.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Parts;
import org.rapporteur.entry.sheet.RowParts;
import org.springframework.util.MultiValueMap;

/**
 * How the fields of a form that are made of parts were filled in: their parts are sent as {@code figures.name}, and beside
 * them, as {@code figures.was}, the text of which they were made.
 *
 * @param written names of the fields whose text was typed
 * @param blanks of fields made of rows, how many were left empty
 * @param sought of fields whose records are found by words, the words
 * @param open names of the fields whose records were not looked for yet
 */
record Parted(Set<String> written, Map<String, Integer> blanks, Map<String, String> sought, Set<String> open) {

    static final Parted NONE = new Parted(Set.of(), Map.of(), Map.of(), Set.of());

    /** The field, and whether its text shall be typed. */
    private static final String WRITE = "write";

    static Parted of(List<Field> fields, MultiValueMap<String, String> sent) {
        Set<String> written = new HashSet<>();
        Map<String, Integer> blanks = new TreeMap<>();
        Map<String, String> sought = new TreeMap<>();
        Set<String> open = new HashSet<>();
        for (Field field : fields) {
            String name = field.name();
            if (field.parts() == null || isWritten(name, sent)) {
                written.add(name);
            } else if (field.parts() instanceof RowParts rows) {
                blanks.put(name, rows.blanks(sent(field, sent)));
            } else if (field.parts() instanceof Parts.Picked) {
                String words = text(sent, name + ".find");
                sought.put(name, words);
                if (!words.isEmpty() && !words.equals(text(sent, name + ".found"))) {
                    open.add(name);
                }
            }
        }
        return new Parted(written, blanks, sought, open);
    }

    private static boolean isWritten(String name, MultiValueMap<String, String> sent) {
        String asked = text(sent, WRITE);
        if (asked.equals(name + " no")) {
            return false;
        }
        return asked.equals(name + " yes") || sent.containsKey(name) && sent.containsKey("form");
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        String text = sent.getFirst(name);
        return text == null ? "" : text.strip();
    }

    /** The parts of a field as they were sent. */
    static Function<String, List<String>> sent(Field field, MultiValueMap<String, String> sent) {
        return part -> sent.getOrDefault(field.name() + "." + part, List.of());
    }

    /** With one more empty row. */
    Parted adding(String field) {
        Map<String, Integer> more = new TreeMap<>(blanks);
        more.merge(field, 1, Integer::sum);
        return new Parted(written, more, sought, open);
    }
}
