package org.rapporteur.terms.wording;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Joins items as the language lists them; one way for the whole document. */
final class Lists {

    /** Stands for an item while the language's separators are read off; never in a text. */
    private static final String PLACE = "\uE000";

    private final ListFormatter and;
    private final ListFormatter or;
    private final Map<Integer, List<String>> separators = new ConcurrentHashMap<>();

    Lists(Locale locale) {
        this.and = ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
        this.or = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    }

    String and(List<String> items) {
        return and.format(items);
    }

    String or(List<String> items) {
        return or.format(items);
    }

    List<String> separators(int items) {
        return separators.computeIfAbsent(items, this::readSeparators);
    }

    private List<String> readSeparators(int items) {
        String[] parts = and.format(Collections.nCopies(items, PLACE)).split(PLACE, -1);
        List<String> between = new ArrayList<>(List.of(parts));
        return items == 0 ? List.of() : List.copyOf(between.subList(1, items));
    }
}
