package org.rapporteur.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a transaction take longer than one of a page: the example, and a catalogue of many thousand texts. Its statements
 * may run for ten minutes and wait for others for one; all this ends with the transaction.
 */
@Component
public class LongTransaction {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String BOUNDS = """
            select set_config('statement_timeout', '10min', true),
                   set_config('lock_timeout', '1min', true),
                   set_config('idle_in_transaction_session_timeout', '10min', true)""";

    private final JdbcTemplate jdbc;

    LongTransaction(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    /** For the transaction that is going on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin() {
        jdbc.execute((ConnectionCallback<Boolean>) LongTransaction::allow);
    }

    /** The pool takes back the longer wait for the network when the connection is returned. */
    private static boolean allow(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
        try (Statement statement = connection.createStatement()) {
            return statement.execute(BOUNDS);
        }
    }
}
