package org.rapporteur.intake.takeover;

import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.life.IssuedElsewhere.Original;

/**
 * A file somebody handed in to be imported.
 *
 * @param sha256 of its bytes, in small letters
 * @param name as it was called where it came from
 * @param period code of the period it is read for
 * @param source how records say where they come from
 * @param takenAt when something of it was taken over last
 */
record ImportedReport(
        long id,
        String sha256,
        String name,
        String period,
        String source,
        String who,
        OffsetDateTime at,
        @Nullable OffsetDateTime takenAt) {

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,5}$");

    /** The file as it was issued: Word, which is zipped, or text. */
    Original original(byte[] file) {
        boolean zipped = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return new Original(ENDING.matcher(name).replaceFirst(""), zipped ? "docx" : "txt", file);
    }
}
