package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for a letter where a password is forgotten. */
@Controller
class ForgottenController {

    static final String PATH = "/password/forgotten";

    /** How long each answer takes: longer than what is done for any of them, so that it tells nothing. */
    private static final Duration ANSWER = Duration.ofMillis(500);

    private final PasswordResets resets;

    ForgottenController(PasswordResets resets) {
        this.resets = resets;
    }

    /** @param asked whether the form was sent just now */
    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = "false") String asked, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // it holds a form token
        model.addAttribute("isOn", resets.isOn());
        model.addAttribute("asked", asked.equals("true"));
        return "platform/people/forgotten";
    }

    @PostMapping(PATH)
    String ask(@RequestParam(defaultValue = "") String name, HttpServletRequest request) throws InterruptedException {
        long until = System.nanoTime() + ANSWER.toNanos();
        resets.ask(name, request.getRemoteAddr());
        TimeUnit.NANOSECONDS.sleep(until - System.nanoTime());
        return "redirect:" + PATH + "?asked=true";
    }
}
