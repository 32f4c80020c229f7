package org.rapporteur.report.life;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Findings are answered: what stands though a rule doubts it is waived, with a reason. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Waivers {

    /** What became of a finding that was to be waived. */
    public enum Outcome {
        WAIVED,
        /** Somebody else did before, and theirs stays. */
        ANSWERED,
        /** No reason is given, and none was in an earlier period. */
        SAYS_NOTHING,
        /** The report has no such finding any more. */
        GONE
    }

    private final WaiverTable table;
    private final ReportFindings findings;
    private final Periods periods;
    private final Reports reports;
    private final Rights rights;
    private final Clock clock;

    Waivers(WaiverTable table, ReportFindings findings, Periods periods, Reports reports, Rights rights, Clock clock) {
        this.table = table;
        this.findings = findings;
        this.periods = periods;
        this.reports = reports;
        this.rights = rights;
        this.clock = clock;
    }

    /** Every finding of a report with its answer, in reading order. */
    public List<AnsweredFinding> of(CompiledReport report) {
        List<Waiver> waivers = table.until(report.period().code());
        return findings.of(report).stream()
                .map(finding -> answered(report.period().code(), finding, waivers))
                .toList();
    }

    static AnsweredFinding answered(String period, ReportFinding finding, List<Waiver> waivers) {
        List<Waiver> own = of(waivers, finding, waiver -> waiver.period().equals(period));
        List<Waiver> earlier = of(waivers, finding, waiver -> !waiver.period().equals(period));
        Waiver holds = first(own, waiver -> !waiver.isTakenBack());
        return new AnsweredFinding(
                finding,
                holds,
                holds == null ? first(earlier, waiver -> !waiver.isTakenBack()) : null,
                holds == null ? first(own, Waiver::isTakenBack) : null);
    }

    private static List<Waiver> of(List<Waiver> waivers, ReportFinding finding, Predicate<Waiver> which) {
        return waivers.stream()
                .filter(which.and(waiver -> waiver.holdsFor(finding)))
                .toList();
    }

    private static @Nullable Waiver first(List<Waiver> waivers, Predicate<Waiver> which) {
        return waivers.stream().filter(which).findFirst().orElse(null);
    }

    /**
     * Waives a finding; one that is waived already stays as it is.
     *
     * @param rule and {@code block}, {@code words}: of the finding
     * @param reason empty where that of an earlier period is confirmed
     */
    @ForEditors
    @Transactional
    public Outcome waive(String code, String rule, String block, String words, String reason) {
        PeriodSummary period = periods.find(code).orElseThrow(() -> new UnknownRecordException(Periods.KIND, code));
        Optional<AnsweredFinding> known = of(reports.read(period)).stream()
                .filter(one -> one.finding().rule().equals(rule)
                        && one.finding().block().toString().equals(block)
                        && one.finding().words().equals(words))
                .findFirst();
        return known.filter(finding -> !period.state().isIssued())
                .map(finding -> waive(code, finding, reason.strip()))
                .orElse(Outcome.GONE);
    }

    /**
     * Takes a waiver back: its finding is open again, and what was waived stays told.
     *
     * @return whether it held, for a report that is not issued yet
     * @throws UnknownRecordException if there is no such period
     */
    @ForEditors
    @Transactional
    public boolean takeBack(String code, long id) {
        PeriodSummary period = periods.find(code).orElseThrow(() -> new UnknownRecordException(Periods.KIND, code));
        return !period.state().isIssued() && table.takeBack(code, id, who(), QuestionTable.at(clock.instant()));
    }

    private String who() {
        return rights.name().orElseThrow(() -> new AccessDeniedException(""));
    }

    private Outcome waive(String period, AnsweredFinding finding, String reason) {
        if (finding.waiver() != null) {
            return Outcome.ANSWERED;
        }
        Optional<Waiver> waiver = waiver(period, finding, reason);
        return waiver.filter(table::insert).isPresent()
                ? Outcome.WAIVED
                : waiver.isPresent() ? Outcome.ANSWERED : Outcome.SAYS_NOTHING;
    }

    /** With a reason of its own, else with that of the last report, which is so confirmed. */
    private Optional<Waiver> waiver(String period, AnsweredFinding answered, String reason) {
        Waiver before = answered.before();
        if (!reason.isEmpty()) {
            return Optional.of(waiver(period, answered.finding(), reason, null));
        }
        return Optional.ofNullable(before)
                .map(confirmed -> waiver(period, answered.finding(), confirmed.reason(), confirmed.period()));
    }

    private Waiver waiver(String period, ReportFinding finding, String reason, @Nullable String from) {
        return new Waiver(
                period,
                finding.rule(),
                finding.block().toString(),
                finding.words(),
                reason,
                who(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                from);
    }
}
