package org.rapporteur.intake.example;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.platform.access.Background;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.Clearances;
import org.rapporteur.report.life.Issuing;
import org.rapporteur.report.life.SectionAct;
import org.rapporteur.report.life.SectionStanding;
import org.rapporteur.report.life.Silence;
import org.rapporteur.report.life.Silences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a report that was cleared and issued, and one whose clearance has begun. */
@Component
class ExampleClearance {

    private static final String DIRECTOR = "Example Director";
    private static final String WHOLE = "";

    private final Periods periods;
    private final Reports reports;
    private final Clearances clearances;
    private final Silences silences;
    private final Issuing issuing;

    ExampleClearance(Periods periods, Reports reports, Clearances clearances, Silences silences, Issuing issuing) {
        this.periods = periods;
        this.reports = reports;
        this.clearances = clearances;
        this.silences = silences;
        this.issuing = issuing;
    }

    /** All sections cleared by somebody who wrote none of them, then the whole; what is silent signed; issued. */
    @Transactional
    void issue(String period) {
        List<Silence> silent =
                silences.all(report(period)).stream().filter(Silence::isOpen).toList();
        silent.forEach(one -> silences.sign(
                period, one.resolution(), one.sector(), "The report of September 2024 tells nothing of it", false));
        doneToAll(period, SectionAct.SUBMITTED);
        Background.run(DIRECTOR, () -> doneToAll(period, SectionAct.CLEARED));
        Background.run(DIRECTOR, () -> done(period, WHOLE, SectionAct.CLEARED, ""));
        issuing.issue(period);
    }

    private void doneToAll(String period, SectionAct act) {
        Map<String, Clearances.Seen> seen = clearances.of(report(period)).sections().stream()
                .collect(Collectors.toMap(section -> section.text().key(), ExampleClearance::seen));
        clearances.actAll(period, seen, act);
    }

    private static Clearances.Seen seen(SectionStanding section) {
        return new Clearances.Seen(section.version(), section.text().sha256());
    }

    /** Two sections handed in, one of them given back, a third one cleared. */
    @Transactional
    void begin(String period) {
        done(period, "ipv6", SectionAct.SUBMITTED, "");
        done(period, "security", SectionAct.SUBMITTED, "");
        done(period, "imt-2020", SectionAct.SUBMITTED, "");
        Background.run(DIRECTOR, () -> {
            done(period, "security", SectionAct.RETURNED, "Please say what the table leaves out");
            done(period, "imt-2020", SectionAct.CLEARED, "");
        });
    }

    private void done(String period, String section, SectionAct act, String comment) {
        var standing = clearances.of(report(period)).find(section).orElseThrow();
        clearances.act(period, section, act, seen(standing), comment);
    }

    private CompiledReport report(String period) {
        return reports.read(periods.find(period).orElseThrow());
    }
}
