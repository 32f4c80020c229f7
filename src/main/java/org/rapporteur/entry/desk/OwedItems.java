package org.rapporteur.entry.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.desk.Desks.Desk;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.life.AskedNow;
import org.rapporteur.report.life.CarriedQuestions;
import org.rapporteur.report.life.DueDays;
import org.rapporteur.report.life.OpenPoints;
import org.rapporteur.report.life.SectionAct;
import org.rapporteur.terms.DateRange;
import org.springframework.stereotype.Component;

/** What whoever is at work owes to the reports in the making: to contributors their own, to editors all. */
@Component("owedItems")
class OwedItems {

    private final Periods periods;
    private final Desks desks;
    private final QuestionViews views;
    private final SectionViews sections;
    private final CarriedQuestions questions;
    private final List<OpenPoints> points;
    private final Rights rights;

    OwedItems(
            Periods periods,
            Desks desks,
            QuestionViews views,
            SectionViews sections,
            CarriedQuestions questions,
            List<OpenPoints> points,
            Rights rights) {
        this.periods = periods;
        this.desks = desks;
        this.views = views;
        this.sections = sections;
        this.questions = questions;
        this.points = points;
        this.rights = rights;
    }

    /**
     * What is owed to one period.
     *
     * @param due the last day for what bodies tell; null while the meeting is not known
     * @param points other than questions, for the whole report
     * @param waiting sections that wait for who is at work: to be cleared by clearers, to be handed in by contributors
     */
    record Owed(
            PeriodSummary period, @Nullable LocalDate due, List<Slip> slips, long points, List<SectionView> waiting) {

        public long open() {
            return slips.stream().mapToLong(Slip::open).sum();
        }
    }

    /** @param owner code of the body, empty for what only editors can say */
    record Slip(String owner, String name, long open) {}

    /** By period, the newest first; only those to which something is owed. */
    public List<Owed> all() {
        return periods.allReadable().stream()
                .filter(period -> !period.state().isIssued())
                .map(this::owed)
                .filter(owed ->
                        owed.open() + owed.points() > 0 || !owed.waiting().isEmpty())
                .toList();
    }

    private Owed owed(PeriodSummary period) {
        Desk desk = desks.read(period);
        Map<String, Long> open = desk.asked().stream()
                .filter(AskedNow::isOpen)
                .filter(asked -> questions.mayAnswer(asked.question()))
                .collect(Collectors.groupingBy(
                        asked -> Objects.requireNonNullElse(asked.question().owner(), ""),
                        LinkedHashMap::new,
                        Collectors.counting()));
        DateRange meeting = period.dates().meeting();
        return new Owed(
                period,
                meeting == null ? null : DueDays.before(meeting.from()).contributions(),
                open.entrySet().stream()
                        .map(slip -> new Slip(slip.getKey(), views.owner(slip.getKey()), slip.getValue()))
                        .toList(),
                rights.mayEdit()
                        ? points.stream()
                                .mapToLong(known -> known.of(desk.report()).size())
                                .sum()
                        : 0,
                rights.mayEdit() ? List.of() : waiting(desk));
    }

    private List<SectionView> waiting(Desk desk) {
        return sections.of(desk.report()).values().stream()
                .filter(view -> view.waitsForClearance() || view.acts().contains(SectionAct.SUBMITTED))
                .toList();
    }
}
