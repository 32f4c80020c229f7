package org.rapporteur.intake.takeover;

import java.util.List;
import java.util.Optional;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.intake.report.ReportReading;
import org.rapporteur.platform.ChangeReason;
import org.rapporteur.platform.ChangeReason.Cause;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.report.life.IssuedElsewhere;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files that are handed in, reads them, and has taken over what is accepted of them. */
@Service
@ForEditors
@Transactional(readOnly = true)
class Imports {
    private final ImportedReports reports;
    private final KnownToReports known;
    private final Takeover takeover;
    private final IssuedElsewhere issued;
    private final Rights rights;

    Imports(ImportedReports reports, KnownToReports known, Takeover takeover, IssuedElsewhere issued, Rights rights) {
        this.reports = reports;
        this.known = known;
        this.takeover = takeover;
        this.issued = issued;
        this.rights = rights;
    }

    /**
     * Keeps a file, once it can be read.
     *
     * @return its number
     * @throws org.rapporteur.document.reading.ForeignException if it cannot be read; then nothing is kept
     */
    @Transactional
    public long keep(byte[] file, String name, String period, String source) {
        ForeignReport.read(file, name);
        return reports.keep(file, name, period, source, rights.name().orElse(""));
    }

    public List<ImportedReport> all() {
        return reports.all();
    }

    public Optional<ImportedReport> find(long id) {
        return reports.find(id);
    }

    /** What the report would be as records, as these stand now. */
    public ProposedReport propose(ImportedReport imported) {
        ForeignReport read = ForeignReport.read(reports.file(imported.id()), imported.name());
        return ReportReading.read(read, known.facts(), imported.period(), imported.source());
    }

    /** Takes over what is accepted: one transaction, and one reason in the history of whatever it changes. */
    @Transactional
    public Taken take(ImportedReport imported, ProposedReport report, ToTakeOver accepted) {
        ChangeReason reason = new ChangeReason(null, imported.source() + " (" + imported.name() + ")", Cause.IMPORTED);
        Taken taken = reason.call(() -> takeover.take(report, accepted));
        reports.taken(imported.id());
        return taken;
    }

    /**
     * Closes the period with the file as the report that was issued.
     *
     * @throws org.rapporteur.platform.UnknownRecordException if nothing of it was taken over
     * @throws org.rapporteur.report.life.Issuing.NotIssuedException if the period is not open
     */
    @Transactional
    public void takeAsIssued(ImportedReport imported) {
        byte[] file = reports.file(imported.id());
        ChangeReason reason = new ChangeReason(null, imported.source() + " (" + imported.name() + ")", Cause.IMPORTED);
        reason.run(() -> issued.take(imported.period(), imported.original(file)));
    }
}
