package org.rapporteur.document;

import java.util.List;

/**
 * A paragraph and what hangs below it: list items (label {@link Label#bullet()}), tables, and paragraphs which go on
 * after a list (label {@link Label#none()}).
 */
public record Paragraph(BlockId id, Label label, List<Inline> content, List<Block> parts) implements Block {

    public Paragraph {
        content = List.copyOf(content);
        parts = List.copyOf(parts);
    }

    @Override
    public List<List<Inline>> lines() {
        return List.of(content);
    }

    /** The paragraph's own words without those of its parts. */
    public String text() {
        return Inline.text(content);
    }
}
