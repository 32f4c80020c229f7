package org.rapporteur.entry.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.web.SeeOther;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.report.life.DueDays;
import org.rapporteur.report.life.NextPeriod;
import org.rapporteur.report.life.Openings;
import org.rapporteur.report.life.Openings.NotNextPeriodException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the period that follows one. */
@Controller
@ForEditors
class OpeningController {

    private final Periods periods;
    private final Resolutions resolutions;
    private final Openings openings;
    private final QuestionViews words;

    OpeningController(Periods periods, Resolutions resolutions, Openings openings, QuestionViews words) {
        this.periods = periods;
        this.resolutions = resolutions;
        this.openings = openings;
        this.words = words;
    }

    /**
     * A Resolution with its editions.
     *
     * @param told year of the edition the last report accounts for
     * @param chosen year of the edition proposed or chosen, 0 for none
     */
    record Scope(String resolution, List<ResolutionSummary> editions, int told, int chosen) {

        public boolean isNewer() {
            return editions.stream().anyMatch(edition -> edition.year() > told);
        }

        public @Nullable ResolutionSummary before() {
            return editions.stream()
                    .filter(edition -> edition.year() == told)
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping("/periods/{code}/next")
    ModelAndView propose(@PathVariable String code) {
        PeriodSummary last = known(code);
        return openings.after(last)
                .map(next -> page(last, next, OpeningForm.of(next.period())))
                .orElseGet(() -> follower(last));
    }

    private PeriodSummary known(String code) {
        return periods.find(code).orElseThrow(() -> new UnknownRecordException("period", code));
    }

    /** One that is not the last leads to the period that followed it. */
    private ModelAndView follower(PeriodSummary period) {
        String follower = periods.ofSeries(period.series()).stream()
                .filter(later -> later.dates().countsFrom().isAfter(period.cutOff()))
                .findFirst()
                .orElse(period)
                .code();
        return new ModelAndView("redirect:/periods/" + follower);
    }

    private ModelAndView page(PeriodSummary last, NextPeriod next, OpeningForm form) {
        return new ModelAndView("entry/desk/next")
                .addObject("last", last)
                .addObject("next", next.period())
                .addObject("form", form)
                .addObject("due", due(form, next.period()))
                .addObject("scope", scope(last, form));
    }

    private static @Nullable DueDays due(OpeningForm form, PeriodSummary proposed) {
        LocalDate meets = form.day("meetingStarts");
        return meets == null || !form.problems(proposed).isEmpty() ? null : DueDays.before(meets);
    }

    private List<Scope> scope(PeriodSummary last, OpeningForm form) {
        Map<String, List<ResolutionSummary>> editions = resolutions.editions(
                last.scope().stream().map(ScopeEntry::resolution).collect(Collectors.toSet()));
        return last.scope().stream()
                .map(entry -> new Scope(
                        entry.resolution(),
                        editions.getOrDefault(entry.resolution(), List.of()),
                        entry.year(),
                        form.editions().getOrDefault(entry.resolution(), 0)))
                .toList();
    }

    @PostMapping("/periods/{code}/next")
    ModelAndView open(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes after) {
        PeriodSummary last = known(code);
        NextPeriod next = openings.after(last).orElse(null);
        if (next == null) {
            return follower(last);
        }
        OpeningForm form = OpeningForm.of(sent);
        Set<String> problems = new TreeSet<>(form.problems(next.period()));
        if (problems.isEmpty()) {
            try {
                openings.open(form.period(next.period()));
                after.addFlashAttribute("flash", words.said("desk.opened", form.code()));
                return SeeOther.at("/periods/" + form.code());
            } catch (NotNextPeriodException meanwhile) {
                return follower(last);
            } catch (DataIntegrityViolationException taken) {
                problems.add("code");
            }
        }
        ModelAndView page = page(last, next, form.refused(problems));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
