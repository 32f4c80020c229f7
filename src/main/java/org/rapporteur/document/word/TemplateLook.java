package org.rapporteur.document.word;

import java.util.List;
import java.util.Map;

/**
 * How a Word file looks, as far as a page can show it.
 *
 * @param header lines that stand above the text of pages, in which {@code {document-number}} is the document's
 * @param footer lines that stand below it
 * @param faces how text is set, by the names of the styles
 */
public record TemplateLook(Paper paper, List<String> header, List<String> footer, Map<String, Typeface> faces) {

    /** Stands in a header where a report has its number. */
    public static final String DOCUMENT_NUMBER = WordTemplate.DOCUMENT_NUMBER;

    public TemplateLook {
        header = List.copyOf(header);
        footer = List.copyOf(footer);
        faces = Map.copyOf(faces);
    }

    /** A sheet and its margins, in twentieths of a point. */
    public record Paper(int width, int height, int top, int right, int bottom, int left) {}

    /**
     * How text of a style is set.
     *
     * @param font its name, of letters, digits, spaces, hyphens and points; empty where the file names none
     * @param halfPoints its size
     * @param colour six hexadecimal digits; empty where the file names none
     * @param alignment {@code start}, {@code center}, {@code end} or {@code justify}
     * @param before above a paragraph, in twentieths of a point
     * @param after below a paragraph
     */
    public record Typeface(
            String font,
            int halfPoints,
            boolean bold,
            boolean italic,
            String colour,
            String alignment,
            int before,
            int after) {}
}
