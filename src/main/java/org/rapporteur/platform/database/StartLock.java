package org.rapporteur.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationListener;

/**
 * Lets programs that start at once on the same database fill it one after the other: tables, Member States, example and
 * first administrator are each there for the second, which then finds nothing left to do.
 */
final class StartLock implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StartLock.class);

    /** Milliseconds; loading the example takes some seconds. */
    private static final String PATIENCE = "set statement_timeout = 180000";

    private static final String LOCK = "select pg_advisory_lock(hashtext('rapporteur_start'))";

    private final JdbcConnectionDetails details;
    private @Nullable Connection connection;

    StartLock(JdbcConnectionDetails details) {
        this.details = details;
    }

    /** Waits until no other program is starting; the lock is given up when the program is ready, or ends. */
    void take() {
        try {
            connection = StartConnection.open(details);
            try (Statement statement = connection.createStatement()) {
                statement.execute(PATIENCE);
                statement.execute(LOCK);
            }
        } catch (SQLException e) {
            close();
            throw Refusal.database("Another Rapporteur has been starting on this database for minutes", e);
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        close();
    }

    @Override
    public boolean supportsAsyncExecution() {
        return false;
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            log.debug("The connection that held the lock was gone already", e);
        }
    }
}
