package org.rapporteur.report.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.Clearance.Actor;
import org.rapporteur.report.life.Clearance.Refusal;
import org.rapporteur.terms.DateRange;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sections are made, handed in, given back and cleared, and the whole report after them. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Clearances {

    private final SectionTable table;
    private final SectionWriters history;
    private final Periods periods;
    private final Reports reports;
    private final SectionMails mails;
    private final IssueLock lock;
    private final Rights rights;
    private final Clock clock;

    Clearances(
            SectionTable table,
            SectionWriters history,
            Periods periods,
            Reports reports,
            SectionMails mails,
            IssueLock lock,
            Rights rights,
            Clock clock) {
        this.table = table;
        this.history = history;
        this.periods = periods;
        this.reports = reports;
        this.mails = mails;
        this.lock = lock;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * A section as it was seen by who is about to do something to it.
     *
     * @param sha256 of its words
     */
    public record Seen(int version, String sha256) {}

    public Clearance of(CompiledReport report) {
        return new ClearanceReading(report, table.works(report.period().code()), due(report.period()))
                .read(table.events(report.period().code()), history);
    }

    private static @Nullable LocalDate due(PeriodSummary period) {
        DateRange meeting = period.dates().meeting();
        return meeting == null ? null : DueDays.before(meeting.from()).clearance();
    }

    /** What who is at work may do to a section now. */
    public Set<SectionAct> acts(Clearance clearance, SectionStanding section) {
        Actor actor = actor(section);
        return Arrays.stream(SectionAct.values())
                .filter(act -> clearance.refusal(act, section, actor).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SectionAct.class)));
    }

    /** Why who is at work may not do this; empty if they may. */
    public Optional<Refusal> refusal(Clearance clearance, SectionStanding section, SectionAct act) {
        return clearance.refusal(act, section, actor(section));
    }

    private Actor actor(SectionStanding section) {
        String sectors = section.sectors();
        boolean bound = sectors.chars().allMatch(letter -> rights.mayClear(Character.toString(letter)));
        boolean clears = rights.mayClearAll() || !sectors.isEmpty() && bound;
        return new Actor(who(), rights.mayEdit(), owns(section.duty()), clears, rights.mayClearAll());
    }

    private boolean owns(Assignment duty) {
        String owner = duty.owner();
        Long person = duty.person();
        if (owner == null) {
            return person != null
                    && rights.member().map(Member::id).filter(person::equals).isPresent();
        }
        return owner.length() == 1 ? rights.mayWrite(owner, null) : rights.mayWriteFor(owner);
    }

    /**
     * Does something to a section.
     *
     * @param section key in the outline; empty for the whole report
     * @param comment the reason, where the act needs one
     * @throws RefusedActException if it is not for who is at work to do, not now, or the section was seen otherwise
     */
    @Transactional
    public void act(String period, String section, SectionAct act, Seen seen, String comment) {
        if (act.needsComment() && comment.isBlank()) {
            throw new RefusedActException(Refusal.SAYS_NOTHING);
        }
        actAll(period, Map.of(section, seen), act, comment.strip());
    }

    /**
     * Does the same to several sections: to all of them, or to none.
     *
     * @param seen by key in the outline
     * @throws RefusedActException as {@link #act}, because of one of them
     */
    @Transactional
    public void actAll(String period, Map<String, Seen> seen, SectionAct act) {
        if (act.needsComment()) {
            throw new RefusedActException(Refusal.SAYS_NOTHING);
        }
        actAll(period, seen, act, "");
    }

    /** What is done to one section changes no other, nor any words: one reading of the report serves for all. */
    private void actAll(String code, Map<String, Seen> seen, SectionAct act, String comment) {
        lock.take(code); // nothing is returned while the report is issued
        PeriodSummary period = known(code);
        Clearance clearance = read(period);
        seen.forEach((section, asSeen) -> {
            SectionStanding standing = standing(period, clearance, section, act, asSeen);
            keep(code, standing.work().after(act));
            tell(code, standing.text(), act, comment);
            mails.tell(period, standing, standing.duty(), act, who(), comment);
        });
        if (act == SectionAct.SUBMITTED) {
            periods.beginClearance(code);
        }
    }

    private Clearance read(PeriodSummary period) {
        return of(reports.read(period));
    }

    /**
     * Names who makes a section, and by when.
     *
     * @param words who that is, as the list of what was done tells it
     * @throws RefusedActException as {@link #act}
     */
    @Transactional
    public void assign(String period, String section, Assignment assignment, Seen seen, String words) {
        lock.take(period);
        PeriodSummary known = known(period);
        SectionStanding standing = standing(known, read(known), section, SectionAct.ASSIGNED, seen);
        keep(period, standing.work().by(assignment));
        tell(period, standing.text(), SectionAct.ASSIGNED, words);
        if (!assignment.isNobodys()) {
            mails.tell(known, standing, assignment, SectionAct.ASSIGNED, who(), words);
        }
    }

    private PeriodSummary known(String code) {
        return periods.find(code).orElseThrow(() -> new UnknownRecordException(Periods.KIND, code));
    }

    private SectionStanding standing(
            PeriodSummary period, Clearance clearance, String section, SectionAct act, Seen seen) {
        SectionStanding standing =
                clearance.find(section).orElseThrow(() -> new UnknownRecordException("section", section));
        boolean other = act.clears() && !standing.text().sha256().equals(seen.sha256());
        if (other || standing.version() != seen.version()) {
            throw new RefusedActException(Refusal.STALE);
        }
        refusal(clearance, standing, act).ifPresent(refusal -> {
            throw new RefusedActException(refusal);
        });
        if (period.state().isIssued()) {
            throw new RefusedActException(Refusal.NOT_NOW);
        }
        return standing;
    }

    private void keep(String period, SectionWork work) {
        if (!table.save(period, work)) {
            throw new RefusedActException(Refusal.STALE);
        }
    }

    private void tell(String period, SectionText text, SectionAct act, String comment) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String sum = act.keeps() ? text.sha256() : null;
        table.tell(
                period, new SectionEvent(text.key(), act, who(), now, comment, sum), act.keeps() ? text.kept() : null);
    }

    private String who() {
        return rights.name().orElseThrow(() -> new AccessDeniedException(""));
    }
}
