package org.rapporteur.check.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.check.Written;

class HouseStyleTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SG13 approved 5 Recommendations.|5 Recommendations",
                "J-SCTF held 3 meetings from January to July.|3 meetings",
                "The group approved eleven Recommendations.|eleven Recommendations",
                "The project connected twenty-two schools.|twenty-two schools",
                "31 participants completed the training.|31",
                "The work went on. 22 draft Recommendations are under approval.|22"
            })
    void findsNumbersAgainstTheHouseStyle(String sentence, String quote) {
        assertThat(Written.quotes("number-style", sentence)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SG13 approved five Recommendations and 11 Supplements.",
                "Eleven Recommendations were approved.",
                "The project connected 10 cities, 15 schools and 5 hospitals.",
                "Release 9 Recommendations and Phase 3 meetings were discussed.",
                "2024 saw new work.",
                "5G networks and 6 GHz were studied.",
                "20 June 2024 was the day.",
                "ITU-T SG13 works on Question 5 of 8.",
                "One Recommendation was approved."
            })
    void staysSilentOnTheHouseStyle(String sentence) {
        assertThat(Written.quotes("number-style", sentence)).isEmpty();
    }

    @Test
    void tellsStraightQuotationMarksOnce() {
        assertThat(Written.quotes("quotes", "SG16 approved \"Model\".", "SG17 approved “One” and \"Two\"."))
                .containsExactly("\"Model\"");
        assertThat(Written.quotes("quotes", "SG16 approved “Model” on a 19\" rack and a 21\" screen."))
                .isEmpty();
    }

    @Test
    void tellsHyphensForDashesOnce() {
        assertThat(Written.quotes("dashes", "Title “oneM2M - Security”.", "A word - another."))
                .containsExactly("oneM2M - Security");
        assertThat(Written.quotes("dashes", "A well-known text – with a dash, 20-22 June, low- and high-level."))
                .isEmpty();
    }

    @Test
    void tellsOneFindingForAListThatEndsUnevenly() {
        assertThat(Written.quotes(
                        "list-punctuation", "The following:", "–\tfirst thing;", "–\tsecond thing", "–\tthird."))
                .containsExactly("second thing");
        assertThat(Written.quotes("list-punctuation", "The following:", "–\tfirst thing;", "–\tsecond thing;"))
                .containsExactly("second thing;");
    }

    @Test
    void letsEvenListsPass() {
        assertThat(Written.quotes("list-punctuation", "Following:", "–\tone;", "–\ttwo; and", "–\tthree."))
                .isEmpty();
        assertThat(Written.quotes("list-punctuation", "Following:", "–\tone,", "–\ttwo, and", "–\tthree."))
                .isEmpty();
        assertThat(Written.quotes("list-punctuation", "Following:", "–\tone", "–\ttwo", "–\tthree"))
                .isEmpty();
        assertThat(Written.quotes("list-punctuation", "Following:", "–\tIt is one.", "–\tIt is two.”", "–\tThree."))
                .isEmpty();
    }

    @Test
    void tellsBothWaysOfTheLastCommaOnce() {
        assertThat(Written.quotes(
                        "oxford-comma", "By SGs 9, 11, and 13.", "By SGs 5, 17 and 20.", "By SGs 2, 3 and 5."))
                .containsExactly("9, 11, and 13");
        assertThat(Written.quotes("oxford-comma", "By SGs 9, 11 and 13.", "In Geneva, delegates and members met."))
                .isEmpty();
        assertThat(Written.quotes(
                        "oxford-comma", "By SGs 9, 11, and 13.", "In Geneva, SG13 and SG17 met, and all left."))
                .isEmpty();
    }
}
