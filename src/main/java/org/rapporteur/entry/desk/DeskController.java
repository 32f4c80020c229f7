package org.rapporteur.entry.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.entry.desk.Desks.Desk;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.ReportLabels;
import org.rapporteur.report.life.CarriedQuestions;
import org.rapporteur.report.life.CoverNote;
import org.rapporteur.report.life.DueDays;
import org.rapporteur.report.life.Issuing;
import org.rapporteur.report.life.OpenPoint;
import org.rapporteur.report.life.OpenPoints;
import org.rapporteur.report.life.Openings;
import org.rapporteur.report.life.ParagraphComments;
import org.rapporteur.report.life.ReportDesk;
import org.rapporteur.report.life.Waivers;
import org.rapporteur.report.outline.Outlines;
import org.rapporteur.terms.DateRange;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where a period is made: its report as it stands, and beside each part what is open. */
@Controller
class DeskController {

    /** Points that the desk shows in a way of their own. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of("uncleared", "changed", "finding", "comment");

    private final Periods periods;
    private final Outlines outlines;
    private final Desks desks;
    private final QuestionViews views;
    private final SectionViews sections;
    private final CarriedQuestions questions;
    private final Openings openings;
    private final Waivers waivers;
    private final ParagraphComments comments;
    private final List<OpenPoints> points;
    private final ReportLabels labels;
    private final Rights rights;

    DeskController(
            Periods periods,
            Outlines outlines,
            Desks desks,
            QuestionViews views,
            SectionViews sections,
            CarriedQuestions questions,
            Openings openings,
            Waivers waivers,
            ParagraphComments comments,
            List<OpenPoints> points,
            ReportLabels labels,
            Rights rights) {
        this.periods = periods;
        this.outlines = outlines;
        this.desks = desks;
        this.views = views;
        this.sections = sections;
        this.questions = questions;
        this.openings = openings;
        this.waivers = waivers;
        this.comments = comments;
        this.points = points;
        this.labels = labels;
        this.rights = rights;
    }

    /** @param open questions and points in it */
    record PartView(ReportDesk.Part part, List<EntryView> entries, List<OpenPoint> points, long open) {}

    /**
     * @param html what it prints, safe; empty while it waits
     * @param edit where it is changed; empty where it is not
     */
    record EntryView(
            ReportDesk.Entry entry, String html, List<QuestionView> questions, List<OpenPoint> points, String edit) {

        /** Without those the desk shows in a way of their own. */
        public List<OpenPoint> shown() {
            return points.stream()
                    .filter(point -> !SHOWN_ELSEWHERE.contains(point.kind()))
                    .toList();
        }

        /** What the last report said, of what still waits for an answer. */
        public List<QuestionView> waiting() {
            return questions.stream().filter(QuestionView::isOpen).toList();
        }

        /** Whether the answer to a question leads to the same form. */
        public boolean isChangedByAnswer() {
            return answered().stream()
                    .anyMatch(view -> view.mayAnswer()
                            && !view.isPromise()
                            && !view.form().isEmpty());
        }

        public List<QuestionView> answered() {
            return questions.stream().filter(view -> !view.isOpen()).toList();
        }
    }

    /** For staff; readers are led to the report. */
    @GetMapping("/periods/{code}")
    ModelAndView show(@PathVariable String code) {
        if (!rights.isStaff()) {
            return periods.findReadable(code)
                    .map(period -> new ModelAndView("redirect:/periods/" + period.code() + "/report"))
                    .orElseThrow(() -> new UnknownRecordException("period", code));
        }
        Desk desk = desks.read(code);
        List<OpenPoint> open = points.stream()
                .flatMap(known -> known.of(desk.report()).stream())
                .toList();
        return new ModelAndView("entry/desk/desk")
                .addObject("period", desk.period())
                .addObject("earlier", periods.readableBefore(desk.period()).orElse(null))
                .addObject("parts", parts(desk, open))
                .addObject("sections", sections.of(desk.report()))
                .addObject("notes", new DeskNotes(waivers.of(desk.report()), comments.of(code)))
                .addObject("missing", Issuing.obstacles(code, desk.open(), open))
                .addObject("note", note(desk))
                .addObject("last", questions.lastReason(code).orElse(null))
                .addObject("typed", ReplyForm.EMPTY)
                .addObject("due", due(desk.period()))
                .addObject("editor", rights.mayEdit())
                .addObject(
                        "mayOpen",
                        rights.mayEdit() && openings.after(desk.period()).isPresent());
    }

    /** None for the first period of a series, to which nothing was carried. */
    private @Nullable CoverNote note(Desk desk) {
        return desk.asked().isEmpty() ? null : questions.coverNote(desk.report());
    }

    private static @Nullable DueDays due(PeriodSummary period) {
        DateRange meeting = period.dates().meeting();
        return meeting == null ? null : DueDays.before(meeting.from());
    }

    private List<PartView> parts(Desk desk, List<OpenPoint> open) {
        Map<Integer, QuestionView> byNumber =
                views.of(desk, question -> "/periods/" + question.period() + "#q-" + question.number()).stream()
                        .collect(Collectors.toMap(QuestionView::number, Function.identity()));
        HtmlWriter writer = new HtmlWriter(labels.of(RequestLanguage.get()));
        return ReportDesk.of(desk.report(), outlines.find(desk.last()), desk.asked()).stream()
                .map(part -> part(desk, part, byNumber, writer, open))
                .toList();
    }

    private PartView part(
            Desk desk,
            ReportDesk.Part part,
            Map<Integer, QuestionView> byNumber,
            HtmlWriter writer,
            List<OpenPoint> open) {
        List<EntryView> entries = part.entries().stream()
                .map(entry -> entry(desk, entry, byNumber, writer, open))
                .toList();
        long count = entries.stream()
                .mapToLong(entry -> entry.waiting().size() + entry.points().size())
                .sum();
        List<OpenPoint> own = open.stream()
                .filter(point -> point.place().equals(part.section().id()) && !SHOWN_ELSEWHERE.contains(point.kind()))
                .toList();
        return new PartView(part, entries, own, count + own.size());
    }

    private EntryView entry(
            Desk desk,
            ReportDesk.Entry entry,
            Map<Integer, QuestionView> byNumber,
            HtmlWriter writer,
            List<OpenPoint> open) {
        return new EntryView(
                entry,
                entry.blocks().isEmpty() ? "" : writer.blocks(entry.blocks()),
                entry.asked().stream()
                        .map(asked -> byNumber.get(asked.question().number()))
                        .toList(),
                open.stream()
                        .filter(point -> point.place().isIn(entry.id())
                                && !entry.blocks().isEmpty())
                        .toList(),
                edit(desk.period().code(), entry));
    }

    /** Where what is printed there is changed: an account by its form, all else by that of its paragraph. */
    private static String edit(String period, ReportDesk.Entry entry) {
        if (entry.blocks().isEmpty() || entry.paragraph() == null) {
            return "";
        }
        return entry.activity() == null
                ? "/paragraphs/" + entry.paragraph() + "/edit"
                : "/activities/" + entry.activity() + "@" + period + "/edit";
    }
}
