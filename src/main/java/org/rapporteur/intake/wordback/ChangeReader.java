package org.rapporteur.intake.wordback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.Placed;

/** Says of each difference what somebody did to the report. */
final class ChangeReader {

    private static final Pattern DESIGNATION =
            Pattern.compile("\\b[A-Z]\\.\\d{1,5}(?:\\.\\d+)*\\b|\\bSuppl(?:ement|\\.) ?\\d");
    private static final Pattern NOTES = Pattern.compile("(?:foot|end)notes", Pattern.CASE_INSENSITIVE);

    private final PrintedPlaces places;
    private final Hands hands;

    ChangeReader(PrintedPlaces places, Hands hands) {
        this.places = places;
        this.hands = hands;
    }

    /** None where nobody did anything: a number that follows from the place, of a paragraph or of what it refers to. */
    List<Suggestion> of(DifferenceEntry entry) {
        return switch (entry.kind()) {
            case CHANGED -> changed(entry);
            case INSERTED -> List.of(inserted(entry));
            case DELETED -> List.of(deleted(entry));
            case MOVED -> moved(entry);
            case SPLIT -> split(entry);
            case MERGED -> List.of(plain(SuggestionKind.MERGED, entry));
            case RESET -> List.of(plain(SuggestionKind.LEVEL, entry));
            case RENUMBERED, UNSEEN -> List.of();
        };
    }

    private List<Suggestion> changed(DifferenceEntry entry) {
        Passage before = entry.before().get(0).passage();
        return switch (before.kind()) {
            case COVER -> List.of(plain(SuggestionKind.COVER, entry));
            case PART, SECTION -> List.of(plain(SuggestionKind.HEADING, entry));
            case TABLE -> List.of(plain(SuggestionKind.TABLE, entry));
            case ROW -> row(entry, before);
            case PARAGRAPH -> words(entry, paragraph(before), words(entry.after()));
            case REPORT -> List.of();
        };
    }

    private List<Suggestion> row(DifferenceEntry entry, Passage before) {
        boolean named = places.row(before.id().toString())
                .filter(PrintedPlaces::tellsText)
                .isPresent();
        Suggestion table = plain(SuggestionKind.TABLE, entry);
        return List.of(
                named
                        ? disagreeing(table, List.of(Disagreement.of(table.printed(), table.words(), "", List.of())))
                        : table);
    }

    private static Suggestion disagreeing(Suggestion one, List<Disagreement> disagreements) {
        return new Suggestion(
                SuggestionKind.CLAIM,
                one.place(),
                one.section(),
                one.printed(),
                one.words(),
                one.hands(),
                disagreements,
                List.of());
    }

