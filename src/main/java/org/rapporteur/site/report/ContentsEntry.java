package org.rapporteur.site.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Section;

/**
 * A line of the contents list.
 *
 * @param id of the section it leads to
 * @param number as printed, "2.1"
 * @param level 1 for sections of the body itself
 */
public record ContentsEntry(BlockId id, String number, String heading, int level) {

    /** As many signs of a paragraph without a heading as tell what it is about. */
    private static final int LONGEST = 60;

    /** The numbered sections of a document in reading order; one without a heading by how it begins. */
    static List<ContentsEntry> of(Document document) {
        return document.allSections().flatMap(ContentsEntry::of).toList();
    }

    private static Stream<ContentsEntry> of(Section section) {
        String number = Objects.requireNonNullElse(section.number(), "");
        return Stream.ofNullable(section.heading() == null ? beginning(section) : section.heading())
                .map(heading -> new ContentsEntry(section.id(), number, heading, number.split("\\.").length));
    }

    private static @Nullable String beginning(Section section) {
        return section.number() == null
                ? null
                : section.blocks().stream()
                        .flatMap(block -> block.lines().stream())
                        .map(Inline::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .map(ContentsEntry::cut)
                        .orElse(null);
    }

    private static String cut(String text) {
        int end = text.lastIndexOf(' ', LONGEST);
        return text.length() <= LONGEST || end < 0 ? text : text.substring(0, end) + " …";
    }
}
