package org.rapporteur.report.life;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.document.BlockId;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.ToldAnswers;
import org.rapporteur.report.life.Silence.Signed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a report is silent about a Resolution and a Sector, and who signed that there is nothing to report. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Silences implements OpenPoints {

    /** Those whose silence is noticed; partners answer for nothing. */
    private static final List<String> SECTORS = List.of("T", "R", "D", "U");

    private final JdbcClient client;
    private final Periods periods;
    private final Rights rights;
    private final Clock clock;

    Silences(JdbcClient client, Periods periods, Rights rights, Clock clock) {
        this.client = client;
        this.periods = periods;
        this.rights = rights;
        this.clock = clock;
    }

    /** Every Resolution in scope and Sector to which nothing is told, in the order of the scope. */
    public List<Silence> all(CompiledReport report) {
        ToldAnswers told = ToldAnswers.of(report.frame(), report.told());
        Map<String, Signed> signed = signed(report.period().code());
        return report.period().scope().stream()
                .map(ScopeEntry::resolution)
                .distinct()
                .flatMap(resolution -> SECTORS.stream()
                        .filter(sector -> told.isSilent(resolution, sector))
                        .map(sector -> new Silence(resolution, sector, signed.get(resolution + " " + sector))))
                .toList();
    }

    private Map<String, Signed> signed(String period) {
        Map<String, Signed> signed = new HashMap<>();
        client.sql("select * from nothing_to_report where period = :period")
                .param("period", period)
                .query(row -> {
                    LocalDate on = LocalDate.ofInstant(
                            row.getObject("at", OffsetDateTime.class).toInstant(), clock.getZone());
                    signed.put(
                            row.getString("resolution") + " " + row.getString("sector"),
                            new Signed(row.getString("reason"), row.getString("who"), on, row.getBoolean("printed")));
                });
        return signed;
    }

    /** Whether who is at work may say so for a Sector: editors, its contributors and its clearers. */
    public boolean maySign(String sector) {
        return rights.mayEdit() || rights.mayWrite(sector, null) || rights.mayClear(sector);
    }

    /**
     * Says that there is nothing to report; what was said before by somebody else stays.
     *
     * @param reason not blank
     * @param printed whether the report says so in a sentence
     * @return whether it was said by nobody before, of a report that is not issued yet
     * @throws UnknownRecordException if there is no such period, or the Resolution is none of its scope
     */
    @Transactional
    public boolean sign(String code, String resolution, String sector, String reason, boolean printed) {
        PeriodSummary period = periods.find(code).orElseThrow(() -> new UnknownRecordException(Periods.KIND, code));
        if (period.scope().stream().noneMatch(entry -> entry.resolution().equals(resolution))) {
            throw new UnknownRecordException("resolution", resolution);
        }
        if (!maySign(sector)) {
            throw new AccessDeniedException("");
        }
        return !period.state().isIssued() && insert(code, resolution, sector, reason.strip(), printed);
    }

    private boolean insert(String period, String resolution, String sector, String reason, boolean printed) {
        return client.sql("""
                        insert into nothing_to_report (period, resolution, sector, reason, who, at, printed)
                        values (:period, :resolution, :sector, :reason, :who, :at, :printed) on conflict do nothing
                        """)
                        .param("period", period)
                        .param("resolution", resolution)
                        .param("sector", sector)
                        .param("reason", reason)
                        .param("who", rights.name().orElseThrow(() -> new AccessDeniedException("")))
                        .param("at", QuestionTable.at(clock.instant()))
                        .param("printed", printed)
                        .update()
                == 1;
    }

    @Override
    public List<OpenPoint> of(CompiledReport report) {
        String address = "/periods/" + report.period().code() + "/coverage";
        return all(report).stream()
                .filter(Silence::isOpen)
                .map(silence -> new OpenPoint(
                        BlockId.valueOf("coverage"),
                        "silent",
                        List.of(silence.resolution(), silence.sector()),
                        address))
                .toList();
    }
}
