package org.rapporteur.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ReportPageIT {

    private static final String CLAIM = "#imt-2020\\.texts\\.T-SG11 .claim-count";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Test
    void isAccessibleAndFitsTheScreen() {
        Page page = open(Look.LIGHT, "/?cutOff=2024-07-01");
        assertThatPage(page).isGoodInEveryLook();
    }

    @Test
    void isAccessibleWithAPanelOpen() {
        Page page = open(Look.LIGHT, "/");
        page.locator(CLAIM).click();
        assertThat(panel(page)).isVisible();
        assertThatPage(page).isGoodInEveryLook();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NARROW", "NO_SCRIPT"})
    void showsTheRecordsOfAClaimWhereTheReaderIs(Look look) {
        Page page = open(look, "/");
        page.locator(CLAIM).scrollIntoViewIfNeeded();
        double before = top(page);
        page.locator(CLAIM).click();
        assertThat(panel(page)).isVisible();
        assertThat(panel(page).locator("li")).hasCount(4);
        assertThat(panel(page)).isFocused();
        assertThat(page.locator(CLAIM)).isInViewport();
        if (look != Look.NARROW) {
            Assertions.assertThat(top(page)).isEqualTo(before);
        }
    }

    @Test
    void closesWithoutScriptsAtTheParagraphOfTheClaim() {
        Page page = open(Look.NO_SCRIPT, "/");
        page.locator(CLAIM).click();
        panel(page).locator(".sources-close").click();
        assertThat(page.locator(".sources:visible")).hasCount(0);
        assertThat(page.locator(CLAIM)).isInViewport();
    }

    @Test
    void escapeLeadsBackToTheClaim() {
        Page page = opened();
        double before = top(page);
        page.keyboard().press("Escape");
        assertThat(page.locator(".sources:visible")).hasCount(0);
        assertThat(page.locator(CLAIM)).isFocused();
        Assertions.assertThat(top(page)).isEqualTo(before);
        Assertions.assertThat(page.url()).doesNotContain("#");
    }

    @Test
    void oneStepClosesThePanelHoweverManyWereLookedAt() {
        Page page = opened();
        Locator other = page.locator("#imt-2020\\.texts\\.T-SG13 .claim-count").first();
        other.click();
        assertThat(page.locator(".sources:visible li")).hasCount(3);
        page.locator(".sources:visible .sources-close").click();
        assertThat(page.locator(".sources:visible")).hasCount(0);
        assertThat(other).isFocused();
    }

    @Test
    void anAddressWithAPanelOpensItAndClosesAtItsClaim() {
        Page page = open(Look.LIGHT, "/#sources-7");
        assertThat(panel(page)).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".sources:visible")).hasCount(0);
        assertThat(page.locator(".claim[href='#sources-7']")).isFocused();
    }

    @Test
    void theStepBackClosesThePanel() {
        Page page = opened();
        page.goBack();
        assertThat(page.locator(".sources:visible")).hasCount(0);
        assertThat(page.locator(CLAIM)).isFocused();
    }

    @Test
    void followsTheCutOffDayAndTellsIt() {
        Page page = open(Look.LIGHT, "/");
        page.locator("#cut-off").fill("2024-07-01");
        assertThat(page.locator(".other-day")).containsText("1 July 2024");
        assertThat(page.locator("#standing")).containsText("As of 1 July 2024");
        assertThat(page).hasURL("http://localhost:" + port + "/?cutOff=2024-07-01");
        assertThat(page.locator("#formats a").first()).hasAttribute("href", "report.docx?cutOff=2024-07-01");
        assertThat(page.locator("#cut-off")).isFocused();
    }

    @Test
    void closingAPanelAfterAnotherDayDoesNotLoadThePageAnew() {
        Page page = open(Look.LIGHT, "/");
        page.locator("#cut-off").fill("2024-07-01");
        assertThat(page.locator(".other-day")).isVisible();
        page.evaluate("() => { window.same = true }");
        page.locator(CLAIM).click();
        page.keyboard().press("Escape");
        assertThat(page.locator(CLAIM)).isFocused();
        Assertions.assertThat(page.evaluate("() => window.same")).isEqualTo(true);
        page.goBack();
        assertThat(page.locator(".other-day")).hasCount(0);
    }

    @Test
    void theButtonWorksWithoutScripts() {
        Page page = open(Look.NO_SCRIPT, "/");
        page.locator("#cut-off").fill("2024-07-01");
        page.locator(".cut-off button").click();
        assertThat(page.locator(".other-day")).containsText("1 July 2024");
        page.locator(".other-day a").click();
        assertThat(page.locator(".other-day")).hasCount(0);
    }

    @Test
    void printsTheReportWithoutThePage() {
        Page page = opened();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".sources:visible, nav:visible, form:visible, .site-footer p:not(.printed):visible"))
                .hasCount(0);
        assertThat(page.locator(CLAIM)).hasCSS("text-decoration-line", "none");
    }

    private Page opened() {
        Page page = open(Look.LIGHT, "/");
        page.locator(CLAIM).click();
        assertThat(panel(page)).isVisible();
        return page;
    }

    private Page open(Look look, String path) {
        Page page = BROWSER.page(look);
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private static Locator panel(Page page) {
        return page.locator(".sources:visible");
    }

    private static double top(Page page) {
        return page.locator("main").boundingBox().y;
    }
}
