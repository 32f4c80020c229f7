package org.rapporteur.document.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;

/** Writes a document as CommonMark, with tables as GitHub Flavored Markdown has them. Numbers stay part of the text. */
public final class MarkdownWriter {

    private final Labels labels;

    public MarkdownWriter(Labels labels) {
        this.labels = labels;
    }

    /** The document as text, to be sent as UTF-8. */
    public String write(Document document) {
        StringBuilder out = new StringBuilder();
        MarkdownBlocks blocks = new MarkdownBlocks(out);
        cover(blocks, document.cover());
        sections(blocks, document.sections(), 2);
        return out.toString();
    }

    private void cover(MarkdownBlocks blocks, Cover cover) {
        blocks.paragraph(cover.group());
        blocks.paragraph(cover.meeting());
        labels.facts(cover).forEach(fact -> blocks.item(fact.name() + ": " + fact.value()));
        if (!cover.title().isBlank()) {
            blocks.heading(1, cover.title());
        }
        sections(blocks, cover.parts(), 2);
    }

    private static void sections(MarkdownBlocks blocks, List<Section> sections, int level) {
        for (Section section : sections) {
            heading(blocks, section, level);
            blocks.blocks(section.blocks(), "");
            sections(blocks, section.sections(), level + 1);
        }
    }

    private static void heading(MarkdownBlocks blocks, Section section, int level) {
        if (section.heading() != null) {
            String text = Stream.of(section.number(), section.heading())
                    .filter(part -> part != null)
                    .collect(Collectors.joining(" "));
            blocks.heading(level, text);
        }
    }
}
