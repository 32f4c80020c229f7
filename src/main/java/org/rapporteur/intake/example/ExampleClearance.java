package org.rapporteur.intake.example;

import java.util.List;
import org.rapporteur.platform.access.Background;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.Clearances;
import org.rapporteur.report.life.Issuing;
import org.rapporteur.report.life.SectionAct;
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
        List<String> sections = clearances.of(report(period)).sections().stream()
                .map(section -> section.text().key())
                .toList();
        sections.forEach(section -> {
            done(period, section, SectionAct.SUBMITTED, "");
            Background.run(DIRECTOR, () -> done(period, section, SectionAct.CLEARED, ""));
        });
        Background.run(DIRECTOR, () -> done(period, WHOLE, SectionAct.CLEARED, ""));
        issuing.issue(period);
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
        var seen = clearances.of(report(period)).find(section).orElseThrow();
        clearances.act(
                period,
                section,
                act,
                new Clearances.Seen(seen.version(), seen.text().sha256()),
                comment);
    }

    private CompiledReport report(String period) {
        return reports.read(List.of(periods.find(period).orElseThrow())).get(0);
    }
}