    /** The line as the records made it; as the file has it where its control is not one of the report. */
    private List<Inline> paragraph(Passage before) {
        return places.block(before.id().toString())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).content())
                .orElse(before.lines().get(0));
    }

    /** What is written and what follows from records are two things, and each is decided alone. */
    private List<Suggestion> words(DifferenceEntry entry, List<Inline> line, String now) {
        EditedLine edited = EditedLine.of(line, now);
        Suggestion whole = plain(SuggestionKind.CLAIM, entry);
        List<Suggestion> all = new ArrayList<>();
        if (!edited.free().isEmpty()) {
            all.add(Suggestion.of(
                    SuggestionKind.PROSE,
                    whole.place(),
                    whole.section(),
                    Inline.text(line),
                    edited.taken(),
                    whole.hands()));
        }
        List<Disagreement> disagreements = edited.disagreements();
        if (!disagreements.isEmpty()) {
            all.add(disagreeing(whole, disagreements));
        }
        return all;
    }

    private Suggestion inserted(DifferenceEntry entry) {
        Passage first = entry.after().get(0).passage();
        if (first.kind().equals(Passage.Kind.SECTION)
                && NOTES.matcher(first.text()).matches()) {
            return plain(SuggestionKind.NOTE, entry);
        }
        boolean listed = first.label().isBullet() || first.kind() == Passage.Kind.ROW;
        boolean text = listed && DESIGNATION.matcher(first.text()).find();
        return plain(text ? SuggestionKind.TEXT_ADDED : SuggestionKind.ADDED, entry);
    }

    private Suggestion deleted(DifferenceEntry entry) {
        Passage first = entry.before().get(0).passage();
        List<Inline> line = first.kind() == Passage.Kind.ROW
                ? places.row(first.id().toString()).orElse(List.of())
                : first.kind() == Passage.Kind.PARAGRAPH ? paragraph(first) : List.of();
        boolean text = PrintedPlaces.tellsText(line) && (first.label().isBullet() || first.kind() == Passage.Kind.ROW);
        return plain(text ? SuggestionKind.TEXT_STRUCK : SuggestionKind.STRUCK, entry);
    }

    /** What was changed where it went is told beside it. */
    private List<Suggestion> moved(DifferenceEntry entry) {
        List<Suggestion> all = new ArrayList<>(List.of(plain(SuggestionKind.MOVED, entry)));
        for (int at = 0; at < Math.min(entry.before().size(), entry.after().size()); at++) {
            Passage before = entry.before().get(at).passage();
            String now = entry.after().get(at).passage().text();
            boolean same = before.text().equals(now);
            if (!same && before.kind() == Passage.Kind.PARAGRAPH) {
                DifferenceEntry one = new DifferenceEntry(
                        DifferenceKind.CHANGED,
                        List.of(entry.before().get(at)),
                        List.of(entry.after().get(at)),
                        entry.section(),
                        entry.reason());
                all.addAll(words(one, paragraph(before), now));
            }
        }
        return all;
    }

    private List<Suggestion> split(DifferenceEntry entry) {
        Passage before = entry.before().get(0).passage();
        List<Inline> line = before.kind() == Passage.Kind.PARAGRAPH
                ? paragraph(before)
                : before.lines().get(0);
        String parts =
                entry.after().stream().map(placed -> placed.passage().text()).collect(Collectors.joining("\n\n"));
        Suggestion whole = plain(SuggestionKind.SPLIT, entry);
        List<Disagreement> disagreements = EditedLine.of(line, parts).disagreements();
        Suggestion split = Suggestion.of(
                SuggestionKind.SPLIT, whole.place(), whole.section(), Inline.text(line), parts, whole.hands());
        return disagreements.isEmpty() ? List.of(split) : List.of(split, disagreeing(whole, disagreements));
    }

    private Suggestion plain(SuggestionKind kind, DifferenceEntry entry) {
        return Suggestion.of(
                kind, place(entry), section(entry), words(entry.before()), words(entry.after()), hands.of(entry));
    }

    private String place(DifferenceEntry entry) {
        List<Placed> known = entry.before().isEmpty() ? entry.after() : entry.before();
        Passage first = known.get(0).passage();
        String id = first.id().toString();
        return switch (first.kind()) {
            case ROW -> id.substring(0, Math.max(0, id.lastIndexOf('.')));
            case PARAGRAPH, TABLE -> entry.before().isEmpty() ? "" : block(id);
            case SECTION, PART -> entry.before().isEmpty() ? "" : id;
            case COVER -> id;
            case REPORT -> "";
        };
    }

    private String block(String tag) {
        return places.block(tag).map(Block::id).map(Object::toString).orElse("");
    }

    private String section(DifferenceEntry entry) {
        Optional<String> known = entry.before().isEmpty()
                ? Optional.empty()
                : places.block(entry.before().get(0).passage().id().toString())
                        .flatMap(block -> places.section(block.id()))
                        .map(PrintedPlaces::title);
        return known.orElseGet(() -> title(entry.section()));
    }

    private static String title(@Nullable Passage section) {
        if (section == null) {
            return "";
        }
        return (section.label().text() + " " + section.text()).strip();
    }

    /** Passages as lines; list items begin with a dash. */
    private static String words(List<Placed> placed) {
        return placed.stream()
                .map(Placed::passage)
                .filter(Passage::isPrinted)
                .map(passage -> (passage.label().isBullet() && placed.size() > 1 ? "- " : "") + passage.text())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Lower case, as the words of the page are named. */
    static String code(SuggestionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
