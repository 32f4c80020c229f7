package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody is signed in: for themselves, and for administrators. */
@Controller
class SessionController {

    private static final String OWN = "platform/people/sessions";
    private static final String ANOTHERS = "platform/people/sessions-of";

    private final OpenSessions sessions;
    private final People people;

    SessionController(OpenSessions sessions, People people) {
        this.sessions = sessions;
        this.people = people;
    }

    @ForStaff
    @GetMapping("/account/sessions")
    String own(@AuthenticationPrincipal Member member, HttpServletRequest request, Model model) {
        model.addAttribute("sessions", sessions.of(member, id(request)));
        return OWN;
    }

    /** @param number of one; all but that in which it is asked where there is none */
    @ForStaff
    @PostMapping("/account/sessions/end")
    String end(
            @RequestParam(required = false) @Nullable Long number,
            @AuthenticationPrincipal Member member,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (number == null) {
            sessions.endOthers(member, id(request));
        } else {
            sessions.end(member, number);
        }
        redirect.addFlashAttribute("done", "sessions.ended");
        return "redirect:/account/sessions";
    }

    @ForAdministrators
    @GetMapping("/people/{person}/sessions")
    String anothers(@PathVariable long person, Model model) {
        model.addAttribute("person", known(person));
        model.addAttribute("sessions", sessions.of(person));
        return ANOTHERS;
    }

    @ForAdministrators
    @PostMapping("/people/{person}/sessions/end")
    String endAll(@PathVariable long person, RedirectAttributes redirect) {
        known(person);
        sessions.endAll(person);
        redirect.addFlashAttribute("done", "sessions.ended");
        return "redirect:/people/" + person + "/sessions";
    }

    private PersonSummary known(long person) {
        return people.find(person).orElseThrow(() -> new UnknownRecordException("person", Long.toString(person)));
    }

    private static String id(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
