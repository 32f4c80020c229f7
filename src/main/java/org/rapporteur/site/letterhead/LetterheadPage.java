package org.rapporteur.site.letterhead;

import java.util.List;
import org.rapporteur.document.word.TemplateLook;
import org.rapporteur.report.letterhead.Letterhead;

/**
 * What a page shows of a file before it is taken.
 *
 * @param inForce whether reports have its look already
 * @param fonts that its styles name, each once
 */
record LetterheadPage(
        Letterhead letterhead,
        boolean inForce,
        List<String> missing,
        List<String> fonts,
        TemplateLook.Paper paper,
        Sheet sheet) {

    private static final double TWIPS_OF_A_MILLIMETRE = 1440 / 25.4;

    /**
     * The paper with the report on it.
     *
     * @param period whose report it is; empty where there is none
     * @param html its first pages, escaped; empty where there is none
     */
    record Sheet(List<String> header, List<String> footer, String period, String html) {}

    public long width() {
        return Math.round(paper.width() / TWIPS_OF_A_MILLIMETRE);
    }

    public long height() {
        return Math.round(paper.height() / TWIPS_OF_A_MILLIMETRE);
    }
}
