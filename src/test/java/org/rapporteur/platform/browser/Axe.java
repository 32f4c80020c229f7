package org.rapporteur.platform.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Axe, put into a page once and asked there as often as the page is looked at. */
final class Axe {

    /** WCAG 2.2 AA and good practice. */
    private static final Map<String, Object> EVERYTHING = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    static final Map<String, Object> COLOURS = only(OF_COLOURS);
    static final Map<String, Object> SIZES = only(List.of("target-size", "scrollable-region-focusable"));

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    /** Axe measures what a bar at the edge of the window leaves of a field below it; people scroll. */
    private static final String BARS_AT_THEIR_PLACES = """
            () => {
              const places = new CSSStyleSheet();
              places.replaceSync('.record-form > .buttons { position: static !important }');
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, places];
            }""";

    /** Preloading, axe asks for what style sheets import as if the page itself imported it, and so at the wrong address. */
    private static final String VIOLATIONS = """
            async ({ rules, within, without = [] }) => {
              const found = await axe.run(within ?? document, { runOnly: rules,
                  rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])),
                  resultTypes: ['violations'], preload: false });
              const lines = text => String(text).replaceAll('\\n', '\\n    ');
              return found.violations.map(rule => `${rule.help} (${rule.id})\\n` + rule.nodes
                  .map(node => `  ${node.target}\\n    ${node.html}\\n    ${lines(node.failureSummary)}`).join('\\n'));
            }""";

    /**
     * Elements with text of their own. Of those whose colours, letters and place in the flow are the same, and so are those
     * of all that they stand in, the first two and the last two; a link within a text is not one that stands alone.
     */
    private static final String SAMPLES = """
            () => {
              const numbers = new Map();
              const alike = new Map();
              const number = words => numbers.get(words) ?? numbers.set(words, numbers.size).get(words);
              const look = (element, around) => {
                const style = getComputedStyle(element);
                return number([around, style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.filter,
                    style.mixBlendMode, style.textShadow, style.fontSize, style.fontWeight, style.position, style.clipPath,
                    style.overflow, style.textDecoration, style.borderBottom, element.matches(':disabled, [aria-disabled=true]'),
                    element.control?.disabled, element.matches('a') && hasText(element.parentElement)].join());
              };
              const hasText = element => element.matches('input, select, textarea')
                  || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
              const walk = (element, around) => {
                const own = look(element, around);
                if (hasText(element) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
                  alike.set(own, alike.get(own) ?? []);
                  alike.get(own).push(element);
                }
                [...element.children].forEach(child => walk(child, own));
              };
              walk(document.body, 0);
              return [...alike.values()].flatMap(all => [...new Set([...all.slice(0, 2), ...all.slice(-2)])]);
            }""";

    private Axe() {}

    private static Map<String, Object> only(List<String> rules) {
        return Map.of("type", "rule", "values", rules);
    }

    /** What breaks any rule; colours, which take most of the time, are judged by samples. */
    static List<?> violations(Page page) {
        putInto(page);
        List<?> others = (List<?>) page.evaluate(
                "values => (" + VIOLATIONS + ")(values)", Map.of("rules", EVERYTHING, "without", OF_COLOURS));
        return others.isEmpty() ? violationsOfSamples(page, COLOURS) : others;
    }

    /** What breaks one of these rules, in words. */
    static List<?> violations(Page page, Map<String, Object> rules) {
        putInto(page);
        return (List<?>) page.evaluate("rules => (" + VIOLATIONS + ")({ rules })", rules);
    }

    /** The same, asked of samples for all that look as they do. */
    static List<?> violationsOfSamples(Page page, Map<String, Object> rules) {
        putInto(page);
        return (List<?>) page.evaluate(
                "rules => (" + VIOLATIONS + ")({ rules, within: { include: (" + SAMPLES + ")() } })", rules);
    }

    private static void putInto(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
            page.evaluate(BARS_AT_THEIR_PLACES);
        }
    }
}
