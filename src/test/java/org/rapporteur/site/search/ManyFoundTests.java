package org.rapporteur.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted no further than a thousand is told as more than that. */
class ManyFoundTests {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.site", Locale.ROOT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            search.count.text | 1 | one text
            search.count.text | 1000 | 1,000 texts
            search.count.text | 1001 | more than 1,000 texts
            search.count.activity | 1001 | more than 1,000 activities
            search.count.paragraph | 2 | 2 paragraphs of reports
            search.figure | 1000 | 1,000
            search.figure | 1001 | 1,000+
            search.all.text | 62 | All 62 texts, to sort and to narrow further
            search.all.text | 1001 | All texts, to sort and to narrow further
            """)
    void manyAreToldAsMoreThanAThousand(String key, int number, String words) {
        assertThat(new MessageFormat(WORDS.getString(key), Locale.UK).format(new Object[] {number}))
                .isEqualTo(words);
    }
}
