package org.rapporteur.platform.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;

/** A browser goes to the provider and comes back, whatever it holds against forms that lead to other sites. */
class ProviderBrowserIT extends WithProvider {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private Page page(Look look) {
        Page page = BROWSER.page(look);
        page.route(SERVER.baseUrl() + "**", this::hereInsteadOfThere);
        return page;
    }

    /** The provider sends people to the public address, which is not that of a test. */
    private void hereInsteadOfThere(Route route) {
        APIResponse answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        String location =
                Objects.requireNonNull(answer.headers().get("location")).replace(SITE, "http://localhost:" + port);
        route.fulfill(new Route.FulfillOptions().setStatus(302).setHeaders(Map.of("location", location)));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NO_SCRIPT"})
    void whatWasTypedIsSentAfterSigningInByTheProvider(Look look) {
        Member member = linked("provider-browser-" + look, Role.ADMINISTRATOR);
        jdbc.update("delete from second_factor where person = ?", member.id());
        provider.askForSecondFactor();
        Page page = page(look);
        next("of-" + member.name(), Map.of("roles", "admins"));
        page.navigate(address("/sign-in?returnTo=/people/new"));
        isGood(page, look);
        page.locator(".by-provider .btn").click();
        assertThat(page.locator("h1")).hasText("New person");
        page.locator("#name").fill("By provider " + look);
        page.locator("#signInName").fill("by-provider-" + look);
        page.context().clearCookies();
        page.locator("main .btn").click();
        assertThat(page.locator(".problems")).containsText("your session has ended");
        isGood(page, look);
        next("of-" + member.name(), Map.of("roles", "admins"));
        page.locator(".by-provider .btn").click();
        assertThat(page.locator(".problems")).containsText("You are signed in");
        isGood(page, look);
        page.locator("main .btn").click();
        assertThat(page.locator(".done")).containsText("By provider " + look + " is saved.");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NO_SCRIPT"})
    void anAccountIsLinkedAndUnlinked(Look look) {
        Page page = page(look);
        staff.letIn(page, port, staff.member("provider-walker-" + look, Role.EDITOR, List.of(), List.of()));
        page.navigate(address("/account"));
        isGood(page, look);
        page.locator("#providerPassword").fill("wrong");
        page.locator("#provider .btn").click();
        assertThat(page.locator("#providerPassword-problem")).containsText("not the password you have now");
        isGood(page, look);
        next("walker-" + look, editor("x"));
        page.locator("#providerPassword").fill(Staff.PASSWORD);
        page.locator("#provider .btn").click();
        assertThat(page.locator(".done")).containsText("Your account is linked");
        isGood(page, look);
        page.locator("#providerPassword").fill(Staff.PASSWORD);
        page.locator("#provider .btn").click();
        assertThat(page.locator(".done")).containsText("Your account is unlinked");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NO_SCRIPT"})
    void refusalsAndCodesAreReadable(Look look) {
        Page page = page(look);
        provider.beAwayOnce();
        page.navigate(address("/sign-in"));
        page.locator(".by-provider .btn").click();
        assertThat(page.locator(".problems")).containsText("Example ID does not answer");
        isGood(page, look);
        next("guest-" + look, Map.of("roles", "guests"));
        page.locator(".by-provider .btn").click();
        assertThat(page.locator(".problems")).containsText("gives you no role");
        isGood(page, look);
        String name = "provider-coded-" + look;
        String code = secured(linked(name, Role.ADMINISTRATOR)).get(0);
        next("of-" + name, Map.of("roles", "admins"));
        page.locator(".by-provider .btn").click();
        assertThat(page.locator("h1")).hasText("Code");
        isGood(page, look);
        page.locator("#code").fill("000000");
        page.locator("main .btn").click();
        assertThat(page.locator(".problems")).containsText("not the code of this moment");
        isGood(page, look);
        page.locator("#code").fill(code);
        page.locator("main .btn").click();
        assertThat(page.locator(".who")).containsText(name);
    }

    /** Where a browser does not go on by itself. */
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NO_SCRIPT"})
    void thePageInBetweenLeadsOnByALinkToo(Look look) {
        Page page = BROWSER.page(look);
        page.route("**/sign-in/provider", route -> {
            APIResponse answer = route.fetch();
            Map<String, String> headers = new HashMap<>(answer.headers());
            headers.remove("refresh");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
        });
        page.navigate(address("/sign-in"));
        page.locator(".by-provider .btn").click();
        assertThat(page.locator("h1")).hasText("To Example ID");
        assertThat(page.locator("main .btn"))
                .hasAttribute("href", Pattern.compile("http://localhost:\\d+/itu/authorize.*"));
        isGood(page, look);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NO_SCRIPT"})
    void aNewcomerChoosesAPassword(Look look) {
        Page page = page(look);
        next("newcomer-" + look, editor("Browsing-" + look));
        page.navigate(address("/sign-in?returnTo=/account"));
        page.locator(".by-provider .btn").click();
        assertThat(page.locator("main h1 + p")).containsText("Browsing-" + look + ", Editor");
        isGood(page, look);
        page.locator("#chosenPassword").fill("seven quiet barges upstream");
        page.locator("#repeatedPassword").fill("seven quiet barges upstream");
        page.locator("main .btn").first().click();
        assertThat(page.locator(".done")).containsText("Your password is changed");
    }

    private static void isGood(Page page, Look look) {
        if (look == Look.NO_SCRIPT) {
            assertThatPage(page).hasAllItsWords();
        } else {
            assertThatPage(page).isGoodInEveryLook();
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
