package org.rapporteur.intake.takeover;

import java.util.List;
import java.util.Optional;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.intake.report.DecidedReport;
import org.rapporteur.intake.report.Decisions;
import org.rapporteur.intake.report.PeriodCodeGuess;
import org.rapporteur.intake.report.ProposedReport;
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
    private final ImportReading reading;
    private final Takeover takeover;
    private final IssuedElsewhere issued;
    private final Rights rights;

    Imports(ImportedReports reports, ImportReading reading, Takeover takeover, IssuedElsewhere issued, Rights rights) {
        this.reports = reports;
        this.reading = reading;
        this.takeover = takeover;
        this.issued = issued;
        this.rights = rights;
    }

    /**
     * Keeps a file, once it can be read, for the period that its cover or its name says.
     *
     * @return its number; empty if it names none
     * @throws org.rapporteur.document.reading.ForeignException if it cannot be read; then nothing is kept
     */
    @Transactional
    public Optional<Long> keep(byte[] file, String name, String source) {
        return PeriodCodeGuess.of(ForeignReport.read(file, name).document(), name)
                .map(period -> keep(file, name, period, source));
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

    /** What the report would be as records, as these stand now, with what was put right in it. */
    public DecidedReport propose(ImportedReport imported) {
        return reading.read(imported, Decisions.NONE);
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
