package org.rapporteur.intake.takeover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.WrittenApplication;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.document.reading.ReportOf2024;
import org.rapporteur.document.word.WordTemplate;
import org.rapporteur.document.word.WordWriter;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.browser.NextPage;
import org.rapporteur.platform.browser.Picture;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Last year's report is uploaded as a Word file, all that is sure is taken over, and the proof is looked at. */
@WrittenApplication
class ImportWalkIT {

    /** Milliseconds; taking over a whole report takes some seconds where nothing else runs. */
    private static final int PATIENCE = 60_000;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private static byte[] twinAsWord() {
        return new WordWriter(WordTemplate.ours(), "Document")
                .write(ForeignReport.read(ReportOf2024.TWIN.bytes(), "twin.txt").document());
    }

    private void open(Page page, String address) {
        page.navigate("http://localhost:" + port + address);
    }

    @Test
    void aReportIsUploadedTakenOverAndProved() {
        jdbc.update("insert into series values ('walk', 'Imported reports') on conflict do nothing");
        Page page = BROWSER.page(Look.LIGHT);
        staff.letIn(page, port, Role.EDITOR);
        open(page, "/import");
        isGood(page, "import-form");
        uploaded(page);
        isGood(page, "import-overview");
        String overview = page.url();
        page.locator(".import-table a").nth(4).click();
        isGood(page, "import-section");
        page.navigate(overview);
        page.locator("button[value=sure]").click();
        assertThat(page.locator(".flash"))
                .containsText("put into the outline", new ContainsTextOptions().setTimeout(PATIENCE));
        isGood(page, "import-taken");
        page.locator("a:text('Proof')").click();
        assertThat(page.locator(".import-pair").first()).isVisible();
        isGood(page, "import-proof");
    }

    @Test
    void theButtonSaysThatReadingTakesSecondsAndIsNotPressedTwice() {
        Page page = BROWSER.page(Look.LIGHT);
        staff.letIn(page, port, Role.EDITOR);
        open(page, "/import");
        // Counts what would be sent and sends nothing: a page that is being left cannot be looked at.
        page.evaluate("""
                () => {
                  window.sent = 0;
                  addEventListener('submit', event => {
                    window.sent += event.defaultPrevented ? 0 : 1;
                    event.preventDefault();
                  });
                }""");
        page.locator("#file").setInputFiles(new FilePayload("report.docx", "application/octet-stream", twinAsWord()));
        Locator button = page.locator(".upload button");
        button.dispatchEvent("click");
        assertThat(button).containsText("takes some seconds");
        assertThat(button).hasAttribute("aria-disabled", "true");
        assertThat(page.locator(".upload [role=status]")).containsText("takes some seconds");
        button.dispatchEvent("click");
        assertThat(page.locator(".upload")).hasAttribute("aria-busy", "true");
        page.waitForTimeout(500);
        Assertions.assertThat(page.evaluate("window.sent")).isEqualTo(1);
    }

    private static void uploaded(Page page) {
        page.locator("#file").setInputFiles(new FilePayload("report.docx", "application/octet-stream", twinAsWord()));
        page.locator("#period").fill("2019-03");
        NextPage.after(page, () -> page.locator("main button").click());
        page.locator("main summary").first().click();
        page.locator("#p-series").selectOption("walk");
        NextPage.after(page, () -> page.locator(".import-fields button").click());
        assertThat(page).hasURL(Pattern.compile(".*/import/\\d+$"));
    }

    private static void isGood(Page page, String name) {
        assertThatPage(page).isGoodInEveryLook();
        Picture.ofWindow(page, name);
    }
}
