package org.rapporteur.entry.desk;

import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.TypedText;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.web.SeeOther;
import org.rapporteur.report.life.Silences;
import org.rapporteur.report.life.Waivers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is doubtful in a report is waived, what it is silent about is signed. */
@Controller
@ForStaff
class AnswerController {

    /** Stands in the other forms of the page: what holds for the same reason is not typed again. */
    private static final String LAST_REASON = "lastReason";

    /** More than any block is called. */
    private static final int LONGEST_ID = 400;

    private final Waivers waivers;
    private final Silences silences;
    private final QuestionViews words;

    AnswerController(Waivers waivers, Silences silences, QuestionViews words) {
        this.waivers = waivers;
        this.silences = silences;
        this.words = words;
    }

    /**
     * @param rule and {@code block}, {@code words}: of the finding
     * @param reason empty where that of an earlier period is confirmed
     * @param to {@code desk}, or anything else for the page of findings
     */
    @ForEditors
    @PostMapping("/periods/{code}/waivers")
    ModelAndView waive(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String block,
            @RequestParam(name = "words", defaultValue = "") String quoted,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes next) {
        String said = ReplyForm.kept(reason);
        Waivers.Outcome outcome = waivers.waive(code, rule, block, quoted, said);
        next.addFlashAttribute(LAST_REASON, said);
        next.addFlashAttribute(
                "flash",
                words.said(
                        switch (outcome) {
                            case WAIVED -> "desk.waived";
                            case SAYS_NOTHING -> "desk.lacks.why";
                            case ANSWERED, GONE -> "desk.stale";
                        }));
        return back(code, block, to);
    }

    /** @param block where the page is gone back to */
    @ForEditors
    @PostMapping("/periods/{code}/waivers/back")
    ModelAndView takeBack(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") long id,
            @RequestParam(defaultValue = "") String block,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes next) {
        next.addFlashAttribute(
                "flash", words.said(waivers.takeBack(code, id) ? "desk.waived.back.done" : "desk.stale"));
        return back(code, block, to);
    }

    @PostMapping("/periods/{code}/nothing-to-report")
    ModelAndView sign(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String resolution,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") String printed,
            RedirectAttributes next) {
        if (!sector.matches("[TRDU]")) {
            throw new InvalidParameterException("sector", sector, "desk.sector.unknown");
        }
        String said = ReplyForm.kept(reason);
        String outcome = "desk.lacks.why";
        if (!said.isBlank()) {
            outcome = silences.sign(code, resolution, sector, said, printed.equals("true"))
                    ? "desk.signed"
                    : "desk.stale";
        }
        next.addFlashAttribute("flash", words.said(outcome));
        next.addFlashAttribute(LAST_REASON, said);
        return SeeOther.at("/periods/" + code + "/coverage");
    }

    /** To where the finding is shown. */
    private static ModelAndView back(String code, String block, String to) {
        return SeeOther.to(
                "/periods/{code}" + (to.equals("desk") ? "#" : "/check#at-") + "{block}",
                code,
                TypedText.of(block, LONGEST_ID));
    }
}
