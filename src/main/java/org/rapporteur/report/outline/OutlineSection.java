package org.rapporteur.report.outline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;

/**
 * A planned section.
 *
 * @param key permanent within the report and from one period to the next: ipv6
 * @param heading null for a paragraph that counts among its parent's sections
 * @param topic slug of the topic whose texts it tells; null where it tells none
 * @param numbered whether its paragraphs carry numbers
 */
public record OutlineSection(
        String key,
        @Nullable String heading,
        @Nullable String topic,
        boolean numbered,
        List<OutlineBlock> blocks,
        List<OutlineSection> sections) {

    public OutlineSection {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** What the report calls the section. */
    public BlockId id() {
        return BlockId.valueOf(key);
    }

    /** What the report calls a block of it; what the block tells has its place within. */
    public BlockId id(OutlineBlock block) {
        return id().part(block.key());
    }

    /** The same with other blocks and other sections inside. */
    public OutlineSection with(List<OutlineBlock> otherBlocks, List<OutlineSection> otherSections) {
        return new OutlineSection(key, heading, topic, numbered, otherBlocks, otherSections);
    }

    public Stream<OutlineSection> withInner() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(OutlineSection::withInner));
    }
}
