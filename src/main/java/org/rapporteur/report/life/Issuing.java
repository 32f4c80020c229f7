package org.rapporteur.report.life;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.DocumentArchive;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.AuditLog;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues reports: from then on document, files, outline and accounts stay as they are. */
@Service
@Transactional
public class Issuing {

    private final Periods periods;
    private final Reports reports;
    private final IssuedReports issued;
    private final ReportFiles files;
    private final List<OpenPoints> points;
    private final CarriedQuestions questions;
    private final RecordVersions versions;
    private final IssueLock lock;
    private final Rights rights;
    private final ObjectProvider<BuildProperties> program;
    private final Clock clock;

    Issuing(
            Periods periods,
            Reports reports,
            IssuedReports issued,
            ReportFiles files,
            List<OpenPoints> points,
            CarriedQuestions questions,
            RecordVersions versions,
            IssueLock lock,
            Rights rights,
            ObjectProvider<BuildProperties> program,
            Clock clock) {
        this.periods = periods;
        this.reports = reports;
        this.issued = issued;
        this.files = files;
        this.points = points;
        this.questions = questions;
        this.versions = versions;
        this.lock = lock;
        this.rights = rights;
        this.program = program;
        this.clock = clock;
    }

    /** What stands against issuing a report: kind of open points, by which they are worded, and how many there are. */
    public record Obstacle(String kind, long count, String href) {}

    /** Thrown where something stands against it, or it is issued already. */
    public static final class NotIssuedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String messageCode;

        NotIssuedException(String messageCode) {
            super(messageCode);
            this.messageCode = messageCode;
        }

        public String messageCode() {
            return messageCode;
        }
    }

    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(PeriodSummary period) {
        return obstacles(reports.read(period));
    }

    private List<Obstacle> obstacles(CompiledReport report) {
        long asked = questions.of(report).stream().filter(AskedNow::isOpen).count();
        List<OpenPoint> open =
                points.stream().flatMap(known -> known.of(report).stream()).toList();
        return obstacles(report.period().code(), asked, open);
    }

    /**
     * What stands against issuing the report of a period.
     *
     * @param asked how many questions nobody has answered
     * @param open what else is open
     */
    public static List<Obstacle> obstacles(String code, long asked, List<OpenPoint> open) {
        Map<String, Obstacle> found = new LinkedHashMap<>();
        if (asked > 0) {
            found.put("questions", new Obstacle("questions", asked, "/periods/" + code + "/questions"));
        }
        open.forEach(point -> found.merge(
                point.kind(),
                new Obstacle(point.kind(), 1, point.href()),
                (some, one) -> new Obstacle(some.kind(), some.count() + 1, some.href())));
        return List.copyOf(found.values());
    }

    /**
     * Issues the report of a period in one transaction: document, files, versions of the records told.
     *
     * @throws NotIssuedException if something stands against it, or it is issued already
     */
    @ForEditors
    public void issue(String code) {
        lock.take(code);
        PeriodSummary period = known(code);
        if (issued.isIssued(code)) {
            throw new NotIssuedException("desk.issue.already");
        }
        CompiledReport report = reports.read(period);
        if (!obstacles(report).isEmpty()) {
            throw new NotIssuedException("desk.issue.obstacles");
        }
        periods.replace(inClearance(period).issued());
        keep(report, 0, List.of(), report.document());
        AuditLog.tell("Issued", "report " + code);
    }

    /** @param original the file that was issued elsewhere */
    void keep(CompiledReport report, IssuedElsewhere.Original original) {
        String code = report.period().code();
        IssuedReport kept = new IssuedReport(code, 0, now(), who(), program(), "", List.of(), original.format());
        issued.keep(kept, DocumentArchive.write(report.document()), versions(report), findings(report));
        Map<String, byte[]> written =
                files.of(report.document(), code, report.period().cutOff());
        written.remove(original.format());
        issued.keep(code, 0, name(report.period()), written);
        issued.keep(code, 0, original.format(), original.name(), original.bytes());
    }

    private PeriodSummary inClearance(PeriodSummary period) {
        if (period.state() != PeriodState.OPEN) {
            return period;
        }
        PeriodSummary next = period.in(PeriodState.IN_CLEARANCE);
        periods.replace(next);
        return next;
    }

    /** @param printed what the files print: the report, or what a corrigendum says of it */
    void keep(CompiledReport report, int number, List<Correction> changes, Document printed) {
        PeriodSummary period = report.period();
        IssuedReport kept = new IssuedReport(period.code(), number, now(), who(), program(), "", changes, null);
        issued.keep(kept, DocumentArchive.write(report.document()), versions(report), findings(report));
        String suffix = number == 0 ? "" : "-corr-" + number;
        issued.keep(period.code(), number, name(period) + suffix, files.of(printed, period.code(), period.cutOff()));
    }

    private static String name(PeriodSummary period) {
        String name = period.documentNumber().isBlank() ? "report-" + period.code() : period.documentNumber();
        return name.replaceAll("[^\\p{Alnum}.]+", "-");
    }

    private Map<String, Integer> versions(CompiledReport report) {
        Map<String, Integer> told = new TreeMap<>();
        told.putAll(versions.versions(Recommendations.KIND, report.told().keys("text")));
        told.putAll(versions.versions(Tallies.KIND, report.told().keys("tally")));
        told.putAll(versions.versions(
                Activities.KIND,
                report.told().keys("activity").stream()
                        .map(slug -> Activities.key(slug, report.period().code()))
                        .toList()));
        return told;
    }

    private List<String> findings(CompiledReport report) {
        return points.stream()
                .flatMap(known -> known.of(report).stream())
                .map(point -> point.kind() + " " + point.place() + " " + String.join(" ", point.words()))
                .toList();
    }

    /**
     * Withdraws an issued report; its address says so from then on.
     *
     * @throws NotIssuedException if it is not issued, is withdrawn already, or no reason is given
     */
    @ForEditors
    public void withdraw(String code, String reason) {
        lock.take(code);
        if (!issued.isIssued(code) || issued.withdrawal(code).isPresent()) {
            throw new NotIssuedException("desk.withdraw.not");
        }
        if (reason.isBlank()) {
            throw new NotIssuedException("desk.withdraw.reason-missing");
        }
        issued.withdraw(code, new IssuedReports.Withdrawal(now(), who(), reason.strip()));
        AuditLog.tell("Withdrew", "report " + code);
    }

    private PeriodSummary known(String code) {
        return periods.find(code).orElseThrow(() -> new UnknownRecordException(Periods.KIND, code));
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    String who() {
        return rights.name().orElse("Rapporteur");
    }

    private String program() {
        BuildProperties build = program.getIfAvailable();
        return build == null || build.getVersion() == null ? "" : build.getVersion();
    }
}
