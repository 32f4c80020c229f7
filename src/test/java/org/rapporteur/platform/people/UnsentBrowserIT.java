package org.rapporteur.platform.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser keeps where the server could not take it: after the session has ended, however long the text. */
@ReadApplication
class UnsentBrowserIT {

    /** Nearly all that the box takes, in letters of three bytes. */
    private static final int LONG = 490_000;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Test
    void aLongTextSentAfterTheSessionEndedComesBackWithOnePress() {
        Page page = BROWSER.page(Look.values()[0]);
        staff.signIn(page, port, Role.EDITOR);
        page.navigate(address("/intake"));
        page.locator("textarea")
                .first()
                .evaluate("(area, size) => { area.value = 'Y.4703 電気通信 '.repeat(size / 12); }", LONG);
        page.context().clearCookies();
        page.locator("main form[method=post] button").first().click();
        // kept first and sent then, which takes as long as the browser's disk
        page.locator("main[data-unsent]").waitFor();
        staff.signIn(page, port, Role.EDITOR);
        assertThatPage(page).isAccessible();
        page.locator("#unsent .btn").click();
        assertThat(page.locator("main")).containsText("This did not arrive");
        assertThat(page.locator("textarea[name=text]"))
                .hasValue(java.util.regex.Pattern.compile("^Y.4703 電気通信 Y.4703 "));
    }

    @Test
    void whatMetNoServerIsOfferedToItsWriterAloneAndForgottenOnceItArrived() {
        Page page = BROWSER.page(Look.values()[0]);
        staff.signIn(page, port, Role.EDITOR);
        page.navigate(address("/topics/new"));
        page.locator("#field-slug").fill("offline");
        page.locator("#field-name").fill("Typed without a network");
        AtomicBoolean lost = new AtomicBoolean();
        page.route("**/topics", route -> {
            route.abort();
            lost.set(true);
        });
        try {
            page.locator(".record-form button[type=submit], .record-form .btn")
                    .last()
                    .click();
        } catch (PlaywrightException noAnswer) {
            // that is what is wanted
        }
        page.waitForCondition(lost::get);
        page.unroute("**/topics");
        page.context().clearCookies();
        staff.signIn(page, port, Role.ADMINISTRATOR);
        assertThat(page.locator("#unsent")).isHidden();
        page.context().clearCookies();
        staff.signIn(page, port, Role.EDITOR);
        page.locator("#unsent .btn").click();
        page.locator("main form .btn").last().click();
        assertThat(page.locator("h1")).containsText("Typed without a network");
        page.navigate(address("/"));
        assertThat(page.locator("#unsent")).isHidden();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
