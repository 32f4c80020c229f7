package org.rapporteur.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A numbered part of the body. A section without a heading is a paragraph that counts among its parent's sections
 * ("2.11"): its number is also the label of its first block.
 *
 * @param id stays the same when numbers, days or periods change
 * @param number as printed, "2.1"; null on the cover
 * @param totals what the section's topic holds, as count claims, whether or not a sentence says so
 */
public record Section(
        BlockId id,
        @Nullable String number,
        @Nullable String heading,
        List<Claim> totals,
        List<Block> blocks,
        List<Section> sections) {

    public Section {
        totals = List.copyOf(totals);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** This section and all inside it, in reading order. */
    public Stream<Section> withInner() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withInner));
    }
}
