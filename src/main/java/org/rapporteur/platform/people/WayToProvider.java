package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.platform.provider.Provider;
import org.rapporteur.platform.provider.ProviderAccount;
import org.rapporteur.platform.provider.ProviderAwayException;
import org.rapporteur.platform.provider.ProviderQuestion;
import org.rapporteur.platform.provider.UnprovenAccountException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Leads a browser to the provider, and takes in what it brings back. */
@Component
class WayToProvider {

    private static final Logger LOG = LoggerFactory.getLogger(WayToProvider.class);

    private final Provider provider;
    private final BegunSignIns begun;
    private final Attempts attempts;
    private final SignInLog log;

    WayToProvider(Provider provider, BegunSignIns begun, Attempts attempts, SignInLog log) {
        this.provider = provider;
        this.begun = begun;
        this.attempts = attempts;
        this.log = log;
    }

    /**
     * A page of ours that leads on by itself: a form may lead to no other site, as browsers hold redirects against {@code
     * form-action} too.
     *
     * @throws RefusedSignIn if it was tried too often, or the provider does not answer
     */
    ModelAndView lead(
            Function<ProviderQuestion, BegunSignIn> way, HttpServletRequest request, HttpServletResponse response) {
        Optional<Instant> wait = attempts.beginAtProvider(request.getRemoteAddr());
        if (wait.isPresent()) {
            throw RefusedSignIn.mustWait(wait.get());
        }
        ProviderQuestion question = Attempts.counted(
                () -> asked(way, request, response), () -> attempts.endAtProvider(request.getRemoteAddr()));
        response.setHeader("Refresh", "0;url=" + question.address());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView("platform/people/to-provider", "address", question.address());
    }

    private ProviderQuestion asked(
            Function<ProviderQuestion, BegunSignIn> way, HttpServletRequest request, HttpServletResponse response) {
        try {
            ProviderQuestion question = provider.ask();
            begun.keep(way.apply(question), request, response);
            return question;
        } catch (ProviderAwayException away) {
            throw isAway(away);
        }
    }

    /**
     * Whose account at the provider it is.
     *
     * @throws RefusedSignIn if what the browser brings proves nobody's, or the provider does not answer
     */
    ProviderAccount answered(BegunSignIn way, HttpServletRequest request) {
        try {
            ProviderAccount account =
                    provider.answered(request.getParameterMap(), Objects.requireNonNull(way.question()));
            attempts.endAtProvider(request.getRemoteAddr());
            return account;
        } catch (UnprovenAccountException unproven) {
            LOG.debug("What came back from the provider proves nobody's account", unproven);
            log.failedByProvider("not proved", request);
            throw new RefusedSignIn("sign-in.provider.refused");
        } catch (ProviderAwayException away) {
            throw isAway(away);
        }
    }

    private static RefusedSignIn isAway(ProviderAwayException away) {
        LOG.warn("The provider by which people sign in does not answer: {}", away.getMessage());
        return new RefusedSignIn(RefusedSignIn.AWAY);
    }
}
