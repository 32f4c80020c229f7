package org.rapporteur.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The id of a block is made of keys, printed and read back; nobody else looks into it. */
class BlockIdTests {

    private static final BlockId SECTION = BlockId.valueOf("ipv6");
    private static final BlockId BLOCK = SECTION.part("texts");

    @Test
    void aPlaceWithinAnotherIsPrintedBehindIt() {
        assertThat(BLOCK.part("T-J.153-202406")).hasToString("ipv6.texts.T-J.153-202406");
        assertThat(BLOCK.part("laboratory").part(2)).hasToString("ipv6.texts.laboratory.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipv6", "ipv6.texts", "ipv6.texts.T-J.153-202406", "2.1.3~2", "cover-1", "~.~"})
    void whatIsPrintedIsReadBack(String printed) {
        assertThat(BlockId.valueOf(printed)).hasToString(printed).isEqualTo(BlockId.valueOf(printed));
    }

    /** The key of a text has full stops of its own. */
    @Test
    void anIdReadIsTheIdThatWasMade() {
        assertThat(BlockId.valueOf("ipv6.texts.T-J.153-202406")).isEqualTo(BLOCK.part("T-J.153-202406"));
    }

    @Test
    void aPartLiesInItsWhole() {
        assertThat(BLOCK.part("T-SG13").isIn(BLOCK)).isTrue();
        assertThat(BLOCK.isIn(BLOCK)).isTrue();
        assertThat(BLOCK.isIn(SECTION)).isTrue();
        assertThat(SECTION.isIn(BLOCK)).isFalse();
    }

    @Test
    void aNameThatOnlyBeginsAlikeIsAnotherPlace() {
        assertThat(BlockId.valueOf("ipv6.texts-more").isIn(BLOCK)).isFalse();
        assertThat(BlockId.valueOf("ipv6-addresses").isIn(SECTION)).isFalse();
    }

    @Test
    void thePlacesAroundAreToldFromTheInsideOut() {
        assertThat(BLOCK.part("T-SG13").outward()).containsExactly(BLOCK.part("T-SG13"), BLOCK, SECTION);
        assertThat(SECTION.outward()).containsExactly(SECTION);
    }

    @Test
    void anEmptyIdIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BlockId.valueOf(""));
    }
}
