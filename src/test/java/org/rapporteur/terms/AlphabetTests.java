package org.rapporteur.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTests {
    private static final Comparator<String> ORDER = Alphabet.by(name -> name);

    @Test
    void countsNumbersAsNumbers() {
        assertThat(sorted("SG11", "SG2", "SG20", "SG1")).containsExactly("SG1", "SG2", "SG11", "SG20");
    }

    @Test
    void putsAccentsAndCaseLast() {
        assertThat(sorted("Croatia", "Türkiye", "Tuvalu", "Côte d'Ivoire", "Costa Rica"))
                .containsExactly("Costa Rica", "Côte d'Ivoire", "Croatia", "Türkiye", "Tuvalu");
        assertThat(sorted("IPTV", "IoT", "ENUM")).containsExactly("ENUM", "IoT", "IPTV");
    }

    @Test
    void keepsDifferentNamesApart() {
        assertThat(ORDER.compare("SG02", "SG2")).isNegative();
        assertThat(ORDER.compare("SG2", "SG2")).isZero();
    }

    private static List<String> sorted(String... names) {
        return Stream.of(names).sorted(ORDER).toList();
    }
}
