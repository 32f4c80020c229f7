package org.rapporteur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as it prints: claims and references become the words they print, nothing is known any more of the records
 * behind them. It is what can be read back from a file.
 */
public final class Plain {

    private Plain() {}

    /** The same document in words alone, without totals. */
    public static Document of(Document document) {
        Cover cover = document.cover();
        return new Document(
                document.language(),
                new Cover(
                        cover.group(),
                        cover.meeting(),
                        cover.documentNumber(),
                        cover.date(),
                        cover.language(),
                        cover.source(),
                        cover.title(),
                        sections(cover.parts())),
                List.of(),
                sections(document.sections()));
    }

    private static List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.number(),
                        section.heading(),
                        List.of(),
                        blocks(section.blocks()),
                        sections(section.sections())))
                .toList();
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(Plain::block).toList();
    }

    private static Block block(Block block) {
        if (block instanceof Table table) {
            return new Table(
                    table.id(),
                    table.head(),
                    table.rows().stream().map(Plain::row).toList());
        }
        Paragraph paragraph = (Paragraph) block;
        return new Paragraph(paragraph.id(), paragraph.label(), words(paragraph.content()), blocks(paragraph.parts()));
    }

    private static Table.Row row(Table.Row row) {
        return new Table.Row(row.id(), row.cells().stream().map(Plain::words).toList());
    }

    /** Runs that lead to the same place become one. */
    private static List<Inline> words(List<Inline> line) {
        List<Inline> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String link = null;
        for (Inline inline : line) {
            String next = inline instanceof Words run ? run.link() : null;
            if (!Objects.equals(link, next)) {
                end(words, text, link);
            }
            text.append(inline.text());
            link = next;
        }
        end(words, text, link);
        return words;
    }

    private static void end(List<Inline> words, StringBuilder text, @Nullable String link) {
        if (!text.isEmpty()) {
            words.add(new Words(text.toString(), link));
            text.setLength(0);
        }
    }
}
