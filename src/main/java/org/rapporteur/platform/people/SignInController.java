package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Rights;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out. */
@Controller
class SignInController {

    static final String PATH = "/sign-in";

    private static final String VIEW = "platform/people/sign-in";

    private final Rights rights;
    private final Credentials credentials;
    private final Attempts attempts;
    private final KnownDevices devices;
    private final Sessions sessions;
    private final SignInLog log;
    private final Clock clock;

    SignInController(
            Rights rights,
            Credentials credentials,
            Attempts attempts,
            KnownDevices devices,
            Sessions sessions,
            SignInLog log,
            Clock clock) {
        this.rights = rights;
        this.credentials = credentials;
        this.attempts = attempts;
        this.devices = devices;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** Whether forms of signing in go there, in one way or another. */
    static boolean isPath(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    /** @param chosen whether a password was chosen by a link just now */
    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(required = false) @Nullable String returnTo,
            @RequestParam(defaultValue = "false") String chosen,
            HttpServletResponse response) {
        String target = ReturnTo.checked(returnTo);
        if (rights.member().isPresent()) {
            return new ModelAndView("redirect:" + target);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // it holds a form token
        return new ModelAndView(VIEW, SignInForm.blank(target)).addObject("chosen", chosen.equals("true"));
    }

    @PostMapping(PATH)
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String returnTo,
            HttpServletRequest request,
            HttpServletResponse response) {
        String target = ReturnTo.checked(returnTo);
        KeptPost kept = KeptPost.carriedBy(request);
        String device = devices.known(name, request);
        Optional<Instant> wait = attempts.begin(name, request.getRemoteAddr(), device);
        if (wait.isPresent()) {
            log.mustWait(name, request);
            askToWait(wait.get(), response);
            return again(
                    SignInForm.mustWait(name, target, kept, wait.get().atZone(clock.getZone())),
                    HttpStatus.TOO_MANY_REQUESTS);
        }
        devices.requireKey(); // so that nothing is used up where it cannot be had
        Optional<Member> member = Attempts.counted(
                () -> credentials.signIn(name, password, code, known -> sessions.begin(known, request, response)),
                () -> attempts.unanswered(name, request.getRemoteAddr(), device));
        if (member.isEmpty()) {
            log.failed(name, request);
            return again(SignInForm.failed(name, target, kept), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return welcome(member.get(), name, target, kept, request, response);
    }

    private ModelAndView welcome(
            Member member,
            String name,
            String target,
            KeptPost kept,
            HttpServletRequest request,
            HttpServletResponse response) {
        attempts.succeeded(name, request.getRemoteAddr(), devices.known(name, request));
        log.succeeded(name, request);
        devices.remember(name, request, response);
        return onward(member, target, kept);
    }

    /** Where somebody goes who has just been let in. */
    static ModelAndView onward(Member member, String target, KeptPost kept) {
        if (kept.isNothing()) {
            return new ModelAndView("redirect:" + (member.onlyChangesPassword() ? "/account" : target));
        }
        return member.onlyChangesPassword()
                ? new ModelAndView(AccountController.VIEW, AccountController.blank(kept.shownTo(member)))
                : back(kept, member);
    }

    /** What was kept for a member, to be sent with one press. */
    static ModelAndView back(KeptPost kept, Member member) {
        String reason = kept.isOf(member) ? "again.back" : "again.other";
        return new ModelAndView("platform/people/again", Map.of("reason", reason, "kept", kept.shownTo(member)));
    }

    private void askToWait(Instant until, HttpServletResponse response) {
        long seconds = Duration.between(clock.instant(), until).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    private static ModelAndView again(Map<String, Object> form, HttpStatus status) {
        return new ModelAndView(VIEW, form, status);
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        sessions.end(request);
        return "redirect:/";
    }
}
