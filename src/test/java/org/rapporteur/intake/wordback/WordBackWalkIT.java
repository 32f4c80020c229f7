package org.rapporteur.intake.wordback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.WrittenApplication;
import org.rapporteur.document.word.LibreOfficeMacros;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.browser.NextPage;
import org.rapporteur.platform.browser.Picture;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The report is taken as a Word file, edited by LibreOffice, brought back, and gone through. */
@WrittenApplication
class WordBackWalkIT {

    private static final String PERIOD = "/periods/2024-09";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    Path folder;

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private void open(Page page, String address) {
        page.navigate("http://localhost:" + port + address);
    }

    /** The file, what LibreOffice makes of it by saving, and what somebody made of it there. */
    private void edited(Page page) {
        LibreOfficeMacros macros = LibreOfficeMacros.required(folder, WordBackWalkIT.class, "Edit");
        open(page, PERIOD + "/report");
        page.waitForDownload(
                        () -> page.locator("a[href$='report.docx']").first().click())
                .saveAs(folder.resolve("report.docx"));
        macros.run(
                "Report", macros.address("report.docx"), macros.address("saved.docx"), macros.address("edited.docx"));
    }

    private void bring(Page page, String file) {
        open(page, PERIOD + "/word-back");
        page.locator("#file").setInputFiles(folder.resolve(file));
        NextPage.after(page, () -> page.locator(".upload button").click());
    }

    private static Locator row(Page page, String words) {
        return page.locator(".word-back-row").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void press(Page page, Locator row, String act) {
        NextPage.after(page, () -> row.locator("button[value='" + act + "']").click());
        assertThat(page.locator(".flash")).hasText("Done.");
    }

    @Test
    void whatWasWrittenInLibreOfficeIsNotLost() {
        Page page = BROWSER.page(Look.LIGHT);
        staff.letIn(page, port, Role.EDITOR);
        edited(page);
        bring(page, "saved.docx");
        assertThat(page.locator("main")).containsText("Nobody wrote in this file");
        assertThat(page.locator(".word-back-row")).hasCount(0);
        bring(page, "edited.docx");
        assertThat(page.locator(".word-back-row")).hasCount(4);
        assertThatPage(page).isGoodInEveryLook();
        Picture.ofWindow(page, "word-back");
        decided(page);
        open(page, PERIOD + "/report");
        assertThat(page.locator("#main"))
                .containsText("Montenegro is given technical assistance on IPv6 from BDT. The University");
        assertThat(page.locator("#main")).containsText("In total, 11 Recommendations");
        assertThat(page.locator("#main")).not().containsText("Every new or revised Recommendation");
    }

    private static void decided(Page page) {
        press(page, row(page, "receives"), "take");
        press(page, row(page, "Every new or revised"), "take");
        Locator disagreement = row(page, "Word says “12 Recommendations”, the records say “11 Recommendations”");
        assertThat(disagreement.locator("button[value=take]")).hasCount(0);
        disagreement.locator("summary").click();
        assertThat(disagreement.locator("details li")).hasCount(11);
        disagreement.locator("[name=reason]").fill("One of them came in September");
        press(page, disagreement, "decline");
        Locator comment = row(page, "Since when?");
        assertThat(comment).containsText("D. Director, 2024-08-20");
        press(page, comment, "comment");
        assertThat(page.locator(".word-back-row.closed")).hasCount(4);
    }
}
