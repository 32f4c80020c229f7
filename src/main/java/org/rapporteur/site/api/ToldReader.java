package org.rapporteur.site.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.site.api.ApiItems.ParagraphItem;
import org.rapporteur.site.api.ApiItems.ToldItem;
import org.rapporteur.site.brief.Excerpt;
import org.rapporteur.site.brief.Matter;
import org.rapporteur.site.brief.ReportsAsRead;
import org.springframework.stereotype.Component;

/** What the public reports say of a subject, paragraph by paragraph. */
@Component
class ToldReader {

    private final ReportsAsRead reports;

    ToldReader(ReportsAsRead reports) {
        this.reports = reports;
    }

    List<ToldItem> of(Matter matter) {
        return reports.published().stream()
                .map(report -> told(report, Excerpt.of(report, matter)))
                .filter(told -> !told.paragraphs().isEmpty())
                .toList();
    }

    private static ToldItem told(CompiledReport report, List<Section> sections) {
        String address = "/periods/" + report.period().code() + "/report";
        return new ToldItem(
                report.period().code(),
                report.period().documentNumber(),
                report.period().cutOff(),
                address,
                sections.stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(Block::withParts)
                        .map(block -> paragraph(block, address))
                        .toList());
    }

    private static ParagraphItem paragraph(Block block, String address) {
        String number =
                block instanceof Paragraph paragraph && paragraph.label().isNumber()
                        ? paragraph.label().text()
                        : null;
        String text = block.lines().stream().map(Inline::text).collect(Collectors.joining(" · "));
        return new ParagraphItem(
                block.id().toString(),
                number,
                text,
                address + "#" + block.id(),
                records(block).distinct().toList());
    }

    private static Stream<String> records(Block block) {
        return block.lines().stream()
                .flatMap(List::stream)
                .filter(Claim.class::isInstance)
                .flatMap(claim -> ((Claim) claim).sources().stream())
                .map(source -> Optional.ofNullable(source.record()).orElse(source.key()));
    }
}
