package org.rapporteur.site.report;

import java.time.LocalDate;
import org.rapporteur.records.period.PeriodSummary;
import org.springframework.http.ContentDisposition;

/**
 * What a downloaded report is called: by its document number, or by its period as long as it has none; and by its day,
 * where that is not the period's own cut-off.
 */
final class FileName {

    private FileName() {}

    /** The value of the header by which a browser saves it. */
    static String of(PeriodSummary period, LocalDate day, String ending) {
        String number = period.documentNumber().strip();
        String name = (number.isEmpty() ? "report-" + period.code() : number)
                + (day.equals(period.cutOff()) ? "" : "-as-of-" + day);
        return ContentDisposition.attachment()
                .filename(name.replaceAll("[^\\p{Alnum}.]+", "-") + "." + ending)
                .build()
                .toString();
    }
}
