package org.rapporteur.platform.backup;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** When the last good backup was taken: a detail of health, and a figure. Nobody is kept from reading by an old one. */
@Component("backup")
@ConditionalOnWebApplication
class BackupHealth implements HealthIndicator {

    private final DataSource source;
    private final Clock clock;

    BackupHealth(DataSource source, Clock clock, MeterRegistry figures) {
        this.source = source;
        this.clock = clock;
        figures.gauge("rapporteur.backup.age.seconds", this, BackupHealth::age);
    }

    @Override
    public Health health() {
        return lastGood()
                .map(ended ->
                        Health.up().withDetail("lastGood", ended.toString()).build())
                .orElseGet(() -> Health.unknown().build());
    }

    /** Seconds; no number where there is none, or it cannot be asked. */
    private double age() {
        return lastGood()
                .map(ended -> (double) Duration.between(ended, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }

    private Optional<Instant> lastGood() {
        try (Connection connection = source.getConnection()) {
            return BackupRuns.lastGood(connection).map(BackupRuns.Run::ended);
        } catch (SQLException away) {
            return Optional.empty();
        }
    }
}
