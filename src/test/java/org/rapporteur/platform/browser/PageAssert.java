package org.rapporteur.platform.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** What every page must hold. */
public final class PageAssert extends AbstractAssert<PageAssert, Page> {

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

    private PageAssert(Page page) {
        super(page, PageAssert.class);
    }

    public static PageAssert assertThatPage(Page page) {
        return new PageAssert(page);
    }

    /**
     * Holds all that a page must hold, light, dark and on a narrow screen: loaded once, the page is looked at three times.
     * In the dark, what looks the same is judged by samples. Behind that it is looked at as usual.
     */
    public PageAssert isGoodInEveryLook() {
        hasAllItsWords();
        Look.LIGHT.at(actual);
        isAccessible().doesNotScrollSideways();
        Look.DARK.at(actual);
        none(Axe.violationsOfSamples(actual, Axe.COLOURS)).doesNotScrollSideways();
        Look.NARROW.at(actual);
        none(Axe.violations(actual, Axe.SIZES)).doesNotScrollSideways();
        Look.LIGHT.at(actual);
        return this;
    }

    /**
     * Axe finds nothing against WCAG 2.2 AA, nor against good practice. Of a page that was judged before as it is, to the
     * last attribute, only what hangs on colours, or on sizes on a narrow screen, is judged once more.
     */
    public PageAssert isAccessible() {
        boolean known = !JUDGED.add(String.valueOf(actual.evaluate(ITSELF)));
        return none(known ? ofLook() : Axe.violations(actual));
    }

    /** Of what may differ between a look and the usual one. */
    private List<?> ofLook() {
        boolean narrow = Boolean.TRUE.equals(actual.evaluate("matchMedia('(max-width: 480px)').matches"));
        return narrow ? Axe.violations(actual, Axe.SIZES) : Axe.violationsOfSamples(actual, Axe.COLOURS);
    }

    private PageAssert none(List<?> violations) {
        if (!violations.isEmpty()) {
            failWithMessage("%s", violations.stream().map(String::valueOf).collect(Collectors.joining("\n")));
        }
        return this;
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
