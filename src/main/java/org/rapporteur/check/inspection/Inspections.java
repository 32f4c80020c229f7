package org.rapporteur.check.inspection;

import io.micrometer.core.instrument.Metrics;
import java.time.LocalDate;
import org.rapporteur.check.Checked;
import org.rapporteur.check.Checker;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.document.Document;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.records.period.PeriodSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds reports against all that is known; the same report is held once while no record changes. */
@Service
@Transactional(readOnly = true)
public class Inspections {
    private final KnownFacts facts;
    private final SnapshotCache memory;

    Inspections(KnownFacts facts, SnapshotCache memory) {
        this.facts = facts;
        this.memory = memory;
    }

    /**
     * What is wrong or doubtful in a report.
     *
     * @param report of this period, compiled for this cut-off day
     */
    public Checked inspect(PeriodSummary period, LocalDate cutOff, Document report) {
        return memory.recall(
                "inspection." + period.code() + "." + cutOff, () -> held(report, facts.on(period, cutOff, true)));
    }

    /** The same without what only the report before this one can show, for pages that must not wait for that. */
    public Checked inspectAlone(PeriodSummary period, LocalDate cutOff, Document report) {
        return memory.recall(
                "inspection.alone." + period.code() + "." + cutOff,
                () -> held(report, facts.on(period, cutOff, false)));
    }

    private static Checked held(Document report, Evidence evidence) {
        return Metrics.timer("rapporteur.check").record(() -> Checker.check(report, evidence));
    }
}
