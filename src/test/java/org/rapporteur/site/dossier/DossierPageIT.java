package org.rapporteur.site.dossier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.springframework.boot.test.web.server.LocalServerPort;

@ReadApplication
class DossierPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/resolutions",
                "/resolutions/PP-101",
                "/resolutions/PP-102",
                "/resolutions/PP-133",
                "/study-groups",
                "/study-groups/T-SG17",
                "/study-groups/D-SG1",
                "/topics",
                "/topics/imt-2020",
                "/countries",
                "/countries/mne",
                "/periods");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleAndFitsTheScreen(String address) {
        assertThatPage(open(Look.LIGHT, address)).isGoodInEveryLook();
    }

    @Test
    void fromTheOverviewToWhatWasDoneInTwoClicksWithoutScripts() {
        Page page = open(Look.NO_SCRIPT, "/");
        page.locator("a", new Page.LocatorOptions().setHasText("Resolution 102"))
                .click();
        assertThat(page.locator(".counts")).containsText("activities");
        page.locator(".activities .place").nth(1).click();
        assertThat(page)
                .hasURL("http://localhost:" + port
                        + "/periods/2024-09/report#internet-public-policy.activities.open-consultation-development");
        assertThat(page.locator(":target")).isInViewport();
    }

    @Test
    void theKeyboardAloneLeadsToAResolution() {
        Page page = open(Look.LIGHT, "/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        for (int steps = 0; steps < 20 && !isOnResolution(page); steps++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Resolution 101");
    }

    private static boolean isOnResolution(Page page) {
        return Boolean.TRUE.equals(page.evaluate("() => document.activeElement.textContent.startsWith('Resolution ')"));
    }

    @Test
    void printsWithoutThePageAroundIt() {
        Page page = open(Look.LIGHT, "/resolutions/PP-102");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav:visible, .site-footer p:not(.printed):visible"))
                .hasCount(0);
        assertThat(page.locator(".chapter").first()).isVisible();
    }

    private Page open(Look look, String address) {
        Page page = BROWSER.page(look);
        page.navigate("http://localhost:" + port + address);
        return page;
    }
}
