package org.rapporteur.check.language;

/**
 * One paragraph, list item, table row or heading.
 *
 * @param index its place in reading order, from 0
 * @param depth 0 for a paragraph of a section, one more for each level below it
 * @param host index of the paragraph it hangs below; of a paragraph the heading of its section; -1 for none
 * @param text one line, with plain spaces and hyphens for their unbreakable kinds, cells joined by tabs
 * @param printed as the document prints it, letter for letter in the same places as the text
 */
public record Line(int index, Kind kind, Place place, int depth, int host, String text, String printed) {

    /** What a line is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        /** A row of a table. */
        ROW,
        /** The names of the columns of a table. */
        HEAD_ROW
    }

    /** The printed words between two places of the text. */
    public String quote(int from, int to) {
        return printed.substring(from, to).strip();
    }
}
