package org.rapporteur.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser for the tests of a class, registered as a static {@code @RegisterExtension}; all classes of a process share
 * the one that the first of them started. After every test it closes the test's pages and fails if one of them
 * complained: a refused style, a missing file, a script's mistake.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {

    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    /** Milliseconds; on a busy machine a page takes its time, and that is no fault of the page. */
    private static final int PATIENCE = 15_000;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private com.microsoft.playwright.@Nullable Browser chromium;

    /** Closed with the last class. */
    private record Started(Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {

        static Started now() {
            var options = Chromium.launch();
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
            return new Started(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Started.class, missing -> Started.now(), Started.class)
                .chromium();
    }

    /** A page of a visitor without history. */
    public Page page(Look look) {
        assertThat(chromium).isNotNull();
        Page page = chromium.newContext(look.options()).newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        return page;
    }

    private void listen(ConsoleMessage message) {
        boolean bad = message.type().equals("error") || message.type().equals("warning");
        if (bad && !isOfTheTest(message) && !isThePageItself(message)) {
            complaints.add(message.text() + " at " + message.location());
        }
    }

    /** Scripts a test runs in the page, such as axe, have no address. */
    private static boolean isOfTheTest(ConsoleMessage message) {
        return message.location().startsWith(":");
    }

    /** An error page was asked for; a missing style or script is told with its own address. */
    private static boolean isThePageItself(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && message.location().startsWith(message.page().url());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(chromium).isNotNull();
        chromium.contexts().forEach(com.microsoft.playwright.BrowserContext::close);
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).as("complaints in the browser's console").isEmpty();
    }
}
