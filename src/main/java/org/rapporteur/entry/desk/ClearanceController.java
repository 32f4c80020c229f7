package org.rapporteur.entry.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.desk.Desks.Desk;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.people.Colleagues;
import org.rapporteur.platform.web.SeeOther;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.report.life.Assignment;
import org.rapporteur.report.life.Clearances;
import org.rapporteur.report.life.RefusedActException;
import org.rapporteur.report.life.SectionAct;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All sections of a report on one screen, and what is done to them there and on the desk. */
@Controller
@ForStaff
class ClearanceController {

    private static final String PERSON = "person-";

    private final Desks desks;
    private final SectionViews sections;
    private final QuestionViews words;
    private final Clearances clearances;
    private final Colleagues colleagues;
    private final StudyGroups bodies;

    ClearanceController(
            Desks desks,
            SectionViews sections,
            QuestionViews words,
            Clearances clearances,
            Colleagues colleagues,
            StudyGroups bodies) {
        this.desks = desks;
        this.sections = sections;
        this.words = words;
        this.clearances = clearances;
        this.colleagues = colleagues;
        this.bodies = bodies;
    }

    @GetMapping("/periods/{code}/board")
    ModelAndView board(@PathVariable String code) {
        return board(code, "", "");
    }

    private ModelAndView board(String code, String problem, String at) {
        Desk desk = desks.read(code);
        Map<String, SectionView> views = sections.of(desk.report());
        SectionView whole = views.remove("");
        return new ModelAndView("entry/desk/board")
                .addObject("period", desk.period())
                .addObject("sections", views.values())
                .addObject("whole", whole)
                .addObject(
                        "cleared",
                        views.values().stream()
                                .filter(view -> view.standing().isCleared())
                                .count())
                .addObject("people", colleagues.all())
                .addObject("bodies", bodies.all())
                .addObject("together", together(views.values()))
                .addObject("mailed", sections.announced().all())
                .addObject("problem", problem)
                .addObject("at", at);
    }

    /** Sections to which who is at work can do the same now, two or more, by what that is. */
    private static Map<String, List<SectionView>> together(Collection<SectionView> views) {
        Map<String, List<SectionView>> together = new LinkedHashMap<>();
        for (String act : List.of("submitted", "cleared")) {
            List<SectionView> some =
                    views.stream().filter(view -> view.may(act)).toList();
            if (some.size() > 1) {
                together.put(act, some);
            }
        }
        return together;
    }

    /**
     * @param act code of what is done
     * @param section key in the outline; empty for the whole report
     * @param version and {@code seen}: the section as it stood on the page
     * @param to where to go then, {@code desk} or {@code board}
     */
    @PostMapping("/periods/{code}/clearance")
    ModelAndView act(
            @PathVariable String code,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "board") String to,
            RedirectAttributes next) {
        SectionAct chosen = act(act);
        String said = ReplyForm.kept(comment);
        try {
            clearances.act(code, section, chosen, new Clearances.Seen(version, seen), said);
        } catch (RefusedActException refused) {
            return refused(code, section, refused);
        }
        next.addFlashAttribute("flash", words.said("desk.act.done." + chosen.code()));
        return back(code, section, to);
    }

    /**
     * The same for several sections, all of them or none.
     *
     * @param act code of what is done
     * @param seen each section as it stood on the page: its version, the sum of its words and its key, with blanks between
     */
    @PostMapping("/periods/{code}/clearance/all")
    ModelAndView actAll(
            @PathVariable String code,
            @RequestParam String act,
            @RequestParam(required = false) @Nullable List<String> seen,
            RedirectAttributes next) {
        SectionAct chosen = act(act);
        Map<String, Clearances.Seen> sections = new LinkedHashMap<>();
        (seen == null ? List.<String>of() : seen).forEach(one -> read(one, sections));
        try {
            clearances.actAll(code, sections, chosen);
        } catch (RefusedActException refused) {
            return refused(code, "", refused);
        }
        next.addFlashAttribute("flash", words.said("desk.act.all.done", sections.size()));
        return back(code, "", "board");
    }

    private static void read(String seen, Map<String, Clearances.Seen> sections) {
        String[] parts = seen.split(" ", 3);
        if (parts.length < 3 || !parts[0].matches("\\d{1,8}")) {
            throw new InvalidParameterException("seen", seen, "error.parameter.form");
        }
        sections.put(parts[2], new Clearances.Seen(Integer.parseInt(parts[0]), parts[1]));
    }

    private static SectionAct act(String code) {
        return Stream.of(SectionAct.values())
                .filter(act -> act != SectionAct.ASSIGNED && act.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException("act", code, "desk.act.unknown"));
    }

    private ModelAndView refused(String code, String section, RefusedActException refused) {
        String problem =
                words.said("desk.act.refused." + refused.refusal().name().toLowerCase(Locale.ROOT));
        ModelAndView page = board(code, problem, section);
        page.setStatus(
                switch (refused.refusal()) {
                    case STALE, NOT_NOW, SECTIONS_OPEN -> HttpStatus.CONFLICT;
                    case SAYS_NOTHING -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case NOT_YOURS, WROTE_IN_IT -> HttpStatus.FORBIDDEN;
                });
        return page;
    }

    private static ModelAndView back(String code, String section, String to) {
        String place = section.isEmpty() ? "" : to.equals("desk") ? "#part-" + section : "#section-" + section;
        return SeeOther.at("/periods/" + code + (to.equals("desk") ? "" : "/board") + place);
    }

    /**
     * @param owner code of a body, letter of a Sector, {@code person-} and a number, or empty for what is proposed
     * @param due a day, or empty for that of all sections
     */
    @ForEditors
    @PostMapping("/periods/{code}/assignment")
    ModelAndView assign(
            @PathVariable String code,
            @RequestParam String section,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String due,
            RedirectAttributes next) {
        LocalDate day = ReplyForm.read(due);
        if (!due.isBlank() && day == null) {
            ModelAndView page = board(code, words.said("desk.lacks.day"), section);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Assignment assignment = assignment(owner, day);
        try {
            clearances.assign(code, section, assignment, new Clearances.Seen(version, ""), sections.owner(assignment));
        } catch (RefusedActException refused) {
            return refused(code, section, refused);
        }
        next.addFlashAttribute("flash", words.said("desk.act.done.assigned"));
        return back(code, section, "board");
    }

    private Assignment assignment(String owner, @Nullable LocalDate due) {
        if (owner.isEmpty()) {
            return new Assignment(null, null, due);
        }
        boolean known = owner.startsWith(PERSON)
                ? colleagues.all().stream().anyMatch(one -> (PERSON + one.id()).equals(owner))
                : owner.matches("[TRDUX]")
                        || bodies.all().stream().anyMatch(body -> body.code().equals(owner));
        if (!known) {
            throw new InvalidParameterException("owner", owner, "desk.owner.unknown");
        }
        return owner.startsWith(PERSON)
                ? new Assignment(null, Long.valueOf(owner.substring(PERSON.length())), due)
                : new Assignment(owner, null, due);
    }
}
