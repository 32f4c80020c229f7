package org.rapporteur.report.life;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was issued, or a corrigendum to it.
 *
 * @param number 0 for the report, else that of its corrigendum
 * @param program version of the program that made it
 * @param sha256 of its document as it is kept, in hexadecimal digits
 * @param changes what a corrigendum says; none for the report itself
 * @param original format of the file that was issued elsewhere; null where this program issued it
 */
record IssuedReport(
        String period,
        int number,
        OffsetDateTime at,
        String who,
        String program,
        String sha256,
        List<Correction> changes,
        @Nullable String original) {

    public IssuedReport {
        changes = List.copyOf(changes);
    }
}
