package org.rapporteur.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.access.Role.EDITOR;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody changes the order of a report in a real browser, by keyboard. */
@WrittenApplication
class OrderingWalkIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NARROW", "NO_SCRIPT"})
    void focusStaysOnTheLineThatIsMoved(Look look) {
        Page page = BROWSER.page(look);
        staff.letIn(page, port, EDITOR);
        page.navigate("http://localhost:" + port + "/outlines/2024-09/edit");
        Locator lines = page.locator(".part-row");
        int first = paragraph(lines);
        String name = lines.nth(first).locator(".row-name").textContent();
        page.locator("#field-why").fill("Typed before");
        lines.nth(first).locator("button[value*=' down ']").focus();
        press(page);
        press(page);
        Locator moved = lines.nth(first + 2);
        assertThat(moved.locator(".row-name")).hasText(name);
        assertThat(moved.locator("button[value*=' down ']")).isFocused();
        assertThat(page.locator("#filled")).containsText("is now line " + (first + 3) + ".");
        assertThat(page.locator("#field-why")).hasValue("Typed before");
        if (look == Look.LIGHT) {
            assertThatPage(page).isGoodInEveryLook();
        }
        picture(page, look);
    }

    /** Waits until the line is told to be where it is now. */
    private static void press(Page page) {
        String before = page.locator("#filled").textContent();
        page.keyboard().press("Enter");
        assertThat(page.locator("#filled")).not().hasText(before);
        assertThat(page.locator(".part-row button:focus")).hasCount(1);
    }

    private static int paragraph(Locator lines) {
        for (int i = 0; ; i++) {
            boolean paragraph = lines.nth(i).getAttribute("class").contains("is-named");
            boolean next = lines.nth(i + 1).getAttribute("class").contains("is-named");
            boolean after = lines.nth(i + 2).getAttribute("class").contains("is-named");
            if (paragraph && next && after) {
                return i;
            }
        }
    }

    /** For looking at: {@code -Dpictures=folder}. */
    private static void picture(Page page, Look look) {
        String folder = System.getProperty("pictures");
        if (folder == null) {
            return;
        }
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, "order-" + look + ".png")));
    }
}
