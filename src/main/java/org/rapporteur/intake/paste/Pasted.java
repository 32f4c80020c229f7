package org.rapporteur.intake.paste;

import java.util.List;

/**
 * What a paste tells: every line of it is the source of rows, or a heading, or not understood.
 *
 * @param texts in the order of the lines
 */
public record Pasted(List<PastedText> texts, List<Heading> headings, List<Unread> unread) {

    /** A line that says what holds for the lines below it. */
    public record Heading(int line, String text, Particulars particulars) {}

    /** A line that tells nothing which could be understood. */
    public record Unread(int line, String text) {}

    public Pasted {
        texts = List.copyOf(texts);
        headings = List.copyOf(headings);
        unread = List.copyOf(unread);
    }
}
