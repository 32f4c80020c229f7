package org.rapporteur.foreign;

import java.util.ArrayList;
import java.util.List;

/** Numbers as they follow each other, by which "2.5 GHz" at the beginning of a paragraph is told from section 2.5. */
final class Sequence {

    private static final int WIDEST_GAP = 2;

    private List<Integer> last = List.of();

    /** The same entries, those unmarked whose first words only look like a number. */
    static List<Entry> settled(List<Entry> entries) {
        Sequence sequence = new Sequence();
        List<Entry> settled = new ArrayList<>();
        entries.forEach(entry -> settled.add(sequence.settled(entry)));
        return settled;
    }

    private Entry settled(Entry entry) {
        List<Integer> number = entry.number();
        if (entry.marking().doubtful() && !follows(number, entry)) {
            return entry.unmarked();
        }
        if (number.size() > 1 || !number.isEmpty() && Headings.isShort(entry)) {
            last = number;
        }
        return entry;
    }

    private boolean follows(List<Integer> number, Entry entry) {
        if (number.size() == 1) {
            boolean dotted = entry.marking().sign().endsWith(".");
            int before = last.isEmpty() ? 0 : last.get(0);
            return dotted || number.get(0) == before + 1 && Headings.isShort(entry);
        }
        return last.isEmpty() || number.isEmpty() || isNext(number);
    }

    /** Whether it is the first below the last number, or counts on at one of its places. */
    private boolean isNext(List<Integer> number) {
        int place = number.size() - 1;
        if (place > last.size() || !number.subList(0, place).equals(last.subList(0, place))) {
            return false;
        }
        int before = place == last.size() ? 0 : last.get(place);
        return number.get(place) > before && number.get(place) <= before + 1 + WIDEST_GAP;
    }
}
