package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.provider.ProviderAccount;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links accounts at the provider to those of who is signed in, and unlinks them; sessions elsewhere end by it. */
@Component
class ProviderLinks {

    private final LinkedAccounts accounts;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Rights rights;

    ProviderLinks(LinkedAccounts accounts, Credentials credentials, Sessions sessions, Rights rights) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.sessions = sessions;
        this.rights = rights;
    }

    /**
     * @param person who began it
     * @throws RefusedSignIn if it is another who is signed in now, or nobody
     */
    ModelAndView link(
            ProviderAccount account,
            long person,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Member member = rights.member()
                .filter(present -> present.id() == person)
                .orElseThrow(() -> new RefusedSignIn(RefusedSignIn.EXPIRED));
        if (accounts.link(member, account)) {
            goOn(credentials.secured(member), request, response);
            redirect.addFlashAttribute("done", "account.provider.linked");
        } else {
            redirect.addFlashAttribute("refused", "account.provider.taken");
        }
        return new ModelAndView("redirect:/account");
    }

    void unlink(Member member, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        accounts.unlink(member);
        goOn(credentials.secured(member), request, response);
        redirect.addFlashAttribute("done", "account.provider.unlinked");
    }

    private void goOn(Optional<Member> secured, HttpServletRequest request, HttpServletResponse response) {
        secured.ifPresent(member -> sessions.begin(member, request, response));
    }
}
