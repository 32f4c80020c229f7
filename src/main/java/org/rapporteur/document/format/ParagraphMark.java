package org.rapporteur.document.format;

/**
 * Something to be seen beside a paragraph.
 *
 * @param look name of a style, one word of letters: {@code error}
 * @param text what it says, “2 findings”
 * @param address where it leads, a path of the application
 */
public record ParagraphMark(String look, String text, String address) {}
