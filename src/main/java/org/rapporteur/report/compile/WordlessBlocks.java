package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;

/** A number or a dash is never printed with nothing behind it: what has no words is left out, or takes those below it. */
final class WordlessBlocks {

    private WordlessBlocks() {}

    static List<Block> without(List<? extends Block> blocks) {
        return blocks.stream().flatMap(block -> spoken(block).stream()).toList();
    }

    /** A paragraph without words begins with its first part; without parts too it is nothing. */
    static Optional<Block> spoken(Block block) {
        if (block instanceof Table table) {
            return table.rows().isEmpty() ? Optional.empty() : Optional.of(table);
        }
        Paragraph paragraph = (Paragraph) block;
        List<Block> parts = without(paragraph.parts());
        if (hasWords(paragraph)) {
            return Optional.of(new Paragraph(paragraph.id(), paragraph.label(), paragraph.content(), parts));
        }
        return parts.stream().findFirst().map(first -> begun(paragraph, first, parts));
    }

    private static Block begun(Paragraph paragraph, Block first, List<Block> parts) {
        if (!(first instanceof Paragraph opening)) {
            return first;
        }
        List<Block> rest = new ArrayList<>(opening.parts());
        rest.addAll(parts.subList(1, parts.size()));
        return new Paragraph(paragraph.id(), paragraph.label(), opening.content(), rest);
    }

    private static boolean hasWords(Paragraph paragraph) {
        return paragraph.content().stream()
                .anyMatch(part -> part.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** A heading with nothing below it is not printed either. */
    static Stream<Section> spoken(Section section) {
        return section.blocks().isEmpty() && section.sections().isEmpty() ? Stream.empty() : Stream.of(section);
    }
}
