package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the link of a letter leads: a password is chosen. Nobody is signed in by it, so that who has set up a second factor is
 * asked for it as ever.
 */
@Controller
class ChosenPasswordController {

    static final String PATH = "/password";

    private final PasswordLinks links;
    private final Sessions sessions;

    ChosenPasswordController(PasswordLinks links, Sessions sessions) {
        this.links = links;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletResponse response) {
        return page(errors(ChosenPassword.BLANK), response);
    }

    @PostMapping(PATH)
    ModelAndView choose(
            @RequestParam(defaultValue = "") String passwordCode,
            @RequestParam(defaultValue = "") String chosenPassword,
            @RequestParam(defaultValue = "") String repeatedPassword,
            HttpServletRequest request,
            HttpServletResponse response) {
        ChosenPassword form = new ChosenPassword(passwordCode, chosenPassword, repeatedPassword);
        BindingResult errors = errors(form);
        form.check(errors, links.names(passwordCode));
        if (!errors.hasErrors() && !links.choose(passwordCode, chosenPassword)) {
            ChosenPassword.refuseCode(errors); // somebody else was a moment faster
        }
        if (errors.hasErrors()) {
            ModelAndView page = page(errors, response);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        sessions.end(request);
        return new ModelAndView("redirect:" + SignInController.PATH + "?chosen=true");
    }

    private static BindingResult errors(ChosenPassword form) {
        return new BeanPropertyBindingResult(form, "form");
    }

    private static ModelAndView page(BindingResult errors, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // it holds a form token
        response.setHeader("Referrer-Policy", "no-referrer");
        return new ModelAndView("platform/people/password", errors.getModel());
    }
}
