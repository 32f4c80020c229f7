package org.rapporteur.platform.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is installed here; none is downloaded. */
final class Chromium {

    /** The first, made for this, is the quickest by a fifth. */
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String MISSING =
            "No browser: install chromium, or name one in the environment variable CHROMIUM, to run the browser tests";

    private Chromium() {}

    /** Skips the test where there is no browser; a continuous build must have one. */
    static LaunchOptions launch() {
        return new LaunchOptions()
                .setExecutablePath(installed().orElseGet(Chromium::missing))
                .setArgs(QUIETLY);
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        if (Objects.equals(System.getenv("CI"), "true")) {
            throw new AssertionError(MISSING);
        }
        return abort(MISSING);
    }
}
