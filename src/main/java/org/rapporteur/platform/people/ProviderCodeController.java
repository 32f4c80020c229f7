package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks those whom the provider knows for a code, too, where a second factor of ours is needed. */
@Controller
class ProviderCodeController {

    static final String PATH = ProviderSignInController.PATH + "/code";

    private static final String VIEW = "platform/people/provider-code";

    private final BegunSignIns begun;
    private final ProviderEntry entry;
    private final LinkedAccounts accounts;
    private final Attempts attempts;
    private final SignInLog log;

    ProviderCodeController(
            BegunSignIns begun, ProviderEntry entry, LinkedAccounts accounts, Attempts attempts, SignInLog log) {
        this.begun = begun;
        this.entry = entry;
        this.accounts = accounts;
        this.attempts = attempts;
        this.log = log;
    }

    static ModelAndView page() {
        return new ModelAndView(VIEW);
    }

    @PostMapping(PATH)
    ModelAndView take(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<BegunSignIn> way = begun.of(request).filter(BegunSignIn::waitsForCode);
        return way.isPresent()
                ? take(way.get(), code, request, response)
                : entry.refused(new RefusedSignIn(RefusedSignIn.EXPIRED), "/", KeptPost.NOTHING, response);
    }

    private ModelAndView take(BegunSignIn way, String code, HttpServletRequest request, HttpServletResponse response) {
        long person = Objects.requireNonNull(way.person());
        String name = accounts.signInName(person);
        String address = request.getRemoteAddr();
        Optional<Instant> wait = attempts.begin(name, address, null);
        if (wait.isPresent()) {
            log.mustWait(name, request);
            return entry.refused(RefusedSignIn.mustWait(wait.get()), way.returnTo(), way.kept(), response);
        }
        Optional<ModelAndView> entered = Attempts.counted(
                () -> entry.enter(person, code, way, request, response),
                () -> attempts.unanswered(name, address, null));
        entered.ifPresent(done -> {
            begun.take(request, response);
            attempts.succeeded(name, address, null);
        });
        return entered.orElseGet(() -> wrong(name, request));
    }

    private ModelAndView wrong(String name, HttpServletRequest request) {
        log.failed(name, request);
        ModelAndView page = page().addObject("problem", "sign-in.code.wrong");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
