package org.rapporteur.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.provider.Provider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's own account at the provider: linked and unlinked. */
@Controller
@ForStaff
class ProviderLinkController {

    private static final String PATH = "/account/provider";
    private static final String FIELD = "providerPassword";

    private final Provider provider;
    private final WayToProvider way;
    private final ProviderLinks links;
    private final ProviderEntry entry;
    private final PresentPassword present;
    private final Credentials credentials;
    private final AccountPage page;

    ProviderLinkController(
            Provider provider,
            WayToProvider way,
            ProviderLinks links,
            ProviderEntry entry,
            PresentPassword present,
            Credentials credentials,
            AccountPage page) {
        this.provider = provider;
        this.way = way;
        this.links = links;
        this.entry = entry;
        this.present = present;
        this.credentials = credentials;
        this.page = page;
    }

    @PostMapping(PATH)
    ModelAndView begin(
            @RequestParam(defaultValue = "") String providerPassword,
            @AuthenticationPrincipal Member member,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!provider.isOn()) {
            return new ModelAndView("redirect:/account");
        }
        BindingResult errors = checked(member, providerPassword, request);
        try {
            return errors.hasErrors()
                    ? refused(member, errors)
                    : way.lead(question -> BegunSignIn.link(question, member.id()), request, response);
        } catch (RefusedSignIn refused) {
            errors.rejectValue(FIELD, refused.messageCode(), entry.told(refused), null);
            return refused(member, errors);
        }
    }

    @PostMapping(PATH + "/remove")
    ModelAndView remove(
            @RequestParam(defaultValue = "") String providerPassword,
            @AuthenticationPrincipal Member member,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        BindingResult errors = checked(member, providerPassword, request);
        if (credentials.isWithoutPassword(member)) {
            errors.rejectValue(FIELD, "account.provider.last");
        }
        if (errors.hasErrors()) {
            return refused(member, errors);
        }
        links.unlink(member, request, response, redirect);
        return new ModelAndView("redirect:/account");
    }

    private BindingResult checked(Member member, String password, HttpServletRequest request) {
        AccountPage.ProviderForm form = new AccountPage.ProviderForm("");
        BindingResult errors = new BeanPropertyBindingResult(form, "providerForm");
        present.check(member, password, request, errors, FIELD);
        return errors;
    }

    private ModelAndView refused(Member member, BindingResult errors) {
        return new ModelAndView(
                        AccountController.VIEW,
                        AccountController.blank(KeptPost.NOTHING),
                        HttpStatus.UNPROCESSABLE_CONTENT)
                .addAllObjects(page.of(member))
                .addAllObjects(errors.getModel());
    }
}
