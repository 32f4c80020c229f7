package org.rapporteur.report.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.platform.EntryLog;
import org.rapporteur.platform.EntryLog.Name;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.CarriedAnswers;
import org.rapporteur.report.life.CarriedQuestion;
import org.rapporteur.report.life.IssuedReports;
import org.rapporteur.report.life.KeptSections;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares reports with each other, and a report with what it was. */
@Service
@Transactional(readOnly = true)
public class Comparisons {

    private final Reports reports;
    private final IssuedReports issued;
    private final KeptSections sections;
    private final CarriedAnswers answers;
    private final ObjectProvider<EntryLog> log;
    private final ObjectProvider<RecordEdits> edits;
    private final Rights rights;
    private final Clock clock;
    private final SnapshotCache memory;

    Comparisons(
            Reports reports,
            IssuedReports issued,
            KeptSections sections,
            CarriedAnswers answers,
            ObjectProvider<EntryLog> log,
            ObjectProvider<RecordEdits> edits,
            Rights rights,
            Clock clock,
            SnapshotCache memory) {
        this.memory = memory;
        this.reports = reports;
        this.issued = issued;
        this.sections = sections;
        this.answers = answers;
        this.log = log;
        this.edits = edits;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * A period's report against that of another, each as readers see it: as issued, else as compiled now. Reports of their
     * own days are compared once while no record changes.
     *
     * @param on the day as of which the other report is told, of what its records say today; null for its own cut-off
     * @throws IllegalArgumentException when that is not a day of the other period
     */
    public Comparison between(PeriodSummary period, PeriodSummary other, @Nullable LocalDate on) {
        if (on != null) {
            return betweenAnew(period, other, on);
        }
        String name = "comparison " + period.code() + " " + period.hashCode() + " " + other.code() + " "
                + other.hashCode() + " " + rights.isStaff();
        return memory.recall(name, () -> betweenAnew(period, other, null));
    }

    private Comparison betweenAnew(PeriodSummary period, PeriodSummary other, @Nullable LocalDate on) {
        CompiledReport report = reports.read(period);
        ReportSide before = on == null ? read(reports.read(other)) : ReportSide.of(reports.read(other, on));
        Map<String, CarriedQuestion> asked = isNext(period, other) ? answers.of(period.code()) : Map.of();
        boolean same = period.code().equals(other.code());
        return compare(before, read(report), asked, same ? null : opened(period), List.of());
    }

    private static boolean isNext(PeriodSummary period, PeriodSummary other) {
        return period.series().equals(other.series())
                && other.cutOff().plusDays(1).equals(period.dates().countsFrom());
    }

    private ReportSide read(CompiledReport report) {
        return issued.document(report.period().code())
                .map(document -> ReportSide.of(report, document, null))
                .orElseGet(() -> ReportSide.of(report));
    }

    private @Nullable Instant opened(PeriodSummary period) {
        Name name = new Name(Periods.KIND, period.code());
        return log.stream()
                .flatMap(known -> Optional.ofNullable(known.first(List.of(name)).get(name)).stream())
                .map(EntryLog.First::at)
                .findFirst()
                .orElse(null);
    }

    /** A report against what of it was cleared last; empty where nothing was. */
    @ForStaff
    public Optional<Comparison> sinceCleared(PeriodSummary period) {
        CompiledReport report = reports.read(period);
        return since(report, sections.cleared(report));
    }

    /** A report against what of it was handed in last; empty where nothing was. */
    @ForStaff
    public Optional<Comparison> sinceSubmitted(PeriodSummary period) {
        CompiledReport report = reports.read(period);
        return since(report, sections.submitted(report));
    }

    private Optional<Comparison> since(CompiledReport report, KeptSections.Kept kept) {
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        ReportSide before = ReportSide.of(report, kept.then(), kept.until());
        ReportSide after = ReportSide.of(report, kept.now(), null);
        return Optional.of(compare(before, after, Map.of(), kept.since(), kept.missing()));
    }

    /** A report as its records stand now against what was issued, with its corrigenda; empty if it is not issued. */
    @ForStaff
    public Optional<Comparison> sinceIssued(PeriodSummary period) {
        CompiledReport report = reports.read(period);
        return issued.document(period.code()).map(document -> {
            Instant at = issued.at(period.code()).orElseThrow();
            ReportSide before = ReportSide.of(report, document, at);
            return compare(before, ReportSide.of(report), Map.of(), at, List.of());
        });
    }

    private Comparison compare(
            ReportSide before,
            ReportSide after,
            Map<String, CarriedQuestion> asked,
            @Nullable Instant since,
            List<String> missing) {
        DocumentDifference difference = DocumentDifference.of(before.document(), after.document());
        Map<Name, RecordEdits.Edit> edited = since == null ? Map.of() : edits(since, names(before, after, difference));
        ChangeEvidence known =
                new ChangeEvidence(asked, edited, before.kept() != null, rights.isStaff(), clock.getZone());
        return new Comparison(before, after, difference.because(new Causes(before, after, known)::of), missing);
    }

    private Map<Name, RecordEdits.Edit> edits(Instant since, Set<Name> names) {
        return edits.stream()
                .findFirst()
                .map(known -> known.since(since, names))
                .orElse(Map.of());
    }

    private static Set<Name> names(ReportSide before, ReportSide after, DocumentDifference difference) {
        Set<Name> names = new HashSet<>();
        String period = after.period().code();
        for (DifferenceEntry entry : difference.printed()) {
            for (EntryRecords records :
                    List.of(new EntryRecords(before, entry.before()), new EntryRecords(after, entry.after()))) {
                names.addAll(records.written(period));
                names.addAll(records.facts(period));
            }
        }
        return names;
    }
}
