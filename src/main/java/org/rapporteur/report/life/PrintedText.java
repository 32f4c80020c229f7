package org.rapporteur.report.life;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;

/** What a report prints, without its looks. */
final class PrintedText {

    private static final String ITEM = "– ";

    private PrintedText() {}

    /** The block with this id, and those that go on in it after a list. */
    static List<Block> blocks(Document report, BlockId id) {
        return sections(report)
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::withParts)
                .filter(block -> block.id().equals(id) || isContinuation(block, id))
                .toList();
    }

    private static boolean isContinuation(Block block, BlockId id) {
        return block.id().toString().startsWith(id + ".then-");
    }

    /** A line for each paragraph and item. */
    static String words(Block block) {
        return block.withParts()
                .map(part -> mark(part)
                        + Inline.text(part.lines().stream().findFirst().orElse(List.of())))
                .collect(Collectors.joining("\n"));
    }

    private static String mark(Block block) {
        return block instanceof Paragraph paragraph && paragraph.label().isBullet() ? ITEM : "";
    }

    /** The number of a block, else that of its section; empty where neither has one. */
    static String number(Document report, BlockId section, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Paragraph paragraph
                        && paragraph.label().isNumber())
                .map(block -> ((Paragraph) block).label().text())
                .findFirst()
                .orElseGet(() -> number(report, section));
    }

    private static String number(Document report, BlockId section) {
        return report.allSections()
                .filter(printed -> printed.id().equals(section))
                .flatMap(printed -> Optional.ofNullable(printed.number()).stream())
                .findFirst()
                .orElse("");
    }

    private static Stream<Section> sections(Document report) {
        return Stream.concat(report.cover().parts().stream().flatMap(Section::withInner), report.allSections());
    }
}
