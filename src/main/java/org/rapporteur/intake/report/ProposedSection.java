package org.rapporteur.intake.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section of the report as the section of the outline it would be.
 *
 * @param key permanent within the report
 * @param number as printed; empty on the cover
 * @param heading null for a paragraph that counts among the sections
 * @param topic null where it tells nothing of a theme
 * @param numbered whether its paragraphs carry numbers
 * @param remarks what is guessed
 */
public record ProposedSection(
        String key,
        String number,
        @Nullable String heading,
        @Nullable ProposedTopic topic,
        boolean numbered,
        List<ProposedBlock> blocks,
        List<ProposedSection> sections,
        List<Remark> remarks) {

    public ProposedSection {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
        remarks = List.copyOf(remarks);
    }

    public Stream<ProposedSection> withInner() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(ProposedSection::withInner));
    }

    /** How messages and addresses call it: its number, on the cover its heading. */
    public String called() {
        return number.isEmpty() ? String.valueOf(heading) : number;
    }
}
