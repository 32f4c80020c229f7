package org.rapporteur.intake.takeover;

import org.rapporteur.intake.report.Decisions;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Proves an import: the report that the records make, beside the one that was imported. */
@Controller
@ForEditors
class ProofController {
    private final Imports imports;
    private final ImportReading reading;
    private final Periods periods;
    private final Reports reports;

    ProofController(Imports imports, ImportReading reading, Periods periods, Reports reports) {
        this.imports = imports;
        this.reading = reading;
        this.periods = periods;
        this.reports = reports;
    }

    @CostlyWork
    @GetMapping("/import/{id}/proof")
    ModelAndView show(@PathVariable long id) {
        ImportedReport imported =
                imports.find(id).orElseThrow(() -> new UnknownRecordException("import", String.valueOf(id)));
        ProposedReport report = reading.read(imported, Decisions.NONE).report();
        TakenSoFar taken = reading.taken(report);
        return new ModelAndView("intake/takeover/proof")
                .addObject("imported", imported)
                .addObject(
                        "proof",
                        periods.find(imported.period())
                                .map(period -> ImportProof.of(report, reports.compile(period, period.cutOff()), taken))
                                .orElse(null));
    }
}
