package org.rapporteur.platform.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ReadApplication
class AccountBrowserIT {

    private static final String OWN = "four words nobody guesses";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NO_SCRIPT"})
    void anAdministratorMakesAnAccountAndThePersonTakesIt(Look look) {
        Page administrator = signedIn(look, staff.member(Role.ADMINISTRATOR));
        String name = "Walker " + look;
        String oneTime = makeAccount(administrator, name, look);

        Page person = BROWSER.page(look);
        signIn(person, name, oneTime);
        isGood(person, look);
        person.navigate(address("/recommendations"));
        assertThat(person).hasURL(address("/account"));
        choose(person, oneTime, "short", "another");
        assertThat(person.locator(".problems li")).hasCount(2);
        isGood(person, look);
        choose(person, oneTime, OWN, OWN);
        assertThat(person.locator(".done")).containsText("Your password is changed");
        isGood(person, look);
        person.navigate(address("/people"));
        assertThat(person.locator("h1")).hasText("You may not do this");
        isGood(person, look);

        disable(administrator, name);
        person.navigate(address("/account"));
        assertThat(person.locator("h1")).hasText("Sign in");
        signIn(person, name, OWN);
        assertThat(person.locator(".problems")).containsText("is not right");
        isGood(person, look);
    }

    private String makeAccount(Page page, String name, Look look) {
        page.navigate(address("/people"));
        isGood(page, look);
        page.locator("main .btn").click();
        isGood(page, look);
        page.locator("#name").fill(name);
        page.locator("#signInName").fill(signInName(name) + " !");
        page.locator("#sector-T").check();
        page.locator("#bodies summary").click();
        page.locator("#body-D-SG1").check();
        page.locator("main .btn").click();
        assertThat(page.locator(".problems a")).hasAttribute("href", "#signInName");
        assertThat(page.locator("#sector-T")).isChecked();
        assertThat(page.locator("#body-D-SG1")).isChecked();
        isGood(page, look);
        page.locator("#signInName").fill(signInName(name));
        page.locator("main .btn").click();
        assertThat(page.locator(".done")).containsText(name + " is saved.");
        isGood(page, look);
        return page.locator(".done strong").innerText();
    }

    private void disable(Page page, String name) {
        page.navigate(address("/people"));
        page.locator(".records a")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator("#enabled").uncheck();
        page.locator("main .btn").click();
        assertThat(page.locator(".done")).containsText(name + " is saved.");
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Page page = BROWSER.page(Look.LIGHT);
        page.navigate(address("/people/new"));
        assertThat(page.locator("#name")).isFocused(); // a browser puts it there when it has painted
        type(page, "test-" + staff.member(Role.ADMINISTRATOR).name(), "Tab", Staff.PASSWORD, "Enter");
        assertThat(page.locator("h1")).hasText("New person");
        tabTo(page, "#name");
        type(
                page,
                "Keyboard",
                "Tab",
                "keyboard",
                "Tab",
                "keyboard@example.org",
                "Tab",
                "ArrowDown",
                "Tab",
                "Space",
                "Enter");
        assertThat(page.locator(".done")).containsText("Keyboard is saved.");
        assertThat(page.locator(".records > li").filter(new Locator.FilterOptions().setHasText("keyboard")))
                .containsText("Editor");
        tabTo(page, ".btn-plain");
        type(page, "Enter");
        assertThat(page.locator(".who")).containsText("Sign in");
    }

    @Test
    void aMistakeIsReachedFromTheSummaryByKeyboard() {
        Page page = signedIn(Look.LIGHT, staff.member(Role.ADMINISTRATOR));
        page.navigate(address("/people/new"));
        page.locator("#name").fill("Somebody");
        page.locator("#signInName").fill("some body");
        page.keyboard().press("Enter");
        assertThat(page.locator(".problems")).isFocused();
        type(page, "Tab", "Enter");
        assertThat(page.locator("#signInName")).isFocused();
        assertThat(page.locator("#signInName")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#signInName")).hasAccessibleDescription(Pattern.compile("begins with a letter.*"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NO_SCRIPT"})
    void whatWasTypedSurvivesTheEndOfTheSession(Look look) {
        Page page = signedIn(look, staff.member(Role.ADMINISTRATOR));
        page.navigate(address("/people/new"));
        page.locator("#name").fill("Ended " + look);
        page.locator("#signInName").fill(signInName("Ended " + look));
        page.context().clearCookies();
        page.locator("main .btn").click();
        assertThat(page.locator(".problems")).containsText("your session has ended");
        isGood(page, look);
        page.locator("#name").fill("test-administrator");
        page.locator("#password").fill(Staff.PASSWORD);
        page.locator("main .btn").click();
        assertThat(page.locator(".problems")).containsText("You are signed in");
        isGood(page, look);
        page.locator("main .btn").click();
        assertThat(page.locator(".done")).containsText("Ended " + look + " is saved.");
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOther() {
        Member member = staff.member("shared", Role.EDITOR, List.of(), List.of());
        Page one = signedIn(Look.LIGHT, staff.member(Role.ADMINISTRATOR));
        Page other = signedIn(Look.LIGHT, staff.member("second", Role.ADMINISTRATOR, List.of(), List.of()));
        String address = address("/people/" + member.id() + "/edit");
        one.navigate(address);
        other.navigate(address);
        rename(one, "Renamed first");
        rename(other, "Renamed second");
        assertThat(other.locator(".problems")).containsText("Somebody changed this person");
        assertThat(other.locator("#name")).hasValue("Renamed second");
        isGood(other, Look.LIGHT);
        other.locator("main .btn").click();
        assertThat(other.locator(".done")).containsText("Renamed second is saved.");
    }

    private static void rename(Page page, String name) {
        page.locator("#name").fill(name);
        page.locator("main .btn").click();
    }

    private void signIn(Page page, String name, String password) {
        page.navigate(address("/sign-in"));
        page.locator("#name").fill(signInName(name));
        page.locator("#password").fill(password);
        page.locator("main .btn").click();
    }

    private static void choose(Page page, String present, String chosen, String repeated) {
        page.locator("#presentPassword").fill(present);
        page.locator("#chosenPassword").fill(chosen);
        page.locator("#repeatedPassword").fill(repeated);
        page.locator("main .btn").click();
    }

    private Page signedIn(Look look, Member member) {
        Page page = BROWSER.page(look);
        staff.letIn(page, port, member);
        return page;
    }

    private static void isGood(Page page, Look look) {
        if (look == Look.NO_SCRIPT) {
            assertThatPage(page).hasAllItsWords();
        } else {
            assertThatPage(page).isGoodInEveryLook();
        }
    }

    /** Names of keys are pressed, all else is typed. */
    private static void type(Page page, String... keys) {
        for (String key : keys) {
            if (key.matches("Tab|Enter|Space|ArrowDown")) {
                page.keyboard().press(key);
            } else {
                page.keyboard().type(key);
            }
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int steps = 0; steps < 60; steps++) {
            if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        Assertions.fail("The keyboard does not lead to " + selector);
    }

    private static String signInName(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("\\W", "-");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
