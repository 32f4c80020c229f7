package org.rapporteur.intake.wordback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.difference.DocumentPassages;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.Placed;

/**
 * What people did to a printed report, in its order, what has no place in it last.
 *
 * @param unchanged how many paragraphs, rows, headings and fields of the cover came back as they were
 */
record WordComparison(List<Suggestion> suggestions, int unchanged) {

    WordComparison {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Compares what was printed with what came back.
     *
     * @param printed the report as it was printed
     * @param untouched its file as it is read if nobody wrote in it
     * @param returned the file as it came back
     */
    static WordComparison of(Document printed, ReturnedFile untouched, ReturnedFile returned) {
        PrintedPlaces places = new PrintedPlaces(printed);
        Hands hands = new Hands(returned.review());
        ChangeReader changes = new ChangeReader(places, hands);
        Document before = NamedSections.of(untouched.document(), places);
        Document after = NamedSections.of(returned.document(), places);
        List<DifferenceEntry> entries = DocumentDifference.of(before, after).printed();
        List<Suggestion> all = new ArrayList<>();
        entries.forEach(entry -> all.addAll(changes.of(entry)));
        all.addAll(new CommentPlaces(places, untouched.document()).of(returned.review()));
        all.addAll(Outside.of(untouched.unread(), returned.unread()));
        return new WordComparison(inOrder(all, printed), unchanged(untouched.document(), entries));
    }

    private static int unchanged(Document untouched, List<DifferenceEntry> entries) {
        Set<Integer> changed = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.kind() != DifferenceKind.RENUMBERED)
                .flatMap(entry -> entry.before().stream())
                .forEach(placed -> changed.add(placed.at()));
        List<Passage> all = DocumentPassages.of(untouched);
        long printed = all.stream().filter(WordComparison::isSeen).count();
        long gone =
                changed.stream().map(all::get).filter(WordComparison::isSeen).count();
        return (int) (printed - gone);
    }

    private static boolean isSeen(Passage passage) {
        return passage.isPrinted() && !passage.text().isEmpty();
    }

    /** The order of the report; what follows a place in it stays behind it. */
    private static List<Suggestion> inOrder(List<Suggestion> all, Document printed) {
        List<String> order = new ArrayList<>(List.of(""));
        printed.cover().parts().stream()
                .flatMap(Section::withInner)
                .forEach(part -> order.add(PrintedPlaces.title(part)));
        printed.allSections().forEach(section -> order.add(PrintedPlaces.title(section)));
        List<Suggestion> sorted = new ArrayList<>(all);
        sorted.sort(java.util.Comparator.comparingInt(one -> rank(order, one)));
        return sorted;
    }

    private static int rank(List<String> order, Suggestion one) {
        boolean nowhere = one.kind() == SuggestionKind.MARGIN
                || one.kind() == SuggestionKind.UNPLACED
                || one.kind() == SuggestionKind.NOTE;
        int at = order.indexOf(one.section());
        return nowhere || at < 0 ? order.size() : at;
    }

    /** The first of what was there, as its file names it. */
    static BlockId place(List<Placed> placed) {
        return placed.get(0).passage().id();
    }
}
