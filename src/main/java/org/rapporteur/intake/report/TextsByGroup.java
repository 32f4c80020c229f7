package org.rapporteur.intake.report;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.intake.report.SaidParagraph.ToldText;
import org.rapporteur.report.outline.BlockKind;

/**
 * The texts of a section, which several blocks share by group; a lone block takes all, unless prose tells some.
 *
 * @param prose those of the paragraphs that no records tell
 */
record TextsByGroup(List<SaidParagraph> paragraphs, List<SaidParagraph> prose) {

    List<ProposedBlock> among(List<ProposedBlock> blocks) {
        long several =
                blocks.stream().filter(block -> block.kind() == BlockKind.TEXTS).count();
        return several < 2 && !isDisputed(blocks)
                ? blocks
                : blocks.stream()
                        .map(block -> block.kind() == BlockKind.TEXTS ? narrowed(block) : block)
                        .toList();
    }

    private boolean isDisputed(List<ProposedBlock> blocks) {
        return told(prose).anyMatch(text -> text.said().standing() != SaidText.Standing.MENTIONED)
                || blocks.stream()
                        .anyMatch(block -> block.kind() != BlockKind.TEXTS
                                && !block.tallies().isEmpty());
    }

    private ProposedBlock narrowed(ProposedBlock block) {
        List<ProposedText> texts =
                told(paragraphs).map(ToldText::text).distinct().toList();
        List<String> groups = TextBlockReading.groups(block, texts);
        return block.narrowed(groups.isEmpty() ? "" : "group=" + String.join(",", groups));
    }

    private static Stream<ToldText> told(List<SaidParagraph> paragraphs) {
        return paragraphs.stream().flatMap(paragraph -> paragraph.told().stream());
    }
}
