package org.rapporteur.platform.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How a page is looked at. */
public enum Look {
    LIGHT,
    DARK,
    /** The narrowest screen of WCAG 2.2, 1.4.10: 1280 pixels at four times the size. */
    NARROW,
    NO_SCRIPT;

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width(), height())
                .setColorScheme(colours())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setJavaScriptEnabled(this != NO_SCRIPT);
    }

    /** Looks so at a page that stands already; whether it has scripts is settled by then. */
    void at(Page page) {
        page.setViewportSize(width(), height());
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours()));
    }

    private int width() {
        return this == NARROW ? 320 : 1440;
    }

    private int height() {
        return this == NARROW ? 640 : 900;
    }

    private ColorScheme colours() {
        return this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT;
    }
}
