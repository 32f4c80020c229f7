package org.rapporteur.platform.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.Optional;

/** Pages for looking at, and for the README: {@code -Dpictures=folder}. Without it none are taken. */
public final class Picture {

    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getProperty("pictures")).map(Path::of);

    private Picture() {}

    /** The whole page. */
    public static void of(Page page, String name) {
        FOLDER.ifPresent(folder -> page.screenshot(options(folder, name).setFullPage(true)));
    }

    /** What stands in the window. */
    public static void ofWindow(Page page, String name) {
        FOLDER.ifPresent(folder -> page.screenshot(options(folder, name)));
    }

    private static ScreenshotOptions options(Path folder, String name) {
        return new ScreenshotOptions().setPath(folder.resolve(name + ".png"));
    }
}
