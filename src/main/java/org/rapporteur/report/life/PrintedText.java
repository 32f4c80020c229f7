package org.rapporteur.report.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.platform.MadeOnce;

/** What a report prints, without its looks. */
final class PrintedText {

    private static final MadeOnce<Document, PrintedText> READ = new MadeOnce<>();

    private static final String ITEM = "– ";
    private static final String THEN = ".then-";

    /** By the id of a block: itself, and those that go on in it after a list. */
    private final Map<String, List<Block>> blocks = new HashMap<>();

    private PrintedText(Document report) {
        report.allBlocks().forEach(block -> {
            String id = block.id().toString();
            for (int then = id.indexOf(THEN); then > 0; then = id.indexOf(THEN, then + 1)) {
                add(id.substring(0, then), block);
            }
            add(id, block);
        });
    }

    private void add(String id, Block block) {
        blocks.computeIfAbsent(id, none -> new ArrayList<>()).add(block);
    }

    /** The block with this id, and those that go on in it after a list. */
    static List<Block> blocks(Document report, BlockId id) {
        return READ.of(report, PrintedText::new).blocks.getOrDefault(id.toString(), List.of());
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
}
