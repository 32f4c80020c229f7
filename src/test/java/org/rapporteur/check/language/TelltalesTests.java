package org.rapporteur.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelltalesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "approved; approved",
                "(?:was|were)(?: also)? approved; ~ approved~",
                "\\b(?i:Soon|shortly)\\b(?!-); soon,shortly",
                "under (?:the )?approval; approval",
                "colou?r; colo",
                "ab+c; ab",
                "ab*c; a",
                "a{0,4}bcd; bcd",
                "(?<!un)known(?= by )er; knowner",
                "[A-Z]\\.\\d{1,5}; .",
                "(?<kind>Technical (?:Report|Paper))s?; ~technical ~",
                "Sept?|Oct\\.?; sep,oct",
                "drafts|texts?|text; drafts,text",
                "(?: (?:a|b)){2,3}x; ~ ~",
                "[\\p{L})\\]] --? [(]; ~ -~"
            })
    void readsWhatAMatchMustHold(String pattern, String signs) {
        assertThat(Telltales.of(Pattern.compile(pattern)).signs()).containsExactlyInAnyOrder(signs.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d+", "a?", "(?:a|b?)", "[ab]", "(?:abc)?", "a|", "\\Qa(b\\E", ".*", "(?=abc)", "a{0,3}"})
    void knowsNothingOfWhatMayMatchAnything(String pattern) {
        assertThat(Telltales.of(Pattern.compile(pattern)).signs()).isEmpty();
        assertThat(Telltales.of(Pattern.compile(pattern)).mayBeIn("")).isTrue();
    }

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("a(?:b|ca){1,2}(?=b)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?:ab?|[bc]a)c"),
            Pattern.compile("\\bab|c{2}(?!a)b?|ba+b"),
            Pattern.compile("(?<one>a|bb)(?:c|(?i:AB))+?b"));

    /** What is passed over has no match. */
    @Property
    void neverHidesAMatch(@ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String text) {
        for (Pattern pattern : PATTERNS) {
            if (pattern.matcher(text).find()) {
                assertThat(Telltales.of(pattern).mayBeIn(text))
                        .as("%s in %s", pattern, text)
                        .isTrue();
            }
        }
    }
}
