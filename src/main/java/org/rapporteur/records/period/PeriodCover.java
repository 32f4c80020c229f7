package org.rapporteur.records.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the cover of a report says.
 *
 * @param title of the report
 * @param meetingGroup the group it is written for, {@code Council Working Group on …}
 * @param meeting {@code Twentieth meeting – Geneva, September 2024}
 * @param documentDate null while it is not known
 * @param languageNote {@code English only}
 * @param source who reports, {@code Secretariat}
 */
public record PeriodCover(
        String title,
        String meetingGroup,
        String meeting,
        String documentNumber,
        @Nullable LocalDate documentDate,
        String languageNote,
        String source) {

    /** The same cover for another meeting. */
    public PeriodCover metIn(String otherMeeting) {
        return new PeriodCover(title, meetingGroup, otherMeeting, documentNumber, documentDate, languageNote, source);
    }
}
