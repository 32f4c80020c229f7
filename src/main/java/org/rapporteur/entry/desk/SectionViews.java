package org.rapporteur.entry.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.people.Colleagues;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.life.Assignment;
import org.rapporteur.report.life.Clearance;
import org.rapporteur.report.life.Clearance.Refusal;
import org.rapporteur.report.life.Clearances;
import org.rapporteur.report.life.SectionAct;
import org.rapporteur.report.life.SectionEvent;
import org.rapporteur.report.life.SectionMails;
import org.rapporteur.report.life.SectionMails.Announced;
import org.rapporteur.report.life.SectionStanding;
import org.springframework.stereotype.Component;

/** How the sections of a report stand, as pages show it. */
@Component
class SectionViews {

    private final Clearances clearances;
    private final Colleagues colleagues;
    private final QuestionViews owners;
    private final SectionMails mails;
    private final Rights rights;
    private final Clock clock;

    SectionViews(
            Clearances clearances,
            Colleagues colleagues,
            QuestionViews owners,
            SectionMails mails,
            Rights rights,
            Clock clock) {
        this.clearances = clearances;
        this.colleagues = colleagues;
        this.owners = owners;
        this.mails = mails;
        this.rights = rights;
        this.clock = clock;
    }

    /** By key in the outline, in reading order; the whole report last, under an empty one. */
    Map<String, SectionView> of(CompiledReport report) {
        Clearance clearance = clearances.of(report);
        Map<Long, String> names = colleagues.names();
        Map<String, String> bodies = new LinkedHashMap<>();
        Announced mailed = announced();
        Map<String, SectionView> views = new LinkedHashMap<>();
        Stream.concat(clearance.sections().stream(), Stream.of(clearance.whole()))
                .forEach(section -> views.put(section.text().key(), view(clearance, section, names, bodies, mailed)));
        return views;
    }

    /** Whom mail is sent to if something is done now. */
    Announced announced() {
        return mails.announced(rights.name().orElse(""));
    }

    private SectionView view(
            Clearance clearance,
            SectionStanding section,
            Map<Long, String> names,
            Map<String, String> bodies,
            Announced mailed) {
        Optional<Refusal> refusal = clearances.refusal(clearance, section, SectionAct.CLEARED);
        return new SectionView(
                section,
                clearances.acts(clearance, section),
                owner(section.duty(), names, bodies),
                section.daysLate(LocalDate.now(clock)),
                refusal.filter(Refusal.WROTE_IN_IT::equals).isPresent(),
                day(section.lastCleared()),
                mailed);
    }

    private @Nullable LocalDate day(@Nullable SectionEvent event) {
        return event == null ? null : LocalDate.ofInstant(event.at(), clock.getZone());
    }

    private String owner(Assignment duty, Map<Long, String> names, Map<String, String> bodies) {
        if (duty.person() != null) {
            return names.getOrDefault(duty.person(), "");
        }
        String body = duty.owner();
        return body == null ? "" : bodies.computeIfAbsent(body, owners::owner);
    }

    /** What a body, a Sector or a person is called. */
    String owner(Assignment duty) {
        return owner(duty, colleagues.names(), new LinkedHashMap<>());
    }
}
