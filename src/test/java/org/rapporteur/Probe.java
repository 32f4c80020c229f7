package org.rapporteur;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.postgresql.util.PSQLException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database is asked, and what it refuses. */
@TestComponent
public class Probe {
    private final EntityManager entityManager;
    private final JdbcTemplate jdbc;

    Probe(EntityManager entityManager, JdbcTemplate jdbc) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
    }

    /** Writes what is pending and forgets what is loaded, as between two transactions. */
    public void settle() {
        entityManager.flush();
        entityManager.clear();
    }

    /** How many statements a settled session sends for this. */
    public long queriesOf(Runnable reading) {
        settle();
        return queriesAnywhereOf(reading);
    }

    /** How many statements of entities all sessions send together for this. */
    public long queriesAnywhereOf(Runnable reading) {
        Statistics statistics = entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        reading.run();
        return statistics.getPrepareStatementCount();
    }

    public void run(String sql) {
        jdbc.execute(sql);
    }

    /** The constraint by which the database refuses this statement. */
    public String refusalOf(String sql) {
        return refusalOf(() -> jdbc.execute(sql));
    }

    /** The constraint by which the database refuses this, at the latest when it is written. */
    public String refusalOf(Runnable writing) {
        Throwable refusal = catchThrowable(() -> {
            writing.run();
            settle();
        });
        return Stream.iterate(refusal, cause -> cause != null, Throwable::getCause)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .map(cause -> requireNonNull(cause.getServerErrorMessage()).getConstraint())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing was refused by the database", refusal));
    }
}
