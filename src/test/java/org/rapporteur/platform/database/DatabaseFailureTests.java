package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.orm.jpa.JpaSystemException;

class DatabaseFailureTests {

    /** As rolling back says it; what failed first is told to nobody. */
    @Test
    void aConnectionThatThePoolHasTakenBackMeansThatTheDatabaseIsAway() throws SQLException {
        assertThat(DatabaseFailure.in(new JpaSystemException(new IllegalStateException(takenBack()))))
                .contains(DatabaseFailure.AWAY);
    }

    @Test
    void anotherFailureWithoutAStateIsNone() {
        assertThat(DatabaseFailure.in(new SQLException("No such column"))).isEmpty();
    }

    /** What the pool itself throws, so that another word in a later version of it is noticed. */
    private static SQLException takenBack() throws SQLException {
        TestServer server = TestServer.shared();
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(server.url());
            pool.setUsername(server.administrator());
            pool.setPassword(server.password());
            pool.setMaximumPoolSize(1);
            Connection connection = pool.getConnection();
            connection.close();
            try {
                connection.rollback();
                throw new AssertionError("A connection that was given back still serves");
            } catch (SQLException e) {
                return e;
            }
        }
    }
}
