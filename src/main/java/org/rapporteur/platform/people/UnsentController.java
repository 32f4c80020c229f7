package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.web.FormRoutes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what a browser kept of a form that did not arrive, to be sent again. */
@Controller
@ForStaff
class UnsentController {

    @FormRoutes.OfLongText
    @PostMapping("/unsent")
    ModelAndView show(HttpServletRequest request, @AuthenticationPrincipal Member member) {
        KeptPost kept = KeptPost.carriedBy(request).shownTo(member);
        String reason = kept.isNothing() ? "again.other" : "again.unsent";
        return new ModelAndView("platform/people/again", Map.of("reason", reason, "kept", kept));
    }
}
