package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where people choose the colours of all pages, grounds, shadows and tints are gone: what they tell is told by a shape. */
class ForcedColoursTests {

    /** What is where somebody is, chosen, led to, or just changed. */
    private static final Pattern STATE = Pattern.compile(
            "\\[aria-(?:current|selected|pressed)|\\.(?:here|chosen|chip|moved|is-edited)\\b(?!-)|:target\\b");

    private static final Pattern TINT = Pattern.compile("(?:^|;)\\s*(?:background|box-shadow|color|border-color)\\s*:");
    private static final Pattern SHAPE = Pattern.compile(
            "(?:^|;)\\s*(?:outline|font-weight|text-decoration|border(?:-\\w+)*?(?<!-radius|-color))\\s*:");

    /** A rule of a style sheet, outside or within what holds for forced colours. */
    private record Rule(List<String> selectors, String declarations, boolean forced) {}

    @Test
    void whatIsToldByATintHasAShapeThere() throws IOException {
        List<Rule> rules = rules();
        Set<String> shaped = new HashSet<>();
        rules.stream().filter(Rule::forced).forEach(rule -> shaped.addAll(rule.selectors));
        assertThat(rules.stream()
                        .filter(rule -> !rule.forced
                                && TINT.matcher(rule.declarations).find()
                                && !SHAPE.matcher(rule.declarations).find())
                        .flatMap(rule -> rule.selectors.stream())
                        .filter(selector -> STATE.matcher(selector).find()
                                && !selector.endsWith(":hover")
                                && !selector.contains(":has(")))
                .isNotEmpty()
                .isSubsetOf(shaped);
    }

    /** A border that is there but cannot be seen is seen in forced colours, and looks as that of what is current. */
    @Test
    void whatHasAnUnseenBorderHasOneOfTheGroundThere() throws IOException {
        List<Rule> rules = rules();
        Set<String> hidden = new HashSet<>();
        rules.stream()
                .filter(rule -> rule.forced && rule.declarations.contains("border-color: Canvas"))
                .forEach(rule -> hidden.addAll(rule.selectors));
        assertThat(rules.stream()
                        .filter(rule -> rule.declarations.contains("solid transparent"))
                        .flatMap(rule -> rule.selectors.stream()))
                .isNotEmpty()
                .isSubsetOf(hidden);
    }

    private static List<Rule> rules() throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (Resource sheet : new PathMatchingResourcePatternResolver().getResources("classpath*:/assets/*.css")) {
            read(sheet.getContentAsString(StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", ""), false, rules);
        }
        return rules;
    }

    private static void read(String css, boolean forced, List<Rule> rules) {
        int from = 0;
        for (int open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
            String head = css.substring(from, open).replaceFirst("(?s).*;", "").strip();
            int end = end(css, open);
            String body = css.substring(open + 1, end);
            if (body.contains("{")) {
                read(body, forced || head.contains("forced-colors: active"), rules);
            } else {
                rules.add(new Rule(selectors(head), body.strip().replace("\n", " "), forced));
            }
            from = end + 1;
        }
    }

    private static int end(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return css.length();
    }

    /** Commas within brackets part no selectors. */
    private static List<String> selectors(String head) {
        return Stream.of(head.split(",(?![^(]*\\))")).map(String::strip).toList();
    }
}
