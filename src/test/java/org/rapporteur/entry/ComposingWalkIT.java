package org.rapporteur.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.access.Role.ADMINISTRATOR;
import static org.rapporteur.platform.access.Role.CONTRIBUTOR;
import static org.rapporteur.platform.access.Role.EDITOR;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.browser.NextPage;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Paragraphs are written in a real browser, the section beside them. */
@WrittenApplication
class ComposingWalkIT {
    private static final String NEW = "/paragraphs/new?period=2024-09&section=ipv6&kind=prose&numbered=yes";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Test
    void aContributorWritesAClaimAndTheSectionFollows() {
        Page page = signedIn(Look.LIGHT, CONTRIBUTOR, NEW);
        page.locator("#field-key").fill("walk-followed");
        page.locator("#field-text").fill("Of security, ");
        choose(page);
        assertThat(page.locator("#claim-words q")).containsText("Recommendations");
        page.getByText("Insert into the text").click();
        assertThat(page.locator("#field-text"))
                .hasValue("Of security, {count stage=approved kind=recommendation topic=security}");
        assertThat(page.locator("#preview")).containsText("Recommendations");
        page.locator("#field-text").press("Control+End");
        page.locator("#field-text").pressSequentially(" came in the walk.");
        assertThat(page.locator("#preview")).containsText("Recommendations came in the walk.");
        assertThatPage(page).isGoodInEveryLook();
        save(page);
        assertThat(page.locator(".flash")).containsText("walk-followed");
    }

    @Test
    void theSameIsDoneWithoutScripts() {
        Page page = signedIn(Look.NO_SCRIPT, EDITOR, NEW);
        page.locator("#field-key").fill("walk-plain");
        page.locator("#field-text").fill("Of security,");
        choose(page);
        page.getByText("See its words").click();
        assertThat(page.locator("#claim-words q")).containsText("Recommendations");
        assertThat(page.locator("#field-text")).hasValue("Of security,");
        page.getByText("Insert into the text").click();
        assertThat(page.locator("#preview")).containsText("Of security, ");
        page.locator("#field-text").fill("Open {brace");
        page.getByText("Show in the report").click();
        assertThat(page.locator("#preview .problem-beside")).isVisible();
        assertThat(page.locator("#field-text")).hasValue("Open {brace");
    }

    @Test
    void aParagraphWithAClaimIsWrittenByKeyboardAlone() {
        Page page = signedIn(Look.LIGHT, EDITOR, NEW);
        tabTo(page, "#field-key");
        page.keyboard().type("walk-keys");
        tabTo(page, "#field-text");
        page.keyboard().type("Of all, ");
        tabTo(page, "#field-claim-what");
        page.keyboard().press("ArrowDown");
        tabTo(page, "#field-claim-stage");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#claim-words q")).containsText("texts");
        tabTo(page, "button[formaction='/preview/claim']");
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-text")).hasValue("Of all, {count stage=approved}");
        tabTo(page, "#field-why");
        page.keyboard().type("Walked by keys");
        page.keyboard().press("Enter");
        assertThat(page.locator(".flash")).containsText("walk-keys");
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 150; presses++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    @Test
    void paragraphsAreAccessibleWithWordsProblemsAndConflicts() {
        String key = "walk-looks";
        Page page = signedIn(Look.LIGHT, EDITOR, NEW);
        page.locator("#field-key").fill(key);
        choose(page);
        assertThat(page.locator("#claim-words q")).isVisible();
        assertThatPage(page).isGoodInEveryLook();
        page.locator("#field-text").fill("Open {brace");
        save(page);
        assertThat(page.locator("#field-text-problem")).isVisible();
        assertThatPage(page).isGoodInEveryLook();
        page.locator("#field-text").fill("Closed.");
        save(page);
        assertThat(page.locator(".flash")).containsText(key);
        String address = "/paragraphs/2024-09@ipv6@" + key + "/edit";
        open(page, address);
        Page other = signedIn(
                Look.LIGHT, ADMINISTRATOR, address); // requests without a server would bend how it proves forms
        other.locator("#field-text").fill("Closed at last.");
        save(other);
        page.locator("#field-text").fill("Closed for good.");
        save(page);
        assertThat(page.locator(".both-field.contested")).containsText("at last");
        assertThatPage(page).isGoodInEveryLook();
    }

    @Test
    void twoPeopleAtOneParagraphSeeBothVersions() {
        Page first = signedIn(Look.LIGHT, EDITOR, NEW);
        first.locator("#field-key").fill("walk-shared");
        first.locator("#field-text").fill("Two people write this.");
        save(first);
        assertThat(first.locator(".flash")).containsText("walk-shared");
        String address = "/paragraphs/2024-09@ipv6@walk-shared/edit";
        open(first, address);
        Page second = signedIn(Look.LIGHT, ADMINISTRATOR, address);
        first.locator("#field-text").fill("Two people wrote this.");
        second.locator("#field-text").fill("Two people write this together.");
        save(first);
        assertThat(first.locator(".flash")).containsText("walk-shared");
        save(second);
        assertThat(second.locator(".both-field.contested")).containsText("wrote");
        assertThat(second.locator("#field-text")).hasValue("Two people write this together.");
        assertThatPage(second).isAccessible().doesNotScrollSideways().hasAllItsWords();
    }

    @Test
    void theOutlineItsOrderAndTheChecksAreAccessible() {
        Page page = signedIn(Look.LIGHT, EDITOR, "/periods/2024-09/outline");
        assertThatPage(page).isGoodInEveryLook();
        for (String address : new String[] {
            "/outlines/2024-09/edit",
            "/periods/2024-09/check",
            "/periods/2024-09/coverage",
            "/checks",
            "/checks/told-twice"
        }) {
            open(page, address);
            assertThatPage(page).isGoodInEveryLook();
        }
    }

    private static void choose(Page page) {
        page.locator("#field-claim-what").selectOption("count");
        page.locator("#field-claim-stage").selectOption("approved");
        page.locator("#field-claim-kind").selectOption("recommendation");
        page.locator("#field-claim-topic").selectOption("security");
    }

    private static void save(Page page) {
        NextPage.after(page, () -> page.locator(".record-form .buttons .btn").click());
    }

    private void open(Page page, String address) {
        page.navigate("http://localhost:" + port + address);
    }

    private Page signedIn(Look look, Role role, String address) {
        Page page = BROWSER.page(look);
        staff.letIn(page, port, role);
        open(page, address);
        return page;
    }
}
