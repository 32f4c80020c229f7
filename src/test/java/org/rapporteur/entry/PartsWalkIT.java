package org.rapporteur.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.access.Role.EDITOR;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody fills in rows, finds records while typing and puts in claims, in a real browser. */
@WrittenApplication
class PartsWalkIT {

    private static final String NEW_ACTIVITY = "/activities/new?period=2024-09&kind=training&sector=D";
    private static final String NEW_PARAGRAPH = "/paragraphs/new?period=2024-09&section=ipv6&kind=prose&numbered=yes";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NARROW", "NO_SCRIPT"})
    void rowsAreAddedAndRecordsAreFound(Look look) {
        Page page = signedIn(look, NEW_ACTIVITY);
        page.locator("#field-name").fill("Rows by hand");
        page.locator("[id='field-figures.name-0']").fill("guests");
        page.locator("[id='field-figures.value-0']").fill("12");
        page.locator("#field-figures button[value='figures add 0']").click();
        assertThat(page.locator("[id='field-figures.name-1']")).isVisible();
        assertThat(page.locator("[id='field-figures.name-0']")).hasValue("guests");
        page.locator("#field-countries-find").fill("cote d'iv");
        if (look == Look.NO_SCRIPT) {
            page.locator("#field-countries .finding button").click();
        }
        page.locator("#field-countries-found label").first().click();
        assertThat(page.locator("#field-countries-found input[type=checkbox]").first())
                .isChecked();
        assertThat(page.locator("#field-name")).hasValue("Rows by hand");
        if (look == Look.LIGHT) {
            assertThatPage(page).isGoodInEveryLook();
        }
    }

    @Test
    void aClaimIsPutInWithoutLoadingThePageAnew() {
        Page page = signedIn(Look.LIGHT, NEW_PARAGRAPH);
        page.evaluate("() => { document.body.dataset.same = 'yes'; }");
        page.locator("#field-text").fill("In all  were approved.");
        page.locator("#field-text")
                .evaluate("field => { field.focus(); field.setSelectionRange(7, 7); field.blur(); }");
        page.locator("#field-claim-what").selectOption("count");
        page.locator("#field-claim-stage").selectOption("approved");
        page.getByText("Insert into the text").click();
        assertThat(page.locator("#field-text")).hasValue("In all {count stage=approved} were approved.");
        assertThat(page.locator("#field-text")).isFocused();
        assertThat(page.locator("#claim-words q")).containsText("texts");
        assertThat(page.locator("body")).hasAttribute("data-same", "yes");
    }

    @Test
    void savingLeadsToTheParagraphInTheReport() {
        Page page = signedIn(Look.LIGHT, NEW_PARAGRAPH);
        page.locator("#field-key").fill("walk-home");
        page.locator("#field-text").fill("It is found again where it stands.");
        page.locator(".record-form .buttons .btn").click();
        assertThat(page).hasURL(Pattern.compile(".*/periods/2024-09/report#ipv6\\.walk-home"));
        assertThat(page.locator(".block:target")).containsText("found again");
        assertThat(page.locator(".flash")).containsText("walk-home");
        assertThat(page.locator(".flash p")).isInViewport();
    }

    @Test
    void nothingThatHasTheFocusIsCoveredByTheBar() {
        Page page = signedIn(Look.LIGHT, "/paragraphs/2024-09@security@security-group/edit");
        for (int presses = 0; presses < 90; presses++) {
            page.keyboard().press("Tab");
            Object covered = page.evaluate("""
                    () => {
                      const bar = document.querySelector('.record-form > .buttons');
                      const own = document.activeElement;
                      if (own === document.body || bar.contains(own) || !own.closest('.record-form')) {
                        return '';
                      }
                      const place = own.getBoundingClientRect();
                      return place.height < innerHeight / 2 && place.bottom > bar.getBoundingClientRect().top + 1
                          ? own.outerHTML.slice(0, 120) : '';
                    }""");
            org.assertj.core.api.Assertions.assertThat(covered).isEqualTo("");
        }
    }

    @Test
    void theFirstHeadingIsTheTitleAndLinksInBarsAreHighWhateverTheFont() {
        Page page = signedIn(Look.LIGHT, "/enter");
        for (String address : List.of(
                "/enter",
                "/periods/2024-09/report",
                "/periods/2024-09/outline",
                "/periods/2024-09/check",
                "/outlines/2024-09/edit",
                "/history",
                "/periods")) {
            page.navigate("http://localhost:" + port + address);
            page.evaluate("""
                    () => {
                      const low = new CSSStyleSheet();
                      low.replaceSync('body, body * { line-height: 1 !important; font-size: 12px !important }');
                      document.adoptedStyleSheets = [low];
                    }""");
            Object first = page.evaluate(
                    "() => [...document.querySelectorAll('h1, h2, h3')].find(h => h.checkVisibility()).tagName");
            org.assertj.core.api.Assertions.assertThat(first).as(address).isEqualTo("H1");
            Object low = page.evaluate("""
                    () => [...document.querySelectorAll('nav a, .run a, .who a, .kicker a, .site-footer a, .moves button')]
                        .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 24)
                        .map(e => e.outerHTML.slice(0, 120))""");
            org.assertj.core.api.Assertions.assertThat((List<?>) low)
                    .as(address)
                    .isEmpty();
        }
    }

    private Page signedIn(Look look, String address) {
        Page page = BROWSER.page(look);
        staff.letIn(page, port, EDITOR);
        page.navigate("http://localhost:" + port + address);
        return page;
    }
}
