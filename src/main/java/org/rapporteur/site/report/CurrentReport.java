package org.rapporteur.site.report;

import org.rapporteur.records.period.Periods;
import org.springframework.stereotype.Component;

/** The report that the menu leads to. */
@Component("currentReport")
class CurrentReport {

    private final Periods periods;

    CurrentReport(Periods periods) {
        this.periods = periods;
    }

    /** Whether it is one that others may not read yet. */
    public boolean isHidden() {
        return periods.allReadable().stream()
                .findFirst()
                .filter(period -> !period.isPublic())
                .isPresent();
    }
}
