package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.provider.Provider;
import org.rapporteur.platform.provider.ProviderAccount;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets in whom the provider knows, or says why not. */
@Component
class ProviderEntry {

    private final LinkedAccounts accounts;
    private final BegunSignIns begun;
    private final Sessions sessions;
    private final Provider provider;
    private final PasswordLetters letters;
    private final SignInLog log;
    private final Clock clock;

    ProviderEntry(
            LinkedAccounts accounts,
            BegunSignIns begun,
            Sessions sessions,
            Provider provider,
            PasswordLetters letters,
            SignInLog log,
            Clock clock) {
        this.accounts = accounts;
        this.begun = begun;
        this.sessions = sessions;
        this.provider = provider;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    /** @throws RefusedSignIn if the account is nobody's here, or they may not come in */
    ModelAndView enter(
            ProviderAccount account, BegunSignIn way, HttpServletRequest request, HttpServletResponse response) {
        long person = known(account, request);
        if (accounts.asksForCode(person)) {
            begun.keep(way.withoutCode(person), request, response);
            return ProviderCodeController.page();
        }
        return enter(person, "", way, request, response)
                .orElseThrow(() -> new RefusedSignIn("sign-in.provider.disabled"));
    }

    private long known(ProviderAccount account, HttpServletRequest request) {
        try {
            return accounts.known(account);
        } catch (RefusedSignIn refused) {
            log.failedByProvider(refused.messageCode(), request);
            throw refused;
        }
    }

    /** @return none if the code is not right */
    Optional<ModelAndView> enter(
            long person, String code, BegunSignIn way, HttpServletRequest request, HttpServletResponse response) {
        Optional<Member> member = accounts.enter(person, code, known -> sessions.begin(known, request, response));
        member.ifPresent(known -> log.byProvider(accounts.signInName(known.id()), request));
        return member.map(known -> SignInController.onward(known, way.returnTo(), way.kept()));
    }

    /** The page of signing in, with all that waited there. */
    ModelAndView refused(RefusedSignIn refused, String returnTo, KeptPost kept, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        refused.until().ifPresent(until -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(until))));
        return new ModelAndView(
                        "platform/people/sign-in", SignInForm.after(refused.messageCode(), kept), status(refused))
                .addObject("returnTo", returnTo)
                .addObject("told", told(refused));
    }

    private static HttpStatus status(RefusedSignIn refused) {
        if (refused.until().isPresent()) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return switch (refused.messageCode()) {
            case RefusedSignIn.AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
            case RefusedSignIn.EXPIRED -> HttpStatus.UNPROCESSABLE_CONTENT;
            default -> HttpStatus.FORBIDDEN;
        };
    }

    /** What stands in the words: the provider, and whom to ask where it knows who asks; or until when to wait. */
    Object[] told(RefusedSignIn refused) {
        Optional<Instant> until = refused.until();
        return until.isPresent()
                ? new Object[] {
                    until.get()
                            .atZone(clock.getZone())
                            .toLocalTime()
                            .withNano(0)
                            .toString(),
                    ""
                }
                : new Object[] {provider.name(), letters.whomToAsk()};
    }

    private long seconds(Instant until) {
        return Duration.between(clock.instant(), until).toSeconds() + 1;
    }
}
