package org.rapporteur.intake.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.intake.report.SomeProposals;

/** A file is read once, until a record changes. */
class KeptReadingsTests {

    private static final ProposedReport REPORT = SomeProposals.report();

    private final AtomicReference<Optional<Long>> version = new AtomicReference<>(Optional.of(1L));
    private final AtomicInteger made = new AtomicInteger();
    private final KeptReadings kept = new KeptReadings(version::get);

    private int madeAfter(String... readings) {
        for (String reading : readings) {
            kept.recall(reading, () -> {
                made.incrementAndGet();
                return REPORT;
            });
        }
        return made.get();
    }

    @Test
    void whileNoRecordChangesItIsReadOnce() {
        assertThat(madeAfter("one", "one", "one")).isEqualTo(1);
    }

    @Test
    void anotherFileIsAnotherReading() {
        assertThat(madeAfter("one", "two", "one")).isEqualTo(2);
    }

    @Test
    void whenARecordChangesItIsReadAnew() {
        madeAfter("one");
        version.set(Optional.of(2L));
        assertThat(madeAfter("one")).isEqualTo(2);
    }

    @Test
    void whoHasChangedRecordsReadsForHimselfAlone() {
        version.set(Optional.empty());
        assertThat(madeAfter("one", "one")).isEqualTo(2);
    }

    @Test
    void onlyTheLastFewAreKept() {
        madeAfter("one", "two", "three", "four", "one", "five");
        assertThat(madeAfter("one")).isEqualTo(5);
        assertThat(madeAfter("two")).isEqualTo(6);
    }
}
