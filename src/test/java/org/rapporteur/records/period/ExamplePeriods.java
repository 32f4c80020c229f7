package org.rapporteur.records.period;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.terms.DateRange;

/** Periods for tests. */
final class ExamplePeriods {
    static final LocalDate FIRST = LocalDate.parse("2024-02-01");
    static final LocalDate CUT_OFF = LocalDate.parse("2024-08-15");
    static final LocalDate LAST = LocalDate.parse("2024-09-30");
    static final List<ScopeEntry> SCOPE =
            List.of(new ScopeEntry("PP-206", 2018), new ScopeEntry("PP-101", 2022), new ScopeEntry("PP-102", 2022));

    private ExamplePeriods() {}

    static PeriodSummary period(String code, Visibility visibility) {
        return period(code, new DateRange(FIRST, LAST), CUT_OFF, visibility);
    }

    static PeriodSummary period(String code, DateRange days, LocalDate cutOff, Visibility visibility) {
        return new PeriodSummary(
                code,
                code, // each of a series of its own
                PeriodDates.first(days, cutOff),
                new PeriodCover(
                        "ITU Internet activities",
                        "Council Working Group on International Internet-related Public Policy Issues",
                        "Twentieth meeting – Geneva",
                        "CWG-Internet-20/2",
                        days.to(),
                        "English only",
                        "Report by the Secretary-General"),
                true,
                visibility,
                PeriodState.OPEN,
                SCOPE);
    }
}
