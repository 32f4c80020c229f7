package org.rapporteur.entry.kinds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;

/**
 * What the report prints of one planned paragraph.
 *
 * @param numbers its number, the first and last where it makes several paragraphs, or empty
 * @param words its first sentence or two
 */
record PrintedWords(String numbers, String words) {
    private static final int LETTERS = 160;

    /** @param id of the outline's block in the document */
    static PrintedWords of(Document report, BlockId id) {
        List<Block> blocks = sections(report)
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block.id().isIn(id))
                .toList();
        return new PrintedWords(numbers(blocks), blocks.isEmpty() ? "" : words(blocks.get(0)));
    }

    /** Id of the first block that a planned paragraph makes; empty where it prints nothing. */
    static Optional<BlockId> anchor(Document report, BlockId id) {
        return sections(report)
                .flatMap(section -> section.blocks().stream())
                .map(Block::id)
                .filter(block -> block.isIn(id))
                .findFirst();
    }

    /** The number of a section, or empty where it has none. */
    static String numberOf(Document report, BlockId section) {
        return report.allSections()
                .filter(printed -> printed.id().equals(section))
                .map(printed -> printed.number() == null ? "" : printed.number())
                .findFirst()
                .orElse("");
    }

    private static Stream<Section> sections(Document report) {
        return Stream.concat(report.cover().parts().stream().flatMap(Section::withInner), report.allSections());
    }

    private static String numbers(List<Block> blocks) {
        List<String> numbers = blocks.stream()
                .filter(block -> block instanceof Paragraph paragraph
                        && paragraph.label().isNumber())
                .map(block -> ((Paragraph) block).label().text())
                .toList();
        if (numbers.isEmpty()) {
            return "";
        }
        String last = numbers.get(numbers.size() - 1);
        return numbers.size() == 1 ? last : numbers.get(0) + "–" + last;
    }

    private static String words(Block block) {
        String words = Inline.text(block.lines().stream().findFirst().orElse(List.of()));
        return words.length() <= LETTERS ? words : words.substring(0, words.lastIndexOf(' ', LETTERS)) + " …";
    }
}
