package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.web.ErrorView;
import org.rapporteur.platform.web.Outage;
import org.rapporteur.platform.web.UnsentPosts;
import org.springframework.stereotype.Component;

/** What was posted in an outage comes back on the page that tells it: to be sent with one press, once that is over. */
@Component
class OutagePosts implements UnsentPosts {

    private static final String ATTRIBUTE = OutagePosts.class.getName();

    /** Forms that carry what was kept along, beside those of signing in. */
    private static final Set<String> CARRYING = Set.of("/account", "/unsent");

    private final Rights rights;
    private final FormTokens tokens;

    OutagePosts(Rights rights, FormTokens tokens) {
        this.rights = rights;
        this.tokens = tokens;
    }

    @Override
    public void keep(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            request.setAttribute(ATTRIBUTE, posted(request));
        }
    }

    private static KeptPost posted(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean carrying = SignInController.isPath(path) || CARRYING.contains(path);
        return carrying ? KeptPost.carriedBy(request) : KeptPost.of(request);
    }

    @Override
    public Optional<ErrorView> page(Outage outage, HttpServletRequest request, HttpServletResponse response) {
        if (!(request.getAttribute(ATTRIBUTE) instanceof KeptPost kept)) {
            return Optional.empty();
        }
        tokens.offer(request, response);
        String reason = "again." + outage.key();
        return Optional.of(rights.member()
                .map(member -> again(reason, kept, member))
                .orElseGet(() -> new ErrorView("platform/people/sign-in", SignInForm.after(reason, kept))));
    }

    private static ErrorView again(String reason, KeptPost kept, Member member) {
        String told = kept.isOf(member) ? reason : "again.other";
        return new ErrorView("platform/people/again", Map.of("reason", told, "kept", kept.shownTo(member)));
    }
}
