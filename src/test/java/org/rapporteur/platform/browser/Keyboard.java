package org.rapporteur.platform.browser;

import com.microsoft.playwright.Page;

/**
 * What somebody at a keyboard does with the forms of a page: in a browser, or by the same requests of the same session
 * without anything being drawn, where one page is as the other.
 */
public interface Keyboard {

    /** In the browser, where the page is loaded. */
    static Keyboard inBrowser(Page page, String address) {
        return new BrowserKeyboard(page, address);
    }

    /** The same at the page that is there now; nothing is loaded anew that stands in the browser already. */
    Keyboard inBrowser();

    /** The same without drawing what comes. */
    Keyboard withoutBrowser();

    /** How many such elements the page has. */
    int count(String selector);

    default boolean has(String selector) {
        return count(selector) > 0;
    }

    /** Text of the first such element. */
    String text(String selector);

    /** The first such field or button has the focus from now on; before that, it is where the page puts it. */
    void focus(String selector);

    /** Opens the first such summary with Enter. */
    void unfold(String summary);

    /** What stands in the field that has the focus. */
    String value();

    /** Writes into the field that has the focus, over what stands there. */
    void type(String text);

    /** Presses Enter, and waits for the page that comes of it. */
    void enter();

    /** Of the page that is there now. */
    String address();
}
