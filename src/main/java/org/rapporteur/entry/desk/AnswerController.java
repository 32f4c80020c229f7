package org.rapporteur.entry.desk;

import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.report.life.Silences;
import org.rapporteur.report.life.Waivers;
import org.springframework.http.HttpStatus;
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

    private static final int LONGEST = 500;

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
        Waivers.Outcome outcome = waivers.waive(code, rule, block, quoted, reason(reason));
        next.addFlashAttribute(
                "flash",
                words.said(
                        switch (outcome) {
                            case WAIVED -> "desk.waived";
                            case SAYS_NOTHING -> "desk.lacks.why";
                            case ANSWERED, GONE -> "desk.stale";
                        }));
        return redirect("/periods/" + code + (to.equals("desk") ? "#" + block : "/check#at-" + block));
    }

    @PostMapping("/periods/{code}/nothing-to-report")
    ModelAndView sign(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String resolution,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        if (!sector.matches("[TRDU]")) {
            throw new InvalidParameterException("sector", sector, "desk.sector.unknown");
        }
        String said = reason(reason);
        if (!said.isBlank()) {
            silences.sign(code, resolution, sector, said);
        }
        next.addFlashAttribute("flash", words.said(said.isBlank() ? "desk.lacks.why" : "desk.signed"));
        return redirect("/periods/" + code + "/coverage");
    }

    private static String reason(String typed) {
        String said = typed.replace('\0', '\uFFFD').strip();
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }

    private static ModelAndView redirect(String address) {
        ModelAndView redirect = new ModelAndView("redirect:" + address);
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
