package org.rapporteur.platform.browser;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * What is sent leads to another page, or to the same one made anew; only then a walk goes on. A form that holds text is
 * not sent by the click itself: the page keeps its text first, so that nothing tells after a click that it is on its way.
 */
public final class NextPage {

    private NextPage() {}

    /** Does something, and waits until the page that comes of it is loaded. */
    public static void after(Page page, Runnable act) {
        page.evaluate("document.documentElement.dataset.before = 'yes'");
        act.run();
        page.locator("html[data-before]").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForLoadState();
    }
}
