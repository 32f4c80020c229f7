package org.rapporteur.document.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Section;

/** A section while its blocks and inner sections come in. */
final class OpenSection {

    /** Deeper than any section: of text before the first heading. */
    static final int PREFACE = 99;

    private final @Nullable String number;
    private final @Nullable String heading;
    private final int level;
    private final Hanging blocks = new Hanging();
    private final List<OpenSection> sections = new ArrayList<>();

    OpenSection(@Nullable String number, @Nullable String heading, int level) {
        this.number = number;
        this.heading = heading;
        this.level = level;
    }

    int level() {
        return level;
    }

    Hanging blocks() {
        return blocks;
    }

    boolean hasSections() {
        return !sections.isEmpty();
    }

    void add(OpenSection section) {
        sections.add(section);
    }

    boolean isNumbered(List<Integer> parts) {
        return number != null && PrintedEntry.parts(number).equals(parts);
    }

    /**
     * The section as it is.
     *
     * @param place id for a section without a number
     */
    Section section(BlockId place, Ids ids) {
        BlockId id = ids.take(number == null ? place : BlockId.valueOf("s" + number));
        List<Section> inner = new ArrayList<>();
        var own = OpenBlock.blocks(blocks.blocks(), number == null ? place : BlockId.valueOf(number), ids);
        sections.forEach(section -> inner.add(section.section(place.part(inner.size() + 1), ids)));
        return new Section(id, number, heading, List.of(), own, inner);
    }
}
