package org.rapporteur.report.life;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.outline.OutlineSection;

/**
 * What a section of a report says now, without the sections inside it, as it is cleared.
 *
 * @param key in the outline; empty for the whole report
 * @param number as printed; empty where it has none
 * @param kept a document of this section alone, its numbers left out: a section that moves stays cleared
 * @param sha256 of the document as it is kept, in hexadecimal
 */
public record SectionText(String key, String number, String heading, Document kept, String sha256) {

    /** The key of the whole report. */
    public static final String WHOLE = "";

    /** Sections with words of their own, in reading order: one that only holds others is cleared with them. */
    static List<SectionText> of(CompiledReport report) {
        Map<BlockId, Section> printed = sections(report.document())
                .collect(Collectors.toMap(Section::id, section -> section, (first, second) -> first));
        return report.outline()
                .allSections()
                .filter(SectionText::speaks)
                .map(planned -> of(report.document(), planned, printed.get(planned.id())))
                .toList();
    }

    static SectionText whole(CompiledReport report) {
        return of(WHOLE, "", report.document().cover().title(), report.document());
    }

    private static SectionText of(String key, String number, String heading, Document kept) {
        return new SectionText(key, number, heading, kept, ClearedText.sha256(kept));
    }

    private static boolean speaks(OutlineSection section) {
        return !section.blocks().isEmpty() || section.sections().isEmpty();
    }

    private static SectionText of(Document report, OutlineSection planned, @Nullable Section shown) {
        String heading = Objects.requireNonNullElse(planned.heading(), "");
        Section section =
                shown == null ? new Section(planned.id(), null, heading, List.of(), List.of(), List.of()) : shown;
        String number = Objects.requireNonNullElse(section.number(), "");
        return of(planned.key(), number, heading, ClearedText.of(report, section));
    }

    private static Stream<Section> sections(Document report) {
        return Stream.concat(report.cover().parts().stream().flatMap(Section::withInner), report.allSections());
    }

    public BlockId id() {
        return BlockId.valueOf(key.isEmpty() ? "report" : key);
    }

    public boolean isWhole() {
        return key.isEmpty();
    }
}
