package org.rapporteur.intake.wordback;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Words;
import org.rapporteur.document.difference.WordsRun;

/**
 * A printed line and what somebody made of it. What the line says by records is fixed: between the fixed stretches lie
 * literals, one more than there are of those, and only in them words may be changed.
 */
final class EditedLine {

    private static final String ADDS_GROUP = "(?s)(?:,|\\s+(?:and|or)\\b).*\\d.*";

    /**
     * Words that were put in the place of others.
     *
     * @param from where the others begin in the printed line
     * @param at where it begins in the new one
     */
    record Change(int from, String removed, int at, String added) {

        int to() {
            return from + removed.length();
        }

        int end() {
            return at + added.length();
        }

        /** Blanks alone change nothing, but for the end of a paragraph. */
        boolean isSeen() {
            return !removed.isBlank() || !added.isBlank() || added.contains("\n\n");
        }
    }

    /** A stretch of the printed line: fixed by what made it, or literal where that is null. */
    private record Stretch(int from, int to, List<Inline> fixed) {

        boolean isFixed() {
            return !fixed.isEmpty();
        }

        /** At its ends words may come in without changing it, unless they make its list longer. */
        boolean isTouchedBy(Change change) {
            if (change.removed().isEmpty()) {
                boolean inside = from < change.from() && change.from() < to;
                return inside
                        || change.from() == to && isGroups() && change.added().matches(ADDS_GROUP);
            }
            return from < change.to() && change.from() < to;
        }

        private boolean isGroups() {
            return fixed.stream().anyMatch(inline -> inline instanceof Claim claim && claim.type() == ClaimType.GROUPS);
        }
    }

    private final String words;
    private final String printed;
    private final List<Stretch> stretches;
    private final List<Change> changes;

    private EditedLine(String printed, List<Stretch> stretches, String words) {
        this.printed = printed;
        this.stretches = stretches;
        this.words = words;
        this.changes = changes(printed, words);
    }

    static EditedLine of(List<Inline> line, String words) {
        return new EditedLine(spaced(Inline.text(line)), stretches(line), spaced(words));
    }

    /** As a Word file holds it: every blank a space. */
    static String spaced(String text) {
        return text.replaceAll("[\\t\\r\\f]|(?<!\n)\n(?!\n)", " ");
    }

    private static List<Stretch> stretches(List<Inline> line) {
        List<Stretch> all = new ArrayList<>();
        int at = 0;
        int literal = 0;
        for (Inline inline : line) {
            int end = at + inline.text().length();
            if (!(inline instanceof Words plain) || plain.link() != null) {
                all.add(new Stretch(literal, at, List.of()));
                all.add(new Stretch(at, end, List.of(inline)));
                literal = end;
            }
            at = end;
        }
        all.add(new Stretch(literal, at, List.of()));
        return all;
    }

    private static List<Change> changes(String printed, String words) {
        List<Change> changes = new ArrayList<>();
        int from = 0;
        int at = 0;
        String removed = "";
        for (WordsRun run : WordsRun.between(List.of(Words.of(printed)), List.of(Words.of(words)))) {
            switch (run.mark()) {
                case SAME -> {
                    add(changes, from, removed, at, "");
                    from += removed.length() + run.text().length();
                    at += run.text().length();
                    removed = "";
                }
                case REMOVED -> removed = run.text();
                case ADDED -> {
                    add(changes, from, removed, at, run.text());
                    from += removed.length();
                    at += run.text().length();
                    removed = "";
                }
            }
        }
        add(changes, from, removed, at, "");
        return changes;
    }

    private static void add(List<Change> changes, int from, String removed, int at, String added) {
        if (!removed.isEmpty() || !added.isEmpty()) {
            changes.add(new Change(from, removed, at, added));
        }
    }

    /** Changes of literals alone, in order; blanks alone are none. */
    List<Change> free() {
        return changes.stream()
                .filter(change -> change.isSeen() && !isFixed(change))
                .toList();
    }

    private boolean isFixed(Change change) {
        return stretches.stream().anyMatch(stretch -> stretch.isFixed() && stretch.isTouchedBy(change));
    }

    /** What the file says where records say something else; numbers of other places follow from where they stand. */
    List<Disagreement> disagreements() {
        return stretches.stream()
                .filter(stretch -> stretch.isFixed() && !(stretch.fixed().get(0) instanceof Reference))
                .filter(stretch -> changes.stream().filter(Change::isSeen).anyMatch(stretch::isTouchedBy))
                .map(this::disagreement)
                .toList();
    }

    private Disagreement disagreement(Stretch stretch) {
        String now = words.substring(moved(stretch.from(), false), moved(stretch.to(), true));
        String was = printed.substring(stretch.from(), stretch.to());
        return stretch.fixed().get(0) instanceof Claim claim
                ? Disagreement.of(was, now.strip(), claim.basis(), claim.sources())
                : Disagreement.of(was, now.strip(), "", List.of());
    }

    /** Where a place of the printed line lies in the new one; inside a change at the end of it that is asked for. */
    private int moved(int place, boolean end) {
        int shift = 0;
        for (Change change : changes) {
            boolean inside = end
                    ? change.from() < place && place <= change.to() || change.from() == place && adds(change)
                    : change.from() <= place && place < change.to();
            if (inside) {
                return end ? change.end() : change.at();
            } else if (change.to() <= place) {
                shift = change.end() - change.to();
            }
        }
        return Math.min(words.length(), place + shift);
    }

    private static boolean adds(Change change) {
        return change.removed().isEmpty() && change.added().matches(ADDS_GROUP);
    }

    /**
     * The literals with some of the free changes made, in order.
     *
     * @param taken numbers of those, from 0
     */
    List<String> literals(Set<Integer> taken) {
        List<Change> free = free();
        List<Change> made = IntStream.range(0, free.size())
                .filter(taken::contains)
                .mapToObj(free::get)
                .toList();
        List<String> literals = new ArrayList<>();
        int done = 0;
        for (Stretch literal : stretches) {
            if (!literal.isFixed()) {
                StringBuilder text = new StringBuilder();
                int at = literal.from();
                for (; done < made.size() && made.get(done).to() <= literal.to(); done++) {
                    Change change = made.get(done);
                    text.append(printed, at, change.from()).append(change.added());
                    at = change.to();
                }
                literals.add(text.append(printed, at, literal.to()).toString());
            }
        }
        return literals;
    }

    /** The literals as they were printed. */
    List<String> literals() {
        return literals(Set.of());
    }

    /** The line with all free changes made and everything fixed as printed. */
    String taken() {
        List<String> literals =
                literals(IntStream.range(0, free().size()).boxed().collect(java.util.stream.Collectors.toSet()));
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (Stretch stretch : stretches) {
            text.append(stretch.isFixed() ? printed.substring(stretch.from(), stretch.to()) : literals.get(next++));
        }
        return text.toString();
    }
}
