package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.web.FormRoutes;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's own account: who they are here, and their password. */
@Controller
class AccountController {

    static final String VIEW = "platform/people/account";

    private final Credentials credentials;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Clock clock;

    AccountController(Credentials credentials, Attempts attempts, Sessions sessions, Clock clock) {
        this.credentials = credentials;
        this.attempts = attempts;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/account")
    String show(Model model) {
        model.addAllAttributes(blank(KeptPost.NOTHING));
        return VIEW;
    }

    /** @param kept what waits until the password is changed */
    static Map<String, Object> blank(KeptPost kept) {
        return Map.of("form", PasswordForm.BLANK, "kept", kept);
    }

    @FormRoutes.OfLongText
    @PostMapping("/account")
    ModelAndView change(
            @RequestParam(defaultValue = "") String presentPassword,
            @RequestParam(defaultValue = "") String chosenPassword,
            @RequestParam(defaultValue = "") String repeatedPassword,
            @AuthenticationPrincipal Member member,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        KeptPost kept = KeptPost.carriedBy(request).shownTo(member);
        PasswordForm form = new PasswordForm(presentPassword, chosenPassword, repeatedPassword);
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        form.check(errors);
        Optional<Member> changed = errors.hasErrors() ? Optional.empty() : changed(member, form, request, errors);
        if (changed.isEmpty()) {
            return new ModelAndView(VIEW, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT).addObject("kept", kept);
        }
        sessions.begin(changed.get(), request, response);
        if (!kept.isNothing()) {
            return SignInController.back(kept, changed.get());
        }
        redirect.addFlashAttribute("done", "account.changed");
        return new ModelAndView("redirect:/account");
    }

    /** A session left open on a desk is no place to guess at the password either. */
    private Optional<Member> changed(Member member, PasswordForm form, HttpServletRequest request, Errors errors) {
        String name = "account " + member.id();
        Optional<Instant> wait = attempts.begin(name, request.getRemoteAddr());
        if (wait.isPresent()) {
            errors.rejectValue("presentPassword", "account.wait", new Object[] {time(wait.get())}, null);
            return Optional.empty();
        }
        Optional<Member> changed = credentials.change(member, form.presentPassword(), form.chosenPassword());
        if (changed.isEmpty()) {
            errors.rejectValue("presentPassword", "account.presentPassword.wrong");
        } else {
            attempts.succeeded(name, request.getRemoteAddr());
        }
        return changed;
    }

    private String time(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalTime().withNano(0).toString();
    }
}
