package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/** A server that is configured: each reason why it cannot be used is told in one line that says what to do. */
class ExternalServerIT {

    private static final String NOBODY = "jdbc:postgresql://127.0.0.1:1/rapporteur";

    private record Details(String address, String user, String secret) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return address;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return secret;
        }
    }

    @Test
    void thatIsAwayIsToldInOneLineAtStart() throws IOException, InterruptedException {
        try (ApplicationProcess started =
                ApplicationProcess.start(Path.of("none"), "--spring.datasource.url=" + NOBODY)) {
            assertThat(started.awaitExit()).isEqualTo(1);
            assertThat(started.told().lines())
                    .singleElement()
                    .asString()
                    .startsWith("Rapporteur cannot start: No PostgreSQL answers at " + NOBODY
                            + ". Start it, or name another by spring.datasource.url");
        }
    }

    @Test
    void thatIsTooOldIsToldWithTheOldestThatServes() throws IOException {
        try (OldServer old = new OldServer("13.4")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> ServerCheck.check(new Details(old.url(), "somebody", "")))
                    .withMessage("The PostgreSQL at " + old.url()
                            + " is version 13.4, and Rapporteur needs 15 or later. Upgrade that server"
                            + " or name another by spring.datasource.url");
        }
    }

    @Test
    void thatLacksTheDatabaseIsToldSo() {
        TestServer server = TestServer.shared();
        String url = server.url("no_such_database");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ServerCheck.check(new Details(url, server.owner(), server.password())))
                .withMessageStartingWith("There is no database at " + url + ". Create it there for " + server.owner());
    }

    @Test
    void withTablesOfALaterRapporteurRefusesOnlyOlderOnes() throws SQLException {
        try (FreshDatabase database = FreshDatabase.createOn(TestServer.shared())) {
            SchemaBound.check(database);
            execute(database, "create table schema_bound as select '" + SchemaBound.PROGRAM + "' as oldest_program");
            SchemaBound.check(database);
            execute(database, "update schema_bound set oldest_program = '0.10'");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> SchemaBound.check(database))
                    .withMessage("The records at " + database.getJdbcUrl()
                            + " were brought to the form of Rapporteur 0.10, and this is Rapporteur "
                            + SchemaBound.PROGRAM + ". Start version 0.10 or later");
        }
    }

    @Test
    void knowsTheProgramByTheVersionOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .containsPattern("<artifactId>rapporteur</artifactId>\\s*<version>" + SchemaBound.PROGRAM + "[-<]");
    }

    @Test
    void isFilledOnceByTwoThatStartAtOnce() throws Exception {
        ExecutorService starters = Executors.newFixedThreadPool(2);
        List<ConfigurableApplicationContext> started = new ArrayList<>();
        try (FreshDatabase database = FreshDatabase.createOn(TestServer.shared())) {
            Future<ConfigurableApplicationContext> first = starters.submit(() -> start(database));
            Future<ConfigurableApplicationContext> second = starters.submit(() -> start(database));
            started.add(first.get());
            started.add(second.get());
            assertThat(single(database, "select count(*) from period")).isEqualTo("1");
            assertThat(single(database, "select count(*) from person")).isEqualTo("1");
            started.forEach(ConfigurableApplicationContext::close);
        } finally {
            starters.shutdownNow();
        }
    }

    private static ConfigurableApplicationContext start(FreshDatabase database) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(Rapporteur.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false);
        SpringApplication application = builder.application();
        // one process has one logging system, which two cannot set up at once
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        return builder.run(
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword(),
                "--rapporteur.example=true");
    }

    private static void execute(FreshDatabase database, String sql) throws SQLException {
        try (Connection connection = StartConnection.open(database)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String single(FreshDatabase database, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
