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
