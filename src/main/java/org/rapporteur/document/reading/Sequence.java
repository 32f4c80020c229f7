package org.rapporteur.document.reading;

import java.util.ArrayList;
import java.util.List;

/** Numbers as they follow each other, by which "2.5 GHz" at the beginning of a paragraph is told from section 2.5. */
final class Sequence {

    private static final int WIDEST_GAP = 2;
    private static final int FAR = 60;

    private final List<PrintedEntry> entries;
    private List<Integer> last = List.of();

    private Sequence(List<PrintedEntry> entries) {
        this.entries = entries;
    }

    /** The same entries, those unmarked whose first words only look like a number. */
    static List<PrintedEntry> settled(List<PrintedEntry> entries) {
        Sequence sequence = new Sequence(entries);
        List<PrintedEntry> settled = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            settled.add(sequence.settled(at));
        }
        return settled;
    }

    private PrintedEntry settled(int at) {
        PrintedEntry entry = entries.get(at);
        List<Integer> number = entry.number();
        if (entry.marking().doubtful() && !follows(number, at)) {
            return entry.unmarked();
        }
        if (number.size() > 1 || !number.isEmpty() && HeadingForms.couldBe(entry)) {
            last = number;
        }
        return entry;
    }

    private boolean follows(List<Integer> number, int at) {
        PrintedEntry entry = entries.get(at);
        if (number.size() == 1) {
            boolean dotted = entry.marking().sign().endsWith(".");
            int before = last.isEmpty() ? 0 : last.get(0);
            return dotted || number.get(0) == before + 1 && HeadingForms.couldBe(entry);
        }
        return last.isEmpty() || number.isEmpty() || isNext(last, number) || isFollowed(number, at);
    }

    /** Whether the next number in the report goes on from this one, as after a heading that was not known as one. */
    private boolean isFollowed(List<Integer> number, int at) {
        for (int next = at + 1; next < Math.min(at + FAR, entries.size()); next++) {
            if (entries.get(next).number().size() > 1) {
                return number.get(0) >= last.get(0)
                        && isNext(number, entries.get(next).number());
            }
        }
        return false;
    }

    /** Whether a number is the first below another, or counts on at one of its places. */
    private static boolean isNext(List<Integer> last, List<Integer> number) {
        int place = number.size() - 1;
        if (place > last.size() || !number.subList(0, place).equals(last.subList(0, place))) {
            return false;
        }
        int before = place == last.size() ? 0 : last.get(place);
        return number.get(place) > before && number.get(place) <= before + 1 + WIDEST_GAP;
    }
}
