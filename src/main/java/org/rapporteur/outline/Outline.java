package org.rapporteur.outline;

import java.util.List;
import java.util.stream.Stream;

/**
 * The plan of one period's report.
 *
 * @param cover headed parts on the cover: Purpose, Action required
 * @param sections the numbered body
 */
public record Outline(String period, List<OutlineSection> cover, List<OutlineSection> sections) {

    public Outline {
        cover = List.copyOf(cover);
        sections = List.copyOf(sections);
    }

    /** Cover parts, then every section in reading order. */
    public Stream<OutlineSection> allSections() {
        return Stream.concat(cover.stream(), sections.stream()).flatMap(OutlineSection::withInner);
    }

    public Stream<OutlineBlock> allBlocks() {
        return allSections().flatMap(section -> section.blocks().stream());
    }
}
