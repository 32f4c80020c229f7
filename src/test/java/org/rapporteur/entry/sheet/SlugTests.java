package org.rapporteur.entry.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IPv6 training in Ghana              | ipv6-training-in-ghana
            «L’été» à Genève                    | l-ete-a-geneve
            In all, {count stage=approved} came | in-all-came
            {figure guests} guests              | guests
            Open {count and never closed        | open
            One two three four five six seven   | one-two-three-four-five
            """)
    void isMadeOfTheFirstWords(String text, String slug) {
        assertThat(Slug.of(text)).contains(slug);
    }

    @Test
    void isNoneWhereNoLetterIsLatin() {
        assertThat(Slug.of("网络")).isEmpty();
        assertThat(Slug.of(" – ")).isEmpty();
    }

    @Property
    void fitsAnAddress(@ForAll String text) {
        Slug.of(text).ifPresent(slug -> assertThat(slug).matches(FORM).hasSizeLessThan(75));
    }
}
