package org.rapporteur.intake.wordback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.proposal.MissingText;

class GapTests {

    @Test
    void namesFiveAtMostAndCountsTheRest() {
        List<MissingText> seven = IntStream.range(0, 7)
                .mapToObj(number -> new MissingText("ITU-T Y." + number, "", "/"))
                .toList();
        Gap gap = Gap.of(Disagreement.of("11", "18", "", List.of()), seven);
        assertThat(gap.likely()).hasSize(5).startsWith(seven.get(0));
        assertThat(gap.more()).isEqualTo(2);
    }
}
