package org.rapporteur.platform.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Opens the connections of the pool. While the database is away it tries again several times a second: the pool itself
 * would pause for up to five seconds between two tries, and pages would fail for as long after the database is back.
 */
final class RetryingSource extends SimpleDriverDataSource {

    private static final Duration PACE = Duration.ofMillis(100);

    /** How long it tries before it tells the pool of a failure. */
    private static final long PATIENCE = Duration.ofMinutes(1).toNanos();

    private final Reach reach;

    RetryingSource(Driver driver, String url, Properties properties, Reach reach) {
        super(driver, url, properties);
        this.reach = reach;
    }

    @Override
    protected Connection getConnectionFromDriver(Properties properties) throws SQLException {
        long begin = System.nanoTime();
        while (true) {
            try {
                Connection connection = super.getConnectionFromDriver(properties);
                reach.found();
                return connection;
            } catch (SQLException e) {
                reach.lost(e);
                pause(e, begin);
            }
        }
    }

    /** @throws SQLException where it is no use to go on, or the pool is being closed */
    private static void pause(SQLException failure, long begin) throws SQLException {
        boolean passes =
                DatabaseFailure.in(failure).filter(DatabaseFailure.AWAY::equals).isPresent();
        if (!passes || System.nanoTime() - begin > PATIENCE) {
            throw failure;
        }
        try {
            TimeUnit.MILLISECONDS.sleep(PACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
