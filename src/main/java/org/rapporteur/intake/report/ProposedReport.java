package org.rapporteur.intake.report;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.document.Document;

/**
 * All that a report would be as records.
 *
 * @param document the report as it was read
 * @param bodies with their Questions, that it names and no record has
 * @param unread lines that tell something which was not understood, in reading order
 * @param left what the file holds and the document does not, one line each
 */
public record ProposedReport(
        Document document,
        ProposedPeriod period,
        List<ProposedSection> cover,
        List<ProposedSection> sections,
        List<ProposedText> texts,
        ProposedBodies bodies,
        List<ReportLine> unread,
        List<String> left) {

    public ProposedReport {
        cover = List.copyOf(cover);
        sections = List.copyOf(sections);
        texts = List.copyOf(texts);
        unread = List.copyOf(unread);
        left = List.copyOf(left);
    }

    /** Those of the cover, then every section in reading order. */
    public Stream<ProposedSection> allSections() {
        return Stream.concat(cover.stream(), sections.stream()).flatMap(ProposedSection::withInner);
    }

    public Stream<ProposedBlock> allBlocks() {
        return allSections().flatMap(section -> section.blocks().stream());
    }
}
