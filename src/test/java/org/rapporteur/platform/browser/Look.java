package org.rapporteur.platform.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
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
                .setViewportSize(this == NARROW ? 320 : 1440, this == NARROW ? 640 : 900)
                .setColorScheme(this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setJavaScriptEnabled(this != NO_SCRIPT);
    }
}
