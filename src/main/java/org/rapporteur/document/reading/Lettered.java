package org.rapporteur.document.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.document.reading.lines.Marking;

/**
 * Places in a report that are numbered "B.1", "B.2". Recommendations have such numbers too: only those which count from
 * one, for two paragraphs or more, are places.
 */
final class Lettered {

    private static final Pattern PLACE = Pattern.compile("([A-Z])\\.(\\d{1,2})\\.?[\\t ]{1,4}(?=[\\p{Lu}“\"(])");

    private final Map<String, List<Integer>> runs = new HashMap<>();

    private Lettered() {}

    /** The same entries, those marked whose letters and numbers go on from each other. */
    static List<PrintedEntry> marked(List<PrintedEntry> entries) {
        Lettered lettered = new Lettered();
        entries.forEach(lettered::count);
        if (lettered.runs.values().stream().noneMatch(run -> run.size() > 1 && isCounted(run))) {
            return entries;
        }
        List<PrintedEntry> marked = new ArrayList<>();
        entries.forEach(entry -> marked.add(lettered.marked(entry)));
        return marked;
    }

    private void count(PrintedEntry entry) {
        Matcher place = place(entry);
        if (place.lookingAt()) {
            runs.computeIfAbsent(place.group(1), letter -> new ArrayList<>()).add(Integer.valueOf(place.group(2)));
        }
    }

    private static Matcher place(PrintedEntry entry) {
        return PLACE.matcher(
                entry.isTable() || !entry.marking().isNone() ? "" : entry.line().text());
    }

    private static boolean isCounted(List<Integer> run) {
        for (int at = 0; at < run.size(); at++) {
            if (run.get(at) != at + 1) {
                return false;
            }
        }
        return true;
    }

    private PrintedEntry marked(PrintedEntry entry) {
        Matcher place = place(entry);
        if (!place.lookingAt() || !isCounted(runs.getOrDefault(place.group(1), List.of()))) {
            return entry;
        }
        String sign = place.group(1) + "." + place.group(2);
        return new PrintedEntry(
                entry.line(), new Marking(Marking.Kind.NUMBER, sign, place.end(), false), entry.table());
    }
}
