package org.rapporteur.report.life;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * By when a report has to be where, reckoned backwards from its meeting. A day that falls on a weekend is the Friday
 * before it.
 *
 * @param contributions what the bodies tell
 * @param clearance every section
 * @param issue the report
 */
public record DueDays(LocalDate contributions, LocalDate clearance, LocalDate issue) {

    private static final int ISSUED_BEFORE_MEETING = 7;
    private static final int CLEARED_BEFORE_ISSUE = 7;
    private static final int TOLD_BEFORE_CLEARANCE = 14;

    /** @param meeting its first day */
    public static DueDays before(LocalDate meeting) {
        LocalDate issue = workday(meeting.minusDays(ISSUED_BEFORE_MEETING));
        LocalDate clearance = workday(issue.minusDays(CLEARED_BEFORE_ISSUE));
        return new DueDays(workday(clearance.minusDays(TOLD_BEFORE_CLEARANCE)), clearance, issue);
    }

    private static LocalDate workday(LocalDate day) {
        int beyondFriday = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        return day.minusDays(beyondFriday);
    }
}
