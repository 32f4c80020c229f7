package org.rapporteur.platform.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of all tests of the process: the one that {@code TEST_DATABASE_URL} names (with
 * {@code TEST_DATABASE_USER} and {@code TEST_DATABASE_PASSWORD}), else a container, else our own.
 *
 * @param url JDBC URL of a database that {@code administrator} may enter
 * @param owner whom the tests' databases belong to; has the password of the administrator
 */
record TestServer(String url, String administrator, String owner, String password) {

    private static @Nullable TestServer shared;

    static synchronized TestServer shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    String url(String database) {
        return url.replaceFirst("(//[^/]+/)[^?]*", "$1" + database);
    }

    private static TestServer start() {
        Map<String, String> environment = System.getenv();
        String url = environment.get("TEST_DATABASE_URL");
        if (url != null && !url.isBlank()) {
            String user = environment.getOrDefault("TEST_DATABASE_USER", "postgres");
            return new TestServer(url, user, user, environment.getOrDefault("TEST_DATABASE_PASSWORD", ""));
        }
        return dockerAnswers() ? container() : embedded();
    }

    private static boolean dockerAnswers() {
        LoggingSystem.get(TestServer.class.getClassLoader())
                .setLogLevel("org.testcontainers.dockerclient", LogLevel.OFF); // no Docker is no error
        return DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource") // removed by Testcontainers when the process ends
    private static TestServer container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
        container.start();
        String user = container.getUsername();
        return new TestServer(container.getJdbcUrl(), user, user, container.getPassword());
    }

    /** The first folder that no other process of tests holds. */
    private static EmbeddedDatabase open() {
        for (int number = 1; number < 9; number++) {
            try {
                return EmbeddedDatabase.open(Path.of("target/test-database-" + number));
            } catch (Refusal inUse) {
                // another process of tests has it
            }
        }
        return EmbeddedDatabase.open(Path.of("target/test-database-9"));
    }

    /** The folder is kept between runs: its second start takes half a second, and clears up after a killed run. */
    private static TestServer embedded() {
        EmbeddedDatabase database = open();
        SpringApplication.getShutdownHandlers().add(database::close); // after the contexts are closed
        return new TestServer(database.getJdbcUrl(), Server.SUPERUSER, database.getUsername(), database.getPassword());
    }
}
