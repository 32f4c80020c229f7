package org.rapporteur.site.lists;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.springframework.boot.test.web.server.LocalServerPort;

@ReadApplication
class ListPageIT {

    private static final List<String> ADDRESSES = List.of(
            "/recommendations",
            "/recommendations?group=T-SG13&kind=recommendation&period=2024-09&stage=approved&topic=imt-2020",
            "/recommendations?kind=handbook&topic=ipv6",
            "/recommendations?page=3&sort=designation",
            "/recommendations/T-J.298-202406",
            "/recommendations/T-X.1352-202209",
            "/activities",
            "/activities?country=GHA,KOR",
            "/activities/smart-cities-task-force",
            "/activities/iot-collaboration");

    /** The facets themselves, some chosen, and those of the other list. */
    @SuppressWarnings("UnusedVariable") // a source of parameters
    private static final List<String> WITH_FACETS = List.of(ADDRESSES.get(0), ADDRESSES.get(1), "/activities");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void isAccessibleAndFitsTheScreen(String address) {
        assertThatPage(open(Look.LIGHT, address)).isGoodInEveryLook();
    }

    @ParameterizedTest
    @FieldSource("WITH_FACETS")
    void isAccessibleWithAFacetOpen(String address) {
        Page page = open(Look.LIGHT, address);
        for (int i = 0; i < page.locator(".facet").count(); i++) {
            page.locator(".facet summary").nth(i).click();
            if (i == 2 || i == 5) {
                assertThatPage(page).isGoodInEveryLook();
            }
            page.keyboard().press("Escape"); // what is open lies over what is below it
        }
    }

    @Test
    void everyFacetOpensOnANarrowScreen() {
        Page page = open(Look.NARROW, ADDRESSES.get(1));
        for (Locator facet : page.locator(".facet").all()) {
            facet.locator("summary").click();
            assertThat(facet.locator(".options")).isVisible();
            assertThatPage(page).doesNotScrollSideways();
            page.keyboard().press("Escape");
        }
    }

    @Test
    void isWalkedWithoutScripts() {
        Page page = open(Look.NO_SCRIPT, "/recommendations");
        page.locator(".facet summary").getByText("Group").click();
        page.getByLabel(Pattern.compile("ITU-T SG13 \\(")).check();
        page.getByLabel(Pattern.compile("ITU-T SG20 \\(")).check();
        page.locator(".facet[open] button").click();
        assertThat(page).hasURL("http://localhost:" + port + "/recommendations?group=T-SG13,T-SG20");
        page.locator(".facet summary").getByText("Stage").click();
        page.getByLabel(Pattern.compile("Approved \\(")).check();
        page.locator(".facet[open] button").click();
        assertThat(page.locator("h1")).containsText("ITU-T SG13 or SG20, approved");
        page.locator(".chip").getByText("SG20").click();
        assertThat(page.locator("h1")).not().containsText("SG20");
        page.locator(".sorts a").getByText("designation").click();
        assertThat(page)
                .hasURL("http://localhost:" + port + "/recommendations?group=T-SG13&stage=approved&sort=designation");
        page.locator(".records a").first().click();
        assertThat(page.locator(".timeline")).containsText("Approved");
        page.locator(".told a").first().click();
        Assertions.assertThat(page.url()).contains("/periods/2024-09/report#");
        String block = page.url().split("#")[1];
        assertThat(page.locator("[id='" + block + "']")).isInViewport();
    }

    @Test
    void isWalkedByKeyboard() {
        Page page = open(Look.LIGHT, "/activities");
        page.locator(".facet summary").first().focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.locator(".chip")).hasCount(1);
        page.locator(".chip").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL("http://localhost:" + port + "/activities");
    }

    @Test
    void leadsToTheSentenceThatCountsTheSame() {
        Page page = open(Look.LIGHT, ADDRESSES.get(1));
        page.locator(".sentence a").click();
        assertThat(page.locator(".block:target")).containsText("five Recommendations");
    }

    @Test
    void leafsThrough() {
        Page page = open(Look.LIGHT, "/recommendations");
        page.locator(".pager a[rel=next]").click();
        assertThat(page.locator(".pager [aria-current=page]")).hasText("2");
        assertThat(page.locator(".shown")).containsText("26–50 of");
        page.locator(".pager a[rel=prev]").click();
        assertThat(page).hasURL("http://localhost:" + port + "/recommendations");
    }

    @Test
    void printsTheListWithoutThePage() {
        Page page = open(Look.LIGHT, "/recommendations");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(
                        page.locator(
                                "nav:visible, form:visible, .sorts:visible, .file:visible, .site-footer p:not(.printed):visible"))
                .hasCount(0);
        assertThat(page.locator(".records > li:visible")).hasCount(25);
        assertThat(page.locator(".printed:visible")).containsText("https://reports.example.org/recommendations");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".printed:visible")).hasCount(0);
    }

    private Page open(Look look, String address) {
        Page page = BROWSER.page(look);
        page.navigate("http://localhost:" + port + address);
        return page;
    }
}
