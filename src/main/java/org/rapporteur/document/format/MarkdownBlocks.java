package org.rapporteur.document.format;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;

/** Writes blocks as Markdown; what belongs to a list item is indented below it. */
final class MarkdownBlocks {

    private final StringBuilder out;
    private boolean afterItem;

    MarkdownBlocks(StringBuilder out) {
        this.out = out;
    }

    void heading(int level, String text) {
        line("", "#".repeat(Math.min(level, 6)) + " " + MarkdownText.inside(text));
    }

    void paragraph(String text) {
        if (!text.isBlank()) {
            line("", MarkdownText.opening(MarkdownText.inside(text)));
        }
    }

    void item(String text) {
        item("", MarkdownText.inside(text));
    }

    void blocks(List<Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String indent) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, indent);
        } else if (block instanceof Table table) {
            table(table, indent);
        }
    }

    private void paragraph(Paragraph paragraph, String indent) {
        String text = MarkdownText.inside(paragraph.content());
        if (paragraph.label().isBullet()) {
            item(indent, text);
            blocks(paragraph.parts(), indent + "  ");
            return;
        }
        String numbered = MarkdownText.inside(paragraph.label().text()) + " " + text;
        if (!numbered.isBlank()) {
            line(indent, MarkdownText.opening(numbered.trim()));
        }
        blocks(paragraph.parts(), indent);
    }

    private void table(Table table, String indent) {
        int width = width(table);
        if (width == 0) {
            return;
        }
        List<List<Inline>> head = table.head().stream()
                .map(cell -> List.<Inline>of(Words.of(cell)))
                .toList();
        line(indent, row(head, width));
        out.append(indent).append("| --- ".repeat(width)).append("|\n");
        table.rows()
                .forEach(row ->
                        out.append(indent).append(row(row.cells(), width)).append('\n'));
    }

    /** The widest row decides, because readers drop cells beyond the head. */
    private static int width(Table table) {
        return IntStream.concat(
                        IntStream.of(table.head().size()),
                        table.rows().stream().mapToInt(row -> row.cells().size()))
                .max()
                .orElse(0);
    }

    private static String row(List<List<Inline>> cells, int width) {
        return Stream.concat(
                        cells.stream().map(MarkdownText::cell), Collections.nCopies(width - cells.size(), "").stream())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** An item without words gets a blank that counts as a word, lest the dash turn the line above into a heading. */
    private void item(String indent, String text) {
        if (!afterItem) {
            blankLine();
        }
        String words = text.isEmpty() ? "&nbsp;" : MarkdownText.opening(text);
        out.append(indent).append("- ").append(words).append('\n');
        afterItem = true;
    }

    private void line(String indent, String text) {
        blankLine();
        out.append(indent).append(text).append('\n');
        afterItem = false;
    }

    private void blankLine() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }
}
