package org.rapporteur.site.report;

import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.platform.web.Outage;
import org.rapporteur.records.period.Periods;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The report that the menu leads to. */
@Component("currentReport")
class CurrentReport {

    private final Periods periods;
    private final SnapshotCache memory;

    CurrentReport(Periods periods, SnapshotCache memory) {
        this.memory = memory;
        this.periods = periods;
    }

    /** Whether it is one that others may not read yet. On a page that tells an outage nothing more is asked. */
    public boolean isHidden() {
        return !isOutage() && isNewestHidden();
    }

    private static boolean isOutage() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && Outage.of(asked.getRequest()) != null;
    }

    private boolean isNewestHidden() {
        return memory.recall("report.current-is-hidden", this::isHiddenNow);
    }

    private boolean isHiddenNow() {
        return periods.allReadable().stream()
                .findFirst()
                .filter(period -> !period.isPublic())
                .isPresent();
    }
}
