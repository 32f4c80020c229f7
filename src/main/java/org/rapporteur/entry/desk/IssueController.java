package org.rapporteur.entry.desk;

import java.util.List;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.life.Corrigenda;
import org.rapporteur.report.life.Corrigenda.Proposal;
import org.rapporteur.report.life.IssuedReports;
import org.rapporteur.report.life.Issuing;
import org.rapporteur.report.life.Issuing.NotIssuedException;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Issues a report, corrects it by corrigenda, and withdraws it. */
@Controller
@ForEditors
class IssueController {

    private final Periods periods;
    private final Issuing issuing;
    private final IssuedReports issued;
    private final Corrigenda corrigenda;
    private final Rights rights;
    private final MessageSource messages;

    IssueController(
            Periods periods,
            Issuing issuing,
            IssuedReports issued,
            Corrigenda corrigenda,
            Rights rights,
            MessageSource messages) {
        this.periods = periods;
        this.issuing = issuing;
        this.issued = issued;
        this.corrigenda = corrigenda;
        this.rights = rights;
        this.messages = messages;
    }

    /** What stands against issuing it; of an issued report what is kept, and what is not true any more. */
    @PreAuthorize(Corrigenda.MAY_CLEAR)
    @GetMapping("/periods/{code}/issue")
    ModelAndView show(@PathVariable String code) {
        PeriodSummary period = periods.find(code).orElseThrow(() -> new UnknownRecordException("period", code));
        ModelAndView page = new ModelAndView("entry/desk/issue")
                .addObject("period", period)
                .addObject("editor", rights.mayEdit())
                .addObject("doer", rights.name().orElse(""))
                .addObject("issued", issued.of(code))
                .addObject("files", issued.files(code))
                .addObject("withdrawal", issued.withdrawal(code).orElse(null));
        if (!issued.isIssued(code)) {
            return page.addObject("obstacles", issuing.obstacles(period));
        }
        Proposal proposal = corrigenda.proposal(code).orElse(null);
        return page.addObject("obstacles", List.of())
                .addObject("proposal", proposal)
                .addObject(
                        "corrections",
                        proposal == null ? corrigenda.outstanding(period) : corrigenda.corrected(period, proposal));
    }

    @CostlyWork
    @PostMapping("/periods/{code}/issue")
    String issue(@PathVariable String code, RedirectAttributes next) {
        return done(code, next, "desk.issue.done", () -> issuing.issue(code));
    }

    @PostMapping("/periods/{code}/withdraw-report")
    String withdraw(
            @PathVariable String code, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        return done(code, next, "desk.withdraw.done", () -> issuing.withdraw(code, ReplyForm.kept(reason)));
    }

    /**
     * @param act what is done with the corrigendum: propose, clear, discard, issue
     * @param seen when the one was proposed that whoever asks has seen
     */
    @PreAuthorize(Corrigenda.MAY_CLEAR)
    @CostlyWork
    @PostMapping("/periods/{code}/corrigendum")
    String correct(
            @PathVariable String code,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes next) {
        Runnable work = switch (act) {
            case "propose" -> () -> corrigenda.propose(code);
            case "clear" -> () -> corrigenda.clear(code, seen);
            case "discard" -> () -> corrigenda.discard(code, seen);
            case "issue" -> () -> corrigenda.issue(code, seen);
            default -> throw new UnknownRecordException("corrigendum", act);
        };
        return done(code, next, "desk.corrigendum.done." + act, work);
    }

    private String done(String code, RedirectAttributes next, String doneCode, Runnable work) {
        if (periods.find(code).isEmpty()) {
            throw new UnknownRecordException("period", code);
        }
        try {
            work.run();
            next.addFlashAttribute("flash", said(doneCode));
        } catch (NotIssuedException refused) {
            next.addFlashAttribute("refused", said(refused.messageCode()));
        }
        return "redirect:/periods/" + code + "/issue";
    }

    private String said(String key) {
        return messages.getMessage(key, null, RequestLanguage.get());
    }
}
