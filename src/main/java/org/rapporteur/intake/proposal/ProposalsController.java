package org.rapporteur.intake.proposal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.proposal.ProposalPage.Problem;
import org.rapporteur.platform.ChangeReason;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.terms.DateRange;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposes texts of the catalogue and enters those accepted. */
@Controller
@ForStaff
class ProposalsController {

    private static final String PATH = "/catalogue/proposals";

    private final ProposalPages pages;
    private final Proposals proposals;
    private final MessageSource messages;

    ProposalsController(ProposalPages pages, Proposals proposals, MessageSource messages) {
        this.pages = pages;
        this.proposals = proposals;
        this.messages = messages;
    }

    /** @param tick “guessed” ticks all texts of which the topic is guessed */
    @GetMapping(PATH)
    String propose(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(defaultValue = "") String tick,
            Model model) {
        model.addAttribute("page", pages.show(period, group, tick.equals("guessed"), ProposalForm.empty(), List.of()));
        return "intake/proposal/proposals";
    }

    @PostMapping(PATH)
    ModelAndView accept(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String group,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes next) {
        ProposalForm form = ProposalForm.of(sent);
        Map.Entry<String, DateRange> asked = pages.period(period);
        List<Problem> problems = pages.problems(form, asked.getValue());
        if (!problems.isEmpty()) {
            return refused(period, group, form, problems);
        }
        int entered = enter(form, asked);
        next.addAttribute("period", asked.getKey());
        next.addAttribute("group", group);
        next.addFlashAttribute("entered", entered);
        next.addFlashAttribute("known", form.ticked().size() - entered);
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView refused(String period, String group, ProposalForm form, List<Problem> problems) {
        ModelAndView page = new ModelAndView("intake/proposal/proposals", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("page", pages.show(period, group, false, form, problems));
        return page;
    }

    /** Sent twice at once, the second time finds entered what the first has. */
    private int enter(ProposalForm form, Map.Entry<String, DateRange> period) {
        try {
            return enterOnce(form, period);
        } catch (DataIntegrityViolationException enteredMeanwhile) {
            return enterOnce(form, period);
        }
    }

    private int enterOnce(ProposalForm form, Map.Entry<String, DateRange> period) {
        String source = source();
        return new ChangeReason(null, source, ChangeReason.Cause.IMPORTED)
                .call(() -> proposals.accept(
                        pages.accepted(form, period.getValue()), period.getKey(), period.getValue(), source));
    }

    private String source() {
        String day = proposals.loaded().map(RequestLanguage.wording()::day).orElse("");
        return messages.getMessage("proposals.source", new Object[] {day}, RequestLanguage.get());
    }
}
