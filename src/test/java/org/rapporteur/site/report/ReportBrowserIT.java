package org.rapporteur.site.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A delegate reads the report of the example in a real browser. */
@ReadApplication
class ReportBrowserIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Test
    void theWholeReportIsAccessibleAndFitsTheScreen() {
        assertThatPage(open(Look.LIGHT, "/report")).isGoodInEveryLook();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NO_SCRIPT"})
    void aNumberShowsTheRecordsBehindIt(Look look) {
        Page page = open(look, "/report");
        page.locator("#imt-2020\\.texts\\.T-SG11 .claim-count").click();
        Locator panel = page.locator(".sources:target");
        assertThat(panel).isVisible();
        assertThat(panel.locator("li")).hasCount(4);
        assertThat(panel).containsText("ITU-T Q.5009 (06/2024)");
        assertThat(panel).containsText("approved on 29 June 2024");
        assertThat(panel).containsText("Report to CWG-Internet, September 2024, 2.1.3");
    }

    @Test
    void everyClaimFollowsTheCutOffDay() {
        Page page = open(Look.LIGHT, "/report");
        assertThat(page.locator("#dlt"))
                .containsText("ITU-T SG17 started approval of draft Recommendation ITU-T X.1353");
        page.locator("#cut-off").fill("2024-09-30");
        assertThat(page.locator("#dlt")).containsText("ITU-T SG17 approved Recommendation ITU-T X.1353");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/periods/2024-09/report\\?cutOff=2024-09-30"));
    }

    @Test
    void theDayIsChangedByItsButtonWithoutScripts() {
        Page page = open(Look.NO_SCRIPT, "/periods/2024-09/report");
        page.locator("#cut-off").fill("2024-03-31");
        page.locator("form.cut-off button").click();
        assertThat(page.locator("#imt-2020")).containsText("No Recommendation was approved in the period");
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        Page page = open(Look.LIGHT, "/report");
        Object broken = page.evaluate("() => [...document.querySelectorAll('a[href^=\"#\"]')]"
                + ".map(a => decodeURIComponent(a.getAttribute('href').slice(1)))"
                + ".filter(id => id && !document.getElementById(id))");
        assertThat(broken).asString().isEqualTo("[]");
    }

    private Page open(Look look, String path) {
        Page page = BROWSER.page(look);
        page.navigate("http://localhost:" + port + path);
        return page;
    }
}
