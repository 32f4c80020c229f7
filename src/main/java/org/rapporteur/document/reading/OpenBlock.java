package org.rapporteur.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;
import org.rapporteur.document.reading.lines.PrintedLine;
import org.rapporteur.document.reading.lines.PrintedTable;

/** A block while others still come to hang below it. */
final class OpenBlock {

    /** How far from the margin that is which no item reaches. */
    static final int ROOT = Integer.MIN_VALUE;

    private static final Pattern TABLE_FOLLOWS = Pattern.compile(
            "\\b(?:see|in|by) (?:the )?(?:following )?(?:table|list)(?: below| that follows)?\\)?\\.?$");

    private final PrintedEntry entry;
    private final Label label;
    private final int depth;
    private final List<OpenBlock> parts = new ArrayList<>();

    /**
     * @param depth how far to the right it stands; {@link #ROOT} for what stands in no list
     */
    OpenBlock(PrintedEntry entry, Label label, int depth) {
        this.entry = entry;
        this.label = label;
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    boolean isItem() {
        return entry.isItem();
    }

    boolean isNumbered() {
        return label.isNumber() && !isItem();
    }

    boolean announces() {
        return entry.line().text().endsWith(":")
                || TABLE_FOLLOWS.matcher(entry.line().text()).find();
    }

    /** As the control around it says; nothing outside our own files. */
    Optional<BlockId> id() {
        String tag = entry.table().map(PrintedTable::id).orElse(entry.line().id());
        return Optional.of(tag).filter(said -> !said.isEmpty()).map(BlockId::valueOf);
    }

    /** Whether the control around it lies, by its tag, within that of the other block. */
    boolean isSaidToBeIn(OpenBlock other) {
        return id().isPresent() && other.id().filter(id().get()::isIn).isPresent();
    }

    /** How far from the margin its text begins, in twentieths of a point. */
    int indent() {
        return entry.line().look().indent();
    }

    void add(OpenBlock part) {
        parts.add(part);
    }

    /**
     * The block as it is.
     *
     * @param place id for a block whose control gives it none
     */
    Block block(BlockId place, Ids ids) {
        BlockId id = ids.take(id().orElse(place));
        return entry.table().<Block>map(table -> table(id, table)).orElseGet(() -> paragraph(id, ids));
    }

    private Paragraph paragraph(BlockId id, Ids ids) {
        List<Inline> words = List.copyOf(entry.words().words());
        return new Paragraph(id, label, words, blocks(parts, id, ids));
    }

    /** Blocks below one place, those without an id numbered in their order. */
    static List<Block> blocks(List<OpenBlock> open, BlockId place, Ids ids) {
        List<Block> blocks = new ArrayList<>();
        for (OpenBlock block : open) {
            String number = block.isNumbered() ? block.label.text() : place + "-" + (blocks.size() + 1);
            blocks.add(block.block(BlockId.valueOf(number), ids));
        }
        return blocks;
    }

    private static Table table(BlockId id, PrintedTable table) {
        Optional<PrintedTable.Row> head = table.rows().stream()
                .findFirst()
                .filter(row -> row.head() || isHead(row) && table.rows().size() > 1);
        List<Table.Row> rows = new ArrayList<>();
        table.rows().stream()
                .skip(head.isPresent() ? 1 : 0)
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .forEach(row -> rows.add(new Table.Row(
                        id.part(rows.size() + 1),
                        row.cells().stream().map(OpenBlock::words).toList())));
        List<String> names = head.map(row -> row.cells().stream()
                        .map(OpenBlock::words)
                        .map(Inline::text)
                        .toList())
                .orElse(List.of());
        return new Table(id, names, rows);
    }

    private static boolean isHead(PrintedTable.Row row) {
        return row.cells().stream().flatMap(List::stream).anyMatch(line -> true)
                && row.cells().stream().flatMap(List::stream).allMatch(OpenBlock::isHead);
    }

    private static boolean isHead(PrintedLine line) {
        return line.look().strong()
                || line.look().style().replace('_', ' ').replace(" ", "").equals("tablehead");
    }

    /** The paragraphs of a cell as one line. */
    private static List<Inline> words(List<PrintedLine> cell) {
        List<Words> words = new ArrayList<>();
        for (PrintedLine line : cell) {
            String before = (words.isEmpty() ? "" : "\n") + (line.mark().isEmpty() ? "" : line.mark() + " ");
            words.add(Words.of(before));
            words.addAll(line.words());
        }
        return List.copyOf(PrintedLine.stripped(words));
    }
}
