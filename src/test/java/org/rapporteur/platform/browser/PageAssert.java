package org.rapporteur.platform.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** What every page must hold. */
public final class PageAssert extends AbstractAssert<PageAssert, Page> {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final List<String> OF_SIZES = List.of("target-size", "scrollable-region-focusable");

    /** Pages that were judged by all rules. */
    private static final Set<String> JUDGED = ConcurrentHashMap.newKeySet();

    /** The page but for its tokens, as a number. */
    private static final String ITSELF = """
            () => {
              const page = document.documentElement.outerHTML
                  .replace(/<input[^>]*type="hidden"[^>]*>|<style[^]*?<\\/style>/g, '')
                  .replace(/content="[A-Za-z0-9_-]{60,}"/g, '');
              let sum = 0;
              for (let at = 0; at < page.length; at++) {
                sum = (Math.imul(sum, 31) + page.charCodeAt(at)) | 0;
              }
              return page.length + ' ' + sum;
            }""";

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

    /**
     * Axe finds nothing against WCAG 2.2 AA, nor against good practice. Of a page that was judged before as it is, to the
     * last attribute, only what hangs on colours, or on sizes on a narrow screen, is judged once more.
     */
    public PageAssert isAccessible() {
        boolean known = !JUDGED.add(String.valueOf(actual.evaluate(ITSELF)));
        actual.evaluate(BARS_AT_THEIR_PLACES);
        AxeBuilder axe = known ? axe().withRules(ofLook()) : axe().withTags(WCAG_22_AA);
        List<Rule> violations = axe.analyze().getViolations();
        if (!violations.isEmpty()) {
            failWithMessage("%s", violations.stream().map(PageAssert::described).collect(Collectors.joining("\n")));
        }
        return this;
    }

    /** What may differ between a look and the usual one. */
    private List<String> ofLook() {
        boolean narrow = Boolean.TRUE.equals(actual.evaluate("matchMedia('(max-width: 480px)').matches"));
        return narrow ? OF_SIZES : OF_COLOURS;
    }

    /** Our pages have no frames, so the results need no page of their own to be gathered in; what passes is not told. */
    private AxeBuilder axe() {
        AxeRunOptions options = new WithoutPreload();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(actual).options(options).setLegacyMode(true);
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
