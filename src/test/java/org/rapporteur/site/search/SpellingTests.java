package org.rapporteur.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "blockchain, blockchain, 0",
        "blockchain, blokchain, 1",
        "blockchain, blockchians, 2",
        "network, netwrok, 1",
        "security, securty, 1",
        "network, roadmap, 7",
        "ipv6, '', 4"
    })
    void countsSlipsOfTheHand(String word, String typed, int slips) {
        assertThat(Spelling.slips(word, typed)).isEqualTo(slips);
        assertThat(Spelling.slips(typed, word)).isEqualTo(slips);
    }
}
