package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final PresentPassword present;
    private final AccountPage page;
    private final Sessions sessions;
    private final OwnMail mail;

    AccountController(
            Credentials credentials, PresentPassword present, AccountPage page, Sessions sessions, OwnMail mail) {
        this.credentials = credentials;
        this.present = present;
        this.page = page;
        this.sessions = sessions;
        this.mail = mail;
    }

    @GetMapping("/account")
    String show(@AuthenticationPrincipal Member member, Model model) {
        model.addAllAttributes(blank(KeptPost.NOTHING));
        model.addAllAttributes(page.of(member));
        return VIEW;
    }

    /** @param mail address; empty for none */
    @PostMapping("/account/mail")
    ModelAndView choose(
            @RequestParam(name = "mail", defaultValue = "") String address,
            @RequestParam(defaultValue = "") String mails,
            @RequestParam(defaultValue = "") String mailPassword,
            @AuthenticationPrincipal Member member,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        MailForm form = new MailForm(address, mails, mailPassword);
        BindingResult errors = new BeanPropertyBindingResult(form, "mailForm");
        form.check(errors);
        if (!form.mail().equals(mail.of(member).mail())) {
            present.check(member, mailPassword, request, errors, MailForm.PASSWORD);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(VIEW, blank(KeptPost.NOTHING), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addAllObjects(page.of(member))
                    .addAllObjects(errors.getModel());
        }
        mail.choose(member, form);
        redirect.addFlashAttribute("done", "account.mail.kept");
        return new ModelAndView("redirect:/account");
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
        form.check(errors, credentials.names(member), !credentials.isWithoutPassword(member));
        Optional<Member> changed = errors.hasErrors() ? Optional.empty() : changed(member, form, request, errors);
        if (changed.isEmpty()) {
            return new ModelAndView(VIEW, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addAllObjects(page.of(member))
                    .addObject("kept", kept);
        }
        sessions.begin(changed.get(), request, response);
        if (!kept.isNothing()) {
            return SignInController.back(kept, changed.get());
        }
        redirect.addFlashAttribute("done", "account.changed");
        return new ModelAndView("redirect:/account");
    }

    private Optional<Member> changed(Member member, PasswordForm form, HttpServletRequest request, Errors errors) {
        present.check(member, form.presentPassword(), request, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : credentials.change(member, form.presentPassword(), form.chosenPassword());
    }
}
