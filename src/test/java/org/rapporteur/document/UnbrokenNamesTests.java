package org.rapporteur.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbrokenNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ITU-T SG13 and SG 20 met|ITU-T, SG 20",
                "an IP-based network of IMT-2020|IP-based, IMT-2020",
                "see CWG-Internet-20/2.|CWG-Internet-20/2.",
                "the Y.3000-series of ITU-T|Y.3000-series, ITU-T",
                "Q.IEC-EEMA|Q.IEC-EEMA",
                "ITU-T/ITU-R|ITU-T/ITU-R"
            })
    void aNameWithAHyphenOrAGroupsNumberIsOne(String text, String names) {
        assertThat(names(text)).containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "a by-product of 2024-08-15",
        "non-ITU people",
        "the third-generation study",
        "Antidisestablishmentarianism-like",
        "SG1300"
    })
    void otherHyphensBreakAsEver(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Property
    void thePiecesAreTheText(
            @ForAll @CharRange(from = 'A', to = 'Z') @Chars({'-', ' ', '.', 'S', 'G', '1', 'é'}) String text) {
        StringBuilder pieces = new StringBuilder();
        UnbrokenNames.split(text, pieces::append, pieces::append);
        assertThat(pieces).hasToString(text);
    }

    @Property
    void noNameIsOverlookedThatThePatternFinds(
            @ForAll @Chars({'-', ' ', '.', 'S', 'G', 'I', 'ß', 'É', 'Ⅳ', '1', 'é', '\uD835', '\uDC00'}) String text) {
        List<String> plain = UnbrokenNames.NAME
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(names(text)).isEqualTo(plain);
        assertThat(UnbrokenNames.areIn(text)).isEqualTo(!plain.isEmpty());
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        UnbrokenNames.split(text, rest -> {}, names::add);
        return names;
    }
}
