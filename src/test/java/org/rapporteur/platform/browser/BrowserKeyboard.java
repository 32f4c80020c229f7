package org.rapporteur.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A keyboard at a page that is drawn. */
final class BrowserKeyboard implements Keyboard {

    private final Page page;

    BrowserKeyboard(Page page, String address) {
        this.page = page;
        page.navigate(address);
        awaitFocus();
    }

    /** A browser puts it there when it has painted. */
    private void awaitFocus() {
        if (has("[autofocus]")) {
            assertThat(page.locator("[autofocus]")).isFocused();
        }
    }

    @Override
    public Keyboard inBrowser() {
        return this;
    }

    @Override
    public Keyboard withoutBrowser() {
        return new RequestKeyboard(page, address());
    }

    @Override
    public int count(String selector) {
        return page.locator(selector).count();
    }

    @Override
    public String text(String selector) {
        return page.locator(selector).first().textContent();
    }

    @Override
    public void focus(String selector) {
        page.locator(selector).first().focus();
    }

    @Override
    public void unfold(String summary) {
        focus(summary);
        page.keyboard().press("Enter");
    }

    @Override
    public String value() {
        return focused().inputValue();
    }

    @Override
    public void type(String text) {
        focused().fill(text);
    }

    private Locator focused() {
        return page.locator(":focus");
    }

    @Override
    public void enter() {
        NextPage.after(page, () -> page.keyboard().press("Enter"));
        awaitFocus();
    }

    @Override
    public String address() {
        return page.url();
    }
}
