package org.rapporteur.platform.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the tables are there in the form this program works on: its newest migration is done. */
@Component("schema")
class SchemaHealth implements HealthIndicator {

    private static final String DONE =
            "select exists (select from flyway_schema_history where version = :newest and success)";

    private final JdbcClient jdbc;
    private final String newest;

    SchemaHealth(JdbcClient jdbc, ObjectProvider<Flyway> flyway) {
        this.jdbc = jdbc;
        this.newest = flyway.stream().map(SchemaHealth::newest).findFirst().orElse("");
    }

    private static String newest(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(migration -> !migration.getState().name().startsWith("FUTURE"))
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("");
    }

    @Override
    public Health health() {
        try {
            boolean done =
                    jdbc.sql(DONE).param("newest", newest).query(Boolean.class).single();
            return done ? Health.up().build() : Health.down().build();
        } catch (DataAccessException e) {
            return Health.down(e).build();
        }
    }
}
