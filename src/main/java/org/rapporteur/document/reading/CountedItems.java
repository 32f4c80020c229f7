package org.rapporteur.document.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.document.reading.lines.Marking;

/**
 * Lines “1.”, “2.”, “3.” right below a line that ends in a colon: the items of its list, where the numbers do not go on
 * behind them as those of sections do.
 */
final class CountedItems {

    private static final int FEWEST = 2;

    private CountedItems() {}

    /** The same entries, those of such lists marked as items. */
    static List<PrintedEntry> marked(List<PrintedEntry> entries) {
        List<PrintedEntry> marked = new ArrayList<>(entries);
        for (int at = 1; at < entries.size(); at++) {
            int end = announces(entries.get(at - 1)) ? end(entries, at) : at;
            if (end - at >= FEWEST && !goesOn(entries, end, end - at + 1)) {
                for (int item = at; item < end; item++) {
                    marked.set(item, item(entries.get(item)));
                }
            }
        }
        return marked;
    }

    private static boolean announces(PrintedEntry entry) {
        return !entry.isTable() && entry.words().text().stripTrailing().endsWith(":");
    }

    /** Behind the last of the lines from there on that count from one. */
    private static int end(List<PrintedEntry> entries, int from) {
        int at = from;
        while (at < entries.size() && isCounted(entries.get(at), at - from + 1)) {
            at++;
        }
        return at;
    }

    private static boolean isCounted(PrintedEntry entry, int number) {
        return entry.isNumber()
                && entry.line().mark().isEmpty()
                && entry.line().id().isEmpty()
                && entry.number().equals(List.of(number))
                && entry.line().look().outline() == 0;
    }

    private static boolean goesOn(List<PrintedEntry> entries, int from, int number) {
        return entries.subList(from, entries.size()).stream()
                .filter(entry -> entry.isNumber() && !entry.number().isEmpty())
                .limit(1)
                .anyMatch(entry -> entry.number().get(0) == number);
    }

    private static PrintedEntry item(PrintedEntry entry) {
        Marking number = entry.marking();
        return new PrintedEntry(
                entry.line(), new Marking(Marking.Kind.COUNTED, number.sign(), number.length(), false), entry.table());
    }
}
