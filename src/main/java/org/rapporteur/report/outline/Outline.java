package org.rapporteur.report.outline;

import java.util.List;
import java.util.function.UnaryOperator;
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

    /** The same with every section changed, those inside before those around them. */
    public Outline withSections(UnaryOperator<OutlineSection> change) {
        return new Outline(period, changed(cover, change), changed(sections, change));
    }

    private static List<OutlineSection> changed(List<OutlineSection> sections, UnaryOperator<OutlineSection> change) {
        return sections.stream()
                .map(section -> change.apply(section.with(section.blocks(), changed(section.sections(), change))))
                .toList();
    }

    public Stream<OutlineBlock> allBlocks() {
        return allSections().flatMap(section -> section.blocks().stream());
    }
}
