package org.rapporteur.report.life;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.document.BlockId;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.report.CompiledReport;
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
    private final Rights rights;
    private final Clock clock;

    Silences(JdbcClient client, Rights rights, Clock clock) {
        this.client = client;
        this.rights = rights;
        this.clock = clock;
    }

    /** Every Resolution in scope and Sector to which nothing is told, in the order of the scope. */
    public List<Silence> all(CompiledReport report) {
        Set<String> told = told(report);
        Map<String, Signed> signed = signed(report.period().code());
        return report.period().scope().stream()
                .map(ScopeEntry::resolution)
                .distinct()
                .flatMap(resolution -> SECTORS.stream()
                        .filter(sector -> !told.contains(resolution + " " + sector))
                        .map(sector -> new Silence(resolution, sector, signed.get(resolution + " " + sector))))
                .toList();
    }

    private static Set<String> told(CompiledReport report) {
        Set<String> told = new HashSet<>();
        report.holdings()
                .texts()
                .forEach(
                        text -> add(told, text.text().resolutions(), text.text().sector()));
        report.holdings().tallies().stream()
                .filter(tally -> tally.joins(report.frame().cutOff()) && tally.number() > 0)
                .forEach(tally -> add(
                        told,
                        report.frame().answered(Set.of(tally.topic())),
                        tally.group().substring(0, 1)));
        report.activities().forEach(account -> add(told, answered(account, report), account.sector()));
        return told;
    }

    private static Set<String> answered(Account account, CompiledReport report) {
        Set<String> answered = new HashSet<>(account.resolutions());
        answered.addAll(report.frame().answered(account.topics()));
        return answered;
    }

    private static void add(Set<String> told, Set<String> resolutions, String sector) {
        resolutions.forEach(resolution -> told.add(resolution + " " + sector));
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
     * @return whether it was said by nobody before
     */
    @Transactional
    public boolean sign(String period, String resolution, String sector, String reason) {
        if (!maySign(sector)) {
            throw new AccessDeniedException("");
        }
        return client.sql("""
                        insert into nothing_to_report (period, resolution, sector, reason, who, at, printed)
                        values (:period, :resolution, :sector, :reason, :who, :at, false) on conflict do nothing
                        """)
                        .param("period", period)
                        .param("resolution", resolution)
                        .param("sector", sector)
                        .param("reason", reason.strip())
                        .param("who", rights.name().orElseThrow(() -> new AccessDeniedException("")))
                        .param("at", QuestionTable.at(clock.instant()))
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
