package org.rapporteur.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.access.Role.ADMINISTRATOR;
import static org.rapporteur.platform.access.Role.EDITOR;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.browser.NextPage;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Staff enter records in a real browser. */
@WrittenApplication
class EntryWalkIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NO_SCRIPT"})
    void anEditorEntersCorrectsAndWithdrawsATopic(Look look) {
        String key = "walk-" + (look == Look.LIGHT ? "light" : "plain");
        Page page = signedIn(look, EDITOR);
        open(page, "/");
        page.locator("nav.staff").getByText("Enter").click();
        page.getByText("New topic").click();
        page.locator("#field-slug").fill("Not a key");
        save(page);
        assertThat(page.locator(".problems")).isFocused();
        assertThat(page.locator("#field-slug-problem")).containsText("no key");
        page.locator(".problems a").first().click();
        page.locator("#field-slug").fill(key);
        page.locator("#field-name").fill("A walk " + key);
        page.getByLabel("PP-180").check();
        save(page);
        assertThat(page).hasURL(Pattern.compile(".*/topics/" + key));
        assertThat(page.locator(".flash")).containsText("Saved: A walk");
        page.locator(".record-edit").getByText("Change").click();
        page.locator(".withdraw summary").click();
        page.locator("#field-reason").fill("It was only a walk");
        page.locator(".withdraw button").click();
        assertThat(page.locator(".revisions")).containsText("It was only a walk");
        page.getByText("Restore revision 1").click();
        save(page);
        assertThat(page).hasURL(Pattern.compile(".*/topics/" + key));
    }

    @Test
    void aRecordIsChangedByKeyboardAlone() {
        Page page = signedIn(Look.LIGHT, EDITOR);
        open(page, "/topics/dlt/edit");
        page.locator("#field-name").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("Ledgers");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/topics/dlt"));
        assertThat(page.locator("h1")).hasText("Ledgers");
    }

    @Test
    void whatIsTypedIsKeptAsADraftWhileItIsTyped() {
        Page page = signedIn(Look.LIGHT, EDITOR);
        open(page, "/activities/schools-by-satellite@2024-09/edit");
        page.locator("#field-name").fill("Schools by sat");
        assertThat(page.locator("#draft")).containsText("Draft kept");
        open(page, "/activities/schools-by-satellite@2024-09/edit");
        page.getByText("Go on with the draft").click();
        assertThat(page.locator("#field-name")).hasValue("Schools by sat");
    }

    @Test
    void aDraftIsKeptByItsButtonWithoutScripts() {
        Page page = signedIn(Look.NO_SCRIPT, EDITOR);
        open(page, "/recommendations/new");
        page.locator("#field-title").fill("Half a title");
        page.getByText("Keep as draft").click();
        assertThat(page.locator("#field-title")).hasValue("Half a title");
        open(page, "/enter");
        assertThat(page.locator("main")).containsText("Half a title");
    }

    @Test
    void twoPeopleAtOnceSeeBothVersionsAndLoseNothing() {
        Page first = signedIn(Look.LIGHT, EDITOR);
        Page second = signedIn(Look.LIGHT, ADMINISTRATOR);
        open(first, "/activities/ai-of-things-correspondence@2024-09/edit");
        open(second, "/activities/ai-of-things-correspondence@2024-09/edit");
        first.locator("#field-text").fill("The group ended its work in summer 2024.");
        second.locator("#field-text").fill("The group ended its work in September 2024, as planned.");
        save(first);
        save(second);
        assertThat(second.locator(".both-field.contested")).containsText("summer");
        assertThat(second.locator("#field-text")).hasValue("The group ended its work in September 2024, as planned.");
        assertThatPage(second).isAccessible().doesNotScrollSideways().hasAllItsWords();
        save(second);
        open(second, "/history/activities/ai-of-things-correspondence@2024-09");
        assertThat(second.locator("#revision-3 ins").first()).containsText("September");
        assertThatPage(second).isAccessible().doesNotScrollSideways().hasAllItsWords();
    }

    @Test
    void everyFormIsAccessibleAndFitsTheScreen() {
        Page page = signedIn(Look.LIGHT, ADMINISTRATOR);
        for (String address : new String[] {
            "/enter",
            "/history",
            "/history/recommendations/T-J.153-202406",
            "/resolutions/PP-102/edit",
            "/study-groups/D-SG1/edit",
            "/topics/ipv6/edit",
            "/periods/2024-09/edit",
            "/recommendations/T-Q.5011-202406/edit",
            "/tallies/imt-2020-under-approval-sg13/edit",
            "/activities/iot-collaboration@2024-09/edit",
            "/recommendations/T-J.153-202406"
        }) {
            open(page, address);
            assertThatPage(page).isGoodInEveryLook();
        }
    }

    @Test
    void formsWithProblemsAreAccessible() {
        Page page = signedIn(Look.LIGHT, EDITOR);
        for (String kind : new String[] {
            "resolutions", "study-groups", "topics", "periods", "recommendations", "tallies", "activities"
        }) {
            open(page, "/" + kind + "/new");
            save(page);
            assertThat(page.locator(".problem-beside").first()).isVisible();
            assertThatPage(page).isGoodInEveryLook();
        }
    }

    private Page signedIn(Look look, Role role) {
        Page page = BROWSER.page(look);
        staff.letIn(page, port, role);
        return page;
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private static void save(Page page) {
        NextPage.after(page, () -> page.locator(".record-form .buttons .btn").click());
    }
}
