package org.rapporteur.site.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;

/**
 * A line of the contents list.
 *
 * @param id of the section it leads to
 * @param number as printed, "2.1"
 * @param level 1 for sections of the body itself
 */
public record ContentsEntry(BlockId id, String number, String heading, int level) {

    /** The headed sections of a document, in reading order. */
    static List<ContentsEntry> of(Document document) {
        return document.allSections().flatMap(ContentsEntry::of).toList();
    }

    private static Stream<ContentsEntry> of(Section section) {
        String number = Objects.requireNonNullElse(section.number(), "");
        return Stream.ofNullable(section.heading())
                .map(heading -> new ContentsEntry(section.id(), number, heading, number.split("\\.").length));
    }
}
