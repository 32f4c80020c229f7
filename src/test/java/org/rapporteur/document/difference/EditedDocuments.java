package org.rapporteur.document.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;

/** Edits a document the way people do: words, insertions, deletions, moves, splits, merges, numbers, rows. */
public final class EditedDocuments {

    private final Random random;
    private int ids;

    private EditedDocuments(long seed) {
        random = new Random(seed);
    }

    /** The document after so many edits, the same for the same seed. */
    public static Document of(Document document, long seed, int edits) {
        EditedDocuments edited = new EditedDocuments(seed);
        List<Section> sections = document.sections();
        for (int edit = 0; edit < edits; edit++) {
            sections = edited.sections(sections);
        }
        return new Document(document.language(), document.cover(), document.totals(), sections);
    }

    private List<Section> sections(List<Section> old) {
        List<Section> sections = new ArrayList<>(old);
        if (sections.isEmpty()) {
            return sections;
        }
        int at = random.nextInt(sections.size());
        if (random.nextInt(8) == 0) {
            Section moved = sections.remove(at);
            sections.add(random.nextInt(sections.size() + 1), moved);
            return sections;
        }
        Section section = sections.get(at);
        boolean inner = !section.sections().isEmpty() && random.nextBoolean();
        sections.set(
                at,
                new Section(
                        section.id(),
                        section.number() != null && random.nextInt(4) == 0 ? section.number() + "1" : section.number(),
                        section.heading(),
                        section.totals(),
                        inner ? section.blocks() : blocks(section.blocks()),
                        inner ? sections(section.sections()) : section.sections()));
        return sections;
    }

    private List<Block> blocks(List<Block> old) {
        List<Block> blocks = new ArrayList<>(old);
        int at = blocks.isEmpty() ? 0 : random.nextInt(blocks.size());
        int edit = random.nextInt(8);
        if (edit == 0 || blocks.isEmpty()) {
            blocks.add(at, fresh());
        } else if (edit == 1) {
            blocks.remove(at);
        } else if (edit == 2) {
            Block moved = blocks.remove(at);
            blocks.add(random.nextInt(blocks.size() + 1), moved);
        } else if (edit == 3 && blocks.get(at) instanceof Paragraph whole) {
            split(blocks, at, whole);
        } else if (edit == 4
                && at > 0
                && blocks.get(at) instanceof Paragraph second
                && blocks.get(at - 1) instanceof Paragraph first) {
            blocks.remove(at);
            List<Inline> both = new ArrayList<>(first.content());
            both.addAll(second.content());
            blocks.set(at - 1, new Paragraph(first.id(), first.label(), both, second.parts()));
        } else {
            blocks.set(at, changed(blocks.get(at)));
        }
        return blocks;
    }

    private void split(List<Block> blocks, int at, Paragraph whole) {
        int cut = whole.content().size() / 2;
        blocks.set(at, new Paragraph(whole.id(), whole.label(), whole.content().subList(0, cut), List.of()));
        List<Inline> rest = whole.content().subList(cut, whole.content().size());
        blocks.add(at + 1, new Paragraph(id(), whole.label(), rest, whole.parts()));
    }

    private Block changed(Block block) {
        if (block instanceof Table table) {
            List<Table.Row> rows = new ArrayList<>(table.rows());
            if (rows.isEmpty() || random.nextBoolean()) {
                rows.add(new Table.Row(id(), List.of(List.of(Words.of("cell " + random.nextInt(9))))));
            } else {
                rows.remove(random.nextInt(rows.size()));
            }
            return new Table(table.id(), table.head(), rows);
        }
        Paragraph paragraph = (Paragraph) block;
        List<Inline> content = new ArrayList<>(paragraph.content());
        content.add(random.nextInt(content.size() + 1), Words.of(" more " + random.nextInt(99)));
        boolean renumbered = paragraph.label().isNumber() && random.nextBoolean();
        Label label = renumbered ? Label.number(paragraph.label().text() + "9") : paragraph.label();
        List<Block> parts = paragraph.parts().isEmpty() ? List.of() : blocks(paragraph.parts());
        return new Paragraph(paragraph.id(), label, renumbered ? paragraph.content() : content, parts);
    }

    private Block fresh() {
        return new Paragraph(
                id(), Label.bullet(), List.of(Words.of("Quite new words " + random.nextInt(99))), List.of());
    }

    private BlockId id() {
        return BlockId.valueOf("edited-x" + ++ids);
    }
}
