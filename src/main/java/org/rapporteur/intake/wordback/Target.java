package org.rapporteur.intake.wordback;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.document.BlockId;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.report.outline.ParagraphKey;

/**
 * The record whose form writes what is printed at a place.
 *
 * @param kind of record, as it opens addresses
 * @param whole whether the place is all that the record prints
 */
record Target(String kind, String key, boolean whole) {

    private static final String ACTIVITIES = "activities";
    private static final Pattern GOES_ON = Pattern.compile("then-\\d+");

    /** @return empty where the outline has no such place any more */
    static Optional<Target> of(Outline outline, String place) {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        BlockId id = BlockId.valueOf(place);
        return outline.allSections()
                .flatMap(section -> section.blocks().stream()
                        .filter(block -> id.isIn(section.id(block)))
                        .map(block -> of(outline.period(), section, block, id)))
                .findFirst();
    }

    /** The paragraph in whose list of records a place is told; empty where it is not one of a list. */
    static Optional<Target> list(Outline outline, String place) {
        return of(outline, place)
                .filter(told -> told.kind().equals(ACTIVITIES))
                .flatMap(told -> place(outline, BlockId.valueOf(place)));
    }

    /** Slug of the activity this is the account of; empty for other records. */
    Optional<String> activity() {
        return kind.equals(ACTIVITIES) ? Optional.of(key.substring(0, key.lastIndexOf('@'))) : Optional.empty();
    }

    private static Optional<Target> place(Outline outline, BlockId id) {
        return outline.allSections()
                .flatMap(section -> section.blocks().stream()
                        .filter(block -> id.isIn(section.id(block)))
                        .map(block -> new ParagraphKey(outline.period(), section.key(), block.key())))
                .map(paragraph -> new Target(ParagraphKey.KIND, paragraph.toString(), false))
                .findFirst();
    }

    private static Target of(String period, OutlineSection section, OutlineBlock block, BlockId id) {
        BlockId own = section.id(block);
        Optional<String> told = id.outward()
                .flatMap(place -> place.keyIn(own).stream())
                .filter(key -> !GOES_ON.matcher(key).matches())
                .findFirst();
        if (block.kind() == BlockKind.ACTIVITIES && told.isPresent()) {
            return new Target(ACTIVITIES, told.get() + "@" + period, false);
        }
        ParagraphKey key = new ParagraphKey(period, section.key(), block.key());
        return new Target(ParagraphKey.KIND, key.toString(), block.kind() == BlockKind.PROSE && own.equals(id));
    }

    /** Where it is written by hand. */
    String edit() {
        return "/" + kind + "/" + key + "/edit";
    }
}
