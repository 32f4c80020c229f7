package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.provider.Provider;
import org.rapporteur.platform.provider.ProviderAccount;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing in by the provider: there and back. */
@Controller
class ProviderSignInController {

    static final String PATH = SignInController.PATH + "/provider";

    private final Provider provider;
    private final WayToProvider way;
    private final BegunSignIns begun;
    private final ProviderEntry entry;
    private final ProviderLinks links;
    private final Rights rights;

    ProviderSignInController(
            Provider provider,
            WayToProvider way,
            BegunSignIns begun,
            ProviderEntry entry,
            ProviderLinks links,
            Rights rights) {
        this.provider = provider;
        this.way = way;
        this.begun = begun;
        this.entry = entry;
        this.links = links;
        this.rights = rights;
    }

    /** Sent by the form of signing in, with all that waits in it. */
    @PostMapping(PATH)
    ModelAndView begin(
            @RequestParam(defaultValue = "") String returnTo,
            HttpServletRequest request,
            HttpServletResponse response) {
        String target = ReturnTo.checked(returnTo);
        KeptPost kept = KeptPost.carriedBy(request);
        if (!provider.isOn()) {
            return new ModelAndView("redirect:" + SignInController.PATH);
        }
        try {
            return way.lead(question -> BegunSignIn.in(question, target, kept), request, response);
        } catch (RefusedSignIn refused) {
            return entry.refused(refused, target, kept, response);
        }
    }

    /** The provider sends the browser here, whatever it answers. */
    @GetMapping(Provider.ANSWER)
    ModelAndView answer(
            @RequestParam(required = false) @Nullable String state,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!provider.isOn()) {
            return new ModelAndView("redirect:" + SignInController.PATH);
        }
        Optional<BegunSignIn> asked = begun.of(request).filter(one -> one.asked(state));
        if (asked.isEmpty() || !begun.take(request, response)) {
            return unasked(response);
        }
        try {
            ProviderAccount account = way.answered(asked.get(), request);
            return asked.get().person() == null
                    ? entry.enter(account, asked.get(), request, response)
                    : links.link(account, asked.get().person(), request, response, redirect);
        } catch (RefusedSignIn refused) {
            return refused(refused, asked.get(), response, redirect);
        }
    }

    private ModelAndView refused(
            RefusedSignIn refused, BegunSignIn asked, HttpServletResponse response, RedirectAttributes redirect) {
        if (asked.person() == null || rights.member().isEmpty()) {
            return entry.refused(refused, asked.returnTo(), asked.kept(), response);
        }
        redirect.addFlashAttribute("refused", refused.messageCode());
        return new ModelAndView("redirect:/account");
    }

    /** An answer of before, or one that somebody else's browser was to bring: whoever is signed in already stays so. */
    private ModelAndView unasked(HttpServletResponse response) {
        return rights.member().isPresent()
                ? new ModelAndView("redirect:/")
                : entry.refused(new RefusedSignIn(RefusedSignIn.EXPIRED), "/", KeptPost.NOTHING, response);
    }
}
