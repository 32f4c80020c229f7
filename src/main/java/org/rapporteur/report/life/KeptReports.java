package org.rapporteur.report.life;

import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.report.CompiledReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether pages made from the records of today may say something else than a report that is issued. */
@Service
@Transactional(readOnly = true)
public class KeptReports {

    private final SnapshotCache memory;
    private final IssuedReports issued;

    KeptReports(SnapshotCache memory, IssuedReports issued) {
        this.memory = memory;
        this.issued = issued;
    }

    /** Whether the report is issued and, as corrected so far, says something else than its records say now. */
    public boolean isOvertaken(CompiledReport report) {
        String period = report.period().code();
        return report.period().state().isIssued()
                && memory.recall(
                        "report.overtaken " + period,
                        () -> issued.document(period)
                                .filter(kept -> !Correction.between(kept, report.document())
                                        .isEmpty())
                                .isPresent());
    }
}
