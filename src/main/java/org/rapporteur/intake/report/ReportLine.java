package org.rapporteur.intake.report;

import org.rapporteur.document.BlockId;

/**
 * The line of the imported report that a proposal comes from.
 *
 * @param index its place in reading order, from 0
 * @param place the printed number that leads there, {@code 2.1.4}; on the cover the heading
 * @param section printed number of the section with a heading that holds it
 * @param block id of the block in the imported document
 * @param text as printed
 */
public record ReportLine(int index, String place, String section, BlockId block, String text) {

    /** With plain spaces for their unbreakable kinds. */
    String plain() {
        return plain(text);
    }

    static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2011', '-');
    }
}
