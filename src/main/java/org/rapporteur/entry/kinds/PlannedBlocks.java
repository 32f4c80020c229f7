package org.rapporteur.entry.kinds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.report.outline.Outlines;
import org.rapporteur.report.outline.ParagraphKey;
import org.springframework.stereotype.Component;

/** The blocks of outlines, each as a record of its own at its place. */
@Component
class PlannedBlocks {

    private final Outlines outlines;

    PlannedBlocks(Outlines outlines) {
        this.outlines = outlines;
    }

    /** A block in its place. */
    record Planned(ParagraphKey place, OutlineBlock block) {

        String key() {
            return place.toString();
        }
    }

    /** Those of these paragraphs that there are. */
    List<Planned> find(Collection<String> keys) {
        List<ParagraphKey> places =
                keys.stream().flatMap(name -> ParagraphKey.read(name).stream()).toList();
        List<String> periods =
                places.stream().map(ParagraphKey::period).distinct().toList();
        if (periods.isEmpty()) {
            return List.of();
        }
        return outlines.find(periods).stream()
                .flatMap(outline -> places.stream()
                        .filter(place -> place.period().equals(outline.period()))
                        .flatMap(place -> planned(outline, place)))
                .toList();
    }

    private static Stream<Planned> planned(Outline outline, ParagraphKey place) {
        return outline.allSections()
                .filter(found -> found.key().equals(place.section()))
                .flatMap(found -> found.blocks().stream())
                .filter(block -> block.key().equals(place.block()))
                .limit(1)
                .map(block -> new Planned(place, block));
    }

    /**
     * Puts a block in place of the one with its key, or behind all others of its section.
     *
     * @return whether there is such a section
     * @throws IllegalArgumentException saying what no outline may hold
     */
    boolean put(Planned planned) {
        return revise(planned.place(), blocks -> with(blocks, planned.block()));
    }

    /** As {@link #put}, and takes the block away. */
    boolean remove(ParagraphKey place) {
        return revise(
                place,
                blocks -> blocks.stream()
                        .filter(block -> !block.key().equals(place.block()))
                        .toList());
    }

    private boolean revise(ParagraphKey place, UnaryOperator<List<OutlineBlock>> change) {
        boolean[] met = {false};
        outlines.revise(
                place.period(),
                outline -> outline.withSections(found -> {
                    boolean own = found.key().equals(place.section());
                    met[0] |= own;
                    return own ? with(found, change) : found;
                }));
        if (met[0]) {
            outlines.written(place);
        }
        return met[0];
    }

    private static OutlineSection with(OutlineSection section, UnaryOperator<List<OutlineBlock>> change) {
        return section.with(change.apply(section.blocks()), section.sections());
    }

    private static List<OutlineBlock> with(List<OutlineBlock> blocks, OutlineBlock block) {
        List<OutlineBlock> changed = new ArrayList<>(blocks);
        changed.replaceAll(other -> other.key().equals(block.key()) ? block : other);
        if (!changed.contains(block)) {
            changed.add(block);
        }
        return changed;
    }
}
