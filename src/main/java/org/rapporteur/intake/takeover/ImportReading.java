package org.rapporteur.intake.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.intake.report.DecidedReport;
import org.rapporteur.intake.report.Decisions;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.intake.report.ReportReading;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.topic.TopicSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads kept files, as the records stand now, with what was put right in them. */
@Service
@ForEditors
@Transactional(readOnly = true)
class ImportReading {
    private final ImportedReports reports;
    private final ImportDecisions decisions;
    private final KnownToReports known;
    private final KeptReadings kept;
    private final Periods periods;
    private final Takeover takeover;
    private final Rights rights;

    ImportReading(
            ImportedReports reports,
            ImportDecisions decisions,
            KnownToReports known,
            KeptReadings kept,
            Periods periods,
            Takeover takeover,
            Rights rights) {
        this.reports = reports;
        this.decisions = decisions;
        this.known = known;
        this.kept = kept;
        this.periods = periods;
        this.takeover = takeover;
        this.rights = rights;
    }

    /**
     * What the report would be as records.
     *
     * @param more what is put right besides what is kept of that
     * @throws IllegalArgumentException if that says what no record can be, in words for people
     */
    public DecidedReport read(ImportedReport imported, Decisions more) {
        Decisions decided = known(imported).with(decisions.of(imported.id())).with(more);
        LocalDate cutOff = decided.cutOff();
        String reading = String.join(
                "\n", imported.sha256(), imported.name(), imported.period(), imported.source(), String.valueOf(cutOff));
        ProposedReport proposed = kept.recall(reading, () -> propose(imported, cutOff));
        try {
            return DecidedReport.of(proposed, following(proposed, decided), known.topics());
        } catch (IllegalArgumentException overtaken) { // what was right when it was decided need not be for ever
            if (more.bySubject().isEmpty()) {
                return DecidedReport.of(proposed, Decisions.NONE, known.topics());
            }
            throw overtaken;
        }
    }

    private ProposedReport propose(ImportedReport imported, @Nullable LocalDate cutOff) {
        ForeignReport file = ForeignReport.read(reports.file(imported.id()), imported.name());
        return ReportReading.read(file, known.facts(), imported.period(), imported.source(), cutOff);
    }

    /** Of a period that is there, the cut-off day is known. */
    private Decisions known(ImportedReport imported) {
        return periods.find(imported.period())
                .map(period -> Decisions.NONE.with(
                        "period", Map.of("cutOff", period.cutOff().toString())))
                .orElse(Decisions.NONE);
    }

    /** A new period counts from the day after the last cut-off of its series, where it comes after that. */
    private Decisions following(ProposedReport proposed, Decisions decided) {
        PeriodSummary period = proposed.period().period();
        if (periods.find(period.code()).isPresent()) {
            return decided;
        }
        return periods.lastOf(decided.series().orElse(period.series()))
                .map(last -> last.cutOff().plusDays(1))
                .filter(day -> !day.isAfter(period.cutOff()))
                .map(day -> Decisions.NONE
                        .with("period", Map.of("countsFrom", day.toString()))
                        .with(decided))
                .orElse(decided);
    }

    /** The same, and a block becomes what stands instead, or again what it was. */
    public Decisions turned(ImportedReport imported, Decisions more, String block) {
        boolean was = decisions.of(imported.id()).isOtherwise(block);
        return more.with(Decisions.block(block), Map.of("instead", String.valueOf(!was)));
    }

    /** Keeps what was put right. */
    @Transactional
    public void decide(ImportedReport imported, Decisions more) {
        decisions.keep(imported.id(), more, rights.name().orElse(""));
    }

    public TakenSoFar taken(ProposedReport report) {
        Optional<PeriodState> state =
                periods.find(report.period().period().code()).map(PeriodSummary::state);
        return new TakenSoFar(
                takeover.takenTexts(report),
                takeover.takenBlocks(report),
                state.isPresent(),
                state.orElse(PeriodState.OPEN) == PeriodState.OPEN);
    }

    public List<TopicSummary> topics() {
        return List.copyOf(known.topics().values());
    }

    public List<BodySummary> bodies() {
        return known.bodies();
    }
}
