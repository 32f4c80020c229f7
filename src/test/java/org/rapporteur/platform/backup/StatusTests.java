package org.rapporteur.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.platform.backup.BackupRuns.Run;

/** What is told of backups, and when it asks for somebody. */
class StatusTests {

    private static final Instant NIGHT = Instant.parse("2026-11-28T01:00:00Z");
    private static final Run GOOD = new Run(NIGHT, NIGHT.plusSeconds(5), "/backups/a.zip", 500_000L, null);
    private static final Run FAILED =
            new Run(NIGHT.plusSeconds(60), NIGHT.plusSeconds(61), "/backups/b.zip", null, "No space left on device");

    @Test
    void aBackupThatIsYoungEnoughAsksForNobody() {
        List<Status.Fact> facts = Status.backups(Optional.of(GOOD), Optional.of(GOOD), NIGHT.minusSeconds(1));
        assertThat(facts).singleElement().matches(Status.Fact::isWell);
        assertThat(facts.get(0).value()).isEqualTo("2026-11-28T01:00:05Z, /backups/a.zip (500,000 bytes, read back)");
    }

    @Test
    void anOldOneDoes() {
        assertThat(Status.backups(Optional.of(GOOD), Optional.of(GOOD), NIGHT.plusSeconds(10)))
                .singleElement()
                .matches(fact -> !fact.isWell());
    }

    @Test
    void oneThatFailedIsToldBesideTheLastGoodOne() {
        assertThat(Status.backups(Optional.of(GOOD), Optional.of(FAILED), NIGHT.minusSeconds(1)))
                .extracting(Status.Fact::isWell)
                .containsExactly(true, false);
        assertThat(Status.backups(Optional.empty(), Optional.of(FAILED), NIGHT))
                .singleElement()
                .matches(fact -> fact.value().contains("No space left"));
    }

    @Test
    void whereNoneWasEverTriedThatIsSaid() {
        assertThat(Status.backups(Optional.empty(), Optional.empty(), NIGHT))
                .singleElement()
                .matches(fact -> fact.isWell() && fact.value().startsWith("none"));
    }
}
