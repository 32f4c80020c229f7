package org.rapporteur.report;

import java.util.Map;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;

/** What a report is called by those who lead to it: its document number, and that it was withdrawn if it was. */
public final class ReportName {

    private ReportName() {}

    /** {@code CWG-Internet-20/2}, or {@code CWG-Internet-20/2 (withdrawn)}. */
    public static String of(PeriodSummary period) {
        return period.state() == PeriodState.WITHDRAWN
                ? RequestLanguage.wording().pattern("report.withdrawn").text(Map.of("report", period.documentNumber()))
                : period.documentNumber();
    }
}
