package org.rapporteur.check.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.check.Written;

class TypedNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More than 200 cities worldwide are measuring their progress.|More than 200 cities",
                "ITU-T SG12 approved nine standards including Recommendations and Supplements.|nine standards",
                "A total of 627 participants took those courses.|627 participants",
                "The initiative is supported by 19 UN bodies and by cities.|19 UN bodies",
                "Burundi: 10 cities connected and 437 schools.|10 cities",
                "The coalition is composed of 35 IGOs including OECD, UN and UPU.|35 IGOs",
                "Some 1,200 experts attended.|Some 1,200 experts",
                "About 3 million people were reached.|About 3 million people"
            })
    void findsNumbersWithoutListOrSource(String sentence, String quote) {
        assertThat(Written.quotes("typed-number", sentence)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More than 200 cities are measuring their progress (see Document C24/35).",
                "According to UNESCO, 200 cities take part.",
                "200 cities are listed at https://www.itu.int/cities.",
                "The 2023 participants met again.",
                "In 2024 organizations met in Geneva.",
                "The text is named “100 cities” and costs 20 dollars.",
                "The band lies at 2.5 GHz, with 33.13 Mbps.",
                "SDG 11 cities met on 20 June 2024.",
                "J-SCTF reports to three bodies.",
                "In Resolution 102 members asked for more.",
                "The 19th IGF meeting was held.",
                "Eleven SDOs (IEC, ISO and ITU) and 12 SDOs (ETSI, 3GPP, oneM2M) took part."
            })
    void staysSilentOnSourcesNamesAndMeasures(String sentence) {
        assertThat(Written.quotes("typed-number", sentence)).isEmpty();
    }

    @Test
    void takesAListForWhatIsCounted() {
        assertThat(Written.quotes("typed-number", "In total, 12 sites were connected:", "–\tBujumbura;", "–\tGitega."))
                .isEmpty();
        assertThat(Written.quotes(
                        "typed-number",
                        "In total, two Recommendations were approved by ITU-T SG13.",
                        "–\tITU-T Y.3129 “Requirements”;",
                        "–\tITU-T Y.3142 “Framework”."))
                .isEmpty();
    }
}
