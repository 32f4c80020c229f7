package org.rapporteur.platform.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** What every page must hold. */
public final class PageAssert extends AbstractAssert<PageAssert, Page> {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Axe measures what a bar at the edge of the window leaves of a field below it; people scroll. */
    private static final String BARS_AT_THEIR_PLACES = """
            () => {
              const places = new CSSStyleSheet();
              places.replaceSync('.record-form > .buttons { position: static !important }');
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, places];
            }""";

    private PageAssert(Page page) {
        super(page, PageAssert.class);
    }

    public static PageAssert assertThatPage(Page page) {
        return new PageAssert(page);
    }

    /** Axe finds nothing against WCAG 2.2 AA, nor against good practice. */
    public PageAssert isAccessible() {
        actual.evaluate(BARS_AT_THEIR_PLACES);
        List<Rule> violations = axe().analyze().getViolations();
        if (!violations.isEmpty()) {
            failWithMessage("%s", violations.stream().map(PageAssert::described).collect(Collectors.joining("\n")));
        }
        return this;
    }

    /** Our pages have no frames, so the results need no page of their own to be gathered in; what passes is not told. */
    private AxeBuilder axe() {
        AxeRunOptions options = new WithoutPreload();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(actual).options(options).withTags(WCAG_22_AA).setLegacyMode(true);
    }

    /** Preloading, axe asks for what style sheets import as if the page itself imported it, and so at the wrong address. */
    static final class WithoutPreload extends AxeRunOptions {

        public boolean isPreload() {
            return false;
        }
    }

    private static String described(Rule rule) {
        return rule.getHelp() + " (" + rule.getId() + ")\n"
                + rule.getNodes().stream().map(PageAssert::described).collect(Collectors.joining("\n"));
    }

    private static String described(CheckedNode node) {
        return "  " + node.getTarget() + "\n    " + node.getHtml() + "\n    "
                + String.valueOf(node.getFailureSummary()).replace("\n", "\n    ");
    }

    /** Nothing sticks out to the side. */
    public PageAssert doesNotScrollSideways() {
        Object wider = actual.evaluate("""
                () => [...document.querySelectorAll('body *')]
                    .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1)
                    .map(e => e.outerHTML.slice(0, 120))
                    .concat(document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : [])""");
        if (!((List<?>) wider).isEmpty()) {
            failWithMessage("Sticks out to the side: %s", wider);
        }
        return this;
    }

    /** No key stands where a text of the bundle should be. */
    public PageAssert hasAllItsWords() {
        if (actual.content().contains("??")) {
            failWithMessage("A message is missing in %s", actual.content());
        }
        return this;
    }
}
