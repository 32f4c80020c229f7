package org.rapporteur.site.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A delegate searches in a real browser. */
@ReadApplication
class SearchPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/search?q=security",
                "/search?q=blokchain",
                "/search?q=xqzzv",
                "/search?q=Montenegro&in=text&topic=security",
                "/recommendations?q=security&sector=T",
                "/recommendations?q=xqzzv"
            })
    void isAccessibleAndFitsTheScreen(String address) {
        assertThatPage(open(Look.LIGHT, address)).isGoodInEveryLook();
    }

    @Test
    void theSlashKeyGoesToTheFieldAndTheArrowsToAText() {
        Page page = open(Look.LIGHT, "/topics");
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.locator("#q").pressSequentially("blockch");
        assertThat(page.locator("#suggestions [role=option]").first()).isVisible();
        assertThatPage(page).isAccessible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Distributed ledger technology (DLT) and blockchain");
    }

    @Test
    void theFieldOfEveryHeaderFindsWithoutScripts() {
        Page page = open(Look.NO_SCRIPT, "/topics");
        page.locator("#q").fill("ipv 6");
        page.locator("#q").press("Enter");
        assertThat(page.locator("#found-topic")).containsText("IPv6");
    }

    @Test
    void aFacetOpensInItsPlaceAndNothingElseMoves() {
        Page page = open(Look.LIGHT, "/recommendations?q=security");
        Object before = place(page);
        page.locator(".facet summary").nth(2).click();
        assertThat(page.locator(".facet[open] .options")).isVisible();
        Assertions.assertThat(place(page)).isEqualTo(before);
        page.keyboard().press("Escape");
        assertThat(page.locator(".facet[open]")).hasCount(0);
    }

    private static Object place(Page page) {
        return page.evaluate("() => JSON.stringify([...document.querySelectorAll('.facet summary, .records')]"
                + ".map(it => it.getBoundingClientRect()))");
    }

    @Test
    void theMenuOfAPhoneOpensByItsButton() {
        Page page = open(Look.NARROW, "/topics");
        assertThat(page.locator("#menu")).isHidden();
        page.locator(".menu-button").click();
        assertThatPage(page).isAccessible();
        page.locator("#menu a", new Page.LocatorOptions().setHasText("Activities"))
                .click();
        assertThat(page.locator("h1")).containsText("activities");
    }

    private Page open(Look look, String path) {
        Page page = BROWSER.page(look);
        page.navigate("http://localhost:" + port + path);
        return page;
    }
}
