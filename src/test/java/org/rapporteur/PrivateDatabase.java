package org.rapporteur;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** One PostgreSQL for all tests of records. */
@TestConfiguration(proxyBeanMethods = false)
class PrivateDatabase {

    private record Details(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    /** Started once and never stopped by a context: the library stops it with the JVM. */
    private static final EmbeddedPostgres SERVER = start();

    @Bean
    JdbcConnectionDetails privateDatabase() {
        return new Details(SERVER.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
