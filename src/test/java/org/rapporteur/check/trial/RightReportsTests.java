package org.rapporteur.check.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reports in which everything is right, in the words of many authors: a false alarm costs as much as a miss. */
class RightReportsTests {

    @Test
    void findsNothingAboveAdviceInRightReports() {
        assertThat(LongStream.rangeClosed(1, 60).boxed().flatMap(seed -> Trial.alarms(seed)))
                .isEmpty();
    }

    @Test
    @Tag("benchmark")
    void findsNothingAboveAdviceInThousandsOfRightReports() {
        assertThat(LongStream.rangeClosed(1_000, 4_000).boxed().flatMap(seed -> Trial.alarms(seed)))
                .isEmpty();
    }
}
