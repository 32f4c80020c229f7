package org.rapporteur.site.letterhead;

import java.util.List;
import org.rapporteur.report.letterhead.Letterhead;
import org.rapporteur.report.letterhead.LetterheadUse;

/**
 * Files that were handed in, and which was in force since when; the newest first.
 *
 * @param setFile the file that the settings name; empty for none
 */
record LetterheadList(List<Letterhead> files, List<LetterheadUse> uses, String setFile) {}
