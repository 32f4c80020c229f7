package org.rapporteur.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.access.Role.EDITOR;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.WrittenApplication;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody enters a text of the catalogue in a real browser. */
@WrittenApplication
class FillingWalkIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    SomeCatalogue catalogue;

    @BeforeEach
    void load() {
        catalogue.loaded();
    }

    @AfterEach
    void leaveNothing() {
        catalogue.empty();
    }

    @Test
    void aTypedDesignationFillsTheRestByItselfAndEnterSaves() {
        Page page = open(Look.LIGHT, "/recommendations/new");
        page.locator("#field-workName").fill("Y.bc");
        page.locator("#field-designation").fill("ITU-T Y.9990 (07/2024)");
        assertThat(page.locator("#field-title")).hasValue("Blockchain of things");
        assertThat(page.locator("#field-kind")).hasValue("recommendation");
        assertThat(page.locator("#filled")).containsText("From the catalogue: Kind, Sector, Title");
        assertThat(page.locator("#field-workName")).hasValue("Y.bc");
        assertThat(page.locator("[name='stages.stage']").first()).hasValue("approved");
        page.locator("#field-designation").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/recommendations/T-Y.9990-202407"));
    }

    @Test
    void aChosenTitleFillsTheDesignation() {
        Page page = open(Look.LIGHT, "/recommendations/new");
        page.locator("#field-title").pressSequentially("cable tv");
        assertThat(page.locator("#field-title-list option")).hasCount(1);
        page.locator("#field-title").fill("Cable TV of tomorrow");
        page.keyboard().press("Tab");
        assertThat(page.locator("#field-designation")).hasValue("ITU-T J.1700 (06/2024)");
    }

    @Test
    void withoutScriptsAButtonFills() {
        Page page = open(Look.NO_SCRIPT, "/recommendations/new");
        page.locator("#field-designation").fill("ITU-T Y.9990 (07/2024)");
        page.getByText("Fill from the catalogue").click();
        assertThat(page.locator("#filled")).isFocused();
        assertThat(page.locator("#field-title")).hasValue("Blockchain of things");
    }

    @Test
    void whatDiffersStandsBesideAndIsTakenOver() {
        Page page = open(Look.LIGHT, "/recommendations/new");
        page.locator("#field-title").fill("Blockchain of everything");
        page.locator("#field-designation").fill("ITU-T Y.9990 (07/2024)");
        assertThat(page.locator("#field-title-offered")).containsText("The catalogue has: Blockchain of things");
        assertThatPage(page).isGoodInEveryLook();
        picture(page);
        page.locator("#field-title-offered button").click();
        assertThat(page.locator("#field-title")).hasValue("Blockchain of things");
        assertThat(page.locator("#field-title")).isFocused();
        assertThatPage(page).isGoodInEveryLook();
    }

    private Page open(Look look, String path) {
        Page page = BROWSER.page(look);
        staff.letIn(page, port, EDITOR);
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    /** For looking at: {@code -Dpictures=folder}. */
    private static void picture(Page page) {
        String folder = System.getProperty("pictures");
        if (folder == null) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, "filling.png")));
    }
}
