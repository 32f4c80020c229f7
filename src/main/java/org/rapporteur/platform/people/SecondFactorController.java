package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.rapporteur.platform.access.Member;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's second factor: set up with an app, and taken away again. */
@Controller
class SecondFactorController {

    static final String PATH = "/account/second-factor";

    private static final String VIEW = "platform/people/second-factor";
    private static final String HERE = "redirect:" + PATH;

    private final SecondFactors factors;
    private final SecondFactorSetting setting;
    private final Credentials credentials;
    private final PresentPassword present;
    private final Sessions sessions;

    SecondFactorController(
            SecondFactors factors,
            SecondFactorSetting setting,
            Credentials credentials,
            PresentPassword present,
            Sessions sessions) {
        this.factors = factors;
        this.setting = setting;
        this.credentials = credentials;
        this.present = present;
        this.sessions = sessions;
    }

    /** What is typed on this page. */
    record Form(String presentPassword, String code) {}

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal Member member) {
        return page(member, errors(new Form("", "")));
    }

    /** Begins anew each time: a secret that was shown and never used is worth nothing. */
    @PostMapping(PATH)
    ModelAndView begin(
            @RequestParam(defaultValue = "") String presentPassword,
            @AuthenticationPrincipal Member member,
            HttpServletRequest request) {
        BindingResult errors = errors(new Form(presentPassword, ""));
        present.check(member, presentPassword, request, errors);
        if (errors.hasErrors()) {
            return refused(member, errors);
        }
        factors.begin(member.id());
        return new ModelAndView(HERE);
    }

    @PostMapping(PATH + "/confirm")
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal Member member,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SecondFactorSetting.Done done = setting.confirm(member, code);
        if (done.recovery().isEmpty()) {
            BindingResult errors = errors(new Form("", code));
            errors.rejectValue("code", "second-factor.code.wrong");
            return refused(member, errors);
        }
        done.member().ifPresent(secured -> sessions.begin(secured, request, response));
        redirect.addFlashAttribute("recovery", done.recovery());
        return new ModelAndView(HERE);
    }

    @PostMapping(PATH + "/remove")
    ModelAndView remove(
            @RequestParam(defaultValue = "") String presentPassword,
            @AuthenticationPrincipal Member member,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        BindingResult errors = errors(new Form(presentPassword, ""));
        present.check(member, presentPassword, request, errors);
        if (errors.hasErrors()) {
            return refused(member, errors);
        }
        setting.remove(member).ifPresent(secured -> sessions.begin(secured, request, response));
        redirect.addFlashAttribute("done", "second-factor.removed");
        return new ModelAndView("redirect:/account");
    }

    private static BindingResult errors(Form form) {
        return new BeanPropertyBindingResult(form, "form");
    }

    private ModelAndView refused(Member member, BindingResult errors) {
        ModelAndView page = page(member, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Member member, BindingResult errors) {
        ModelAndView page = new ModelAndView(VIEW, errors.getModel());
        page.addObject("isSetUp", factors.isSetUp(member.id()));
        page.addObject("hasPassword", !credentials.isWithoutPassword(member));
        factors.begun(member.id())
                .map(secret -> AppSecret.of(secret, credentials.names(member).get(0)))
                .ifPresent(secret -> page.addAllObjects(Map.of("secret", secret)));
        return page;
    }
}
