package org.rapporteur.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The database of a command that needs no more of the program than that: open until it is closed. */
public final class CommandDatabase implements AutoCloseable {

    private static final String DATA = "rapporteur.data";

    private final JdbcConnectionDetails details;

    private CommandDatabase(JdbcConnectionDetails details) {
        this.details = details;
        ServerCheck.check(details);
    }

    /**
     * Where records are, to read them: the configured server, or the data folder. Where a program runs on that, its
     * database is joined.
     *
     * @throws Refusal if there are none
     */
    public static CommandDatabase toRead(Environment settings) {
        return serverOr(settings, folder -> {
            requireRecords(folder);
            return DataFolder.isInUse(folder) ? JoinedDatabase.in(folder) : EmbeddedDatabase.open(folder);
        });
    }

    /**
     * Where records are that are to be left as they are from now on.
     *
     * @throws Refusal if there are none, or a program runs on them
     */
    public static CommandDatabase toLeave(Environment settings) {
        return serverOr(settings, folder -> {
            requireRecords(folder);
            return EmbeddedDatabase.open(folder);
        });
    }

    /**
     * Where records are to come, made if it is missing.
     *
     * @throws Refusal if a program runs on it
     */
    public static CommandDatabase toFill(Environment settings) {
        return serverOr(settings, EmbeddedDatabase::open);
    }

    /** As {@link #toFill(Environment)}: a data folder. */
    public static CommandDatabase toFill(Path folder) {
        return new CommandDatabase(EmbeddedDatabase.open(folder));
    }

    /**
     * A server.
     *
     * @param url beginning with {@code jdbc:postgresql:}
     * @throws Refusal if it is not there or does not serve
     */
    public static CommandDatabase at(String url, @Nullable String user, @Nullable String password) {
        return new CommandDatabase(new ConfiguredServer(url, user, password));
    }

    /** The one of a program that runs, for work of its own that takes longer than a page. */
    public static CommandDatabase of(JdbcConnectionDetails details) {
        return new CommandDatabase(
                new ConfiguredServer(details.getJdbcUrl(), details.getUsername(), details.getPassword()));
    }

    private static CommandDatabase serverOr(
            Environment settings, java.util.function.Function<Path, JdbcConnectionDetails> own) {
        return DatabaseConfiguration.NoDatabaseConfigured.isTrueIn(settings)
                ? new CommandDatabase(own.apply(Path.of(settings.getRequiredProperty(DATA))))
                : at(
                        settings.getRequiredProperty("spring.datasource.url"),
                        settings.getProperty("spring.datasource.username"),
                        settings.getProperty("spring.datasource.password"));
    }

    private static void requireRecords(Path folder) {
        if (!Files.exists(folder.resolve("postgres"))) {
            throw new Refusal(
                    "There are no records in " + folder.toAbsolutePath().normalize()
                            + ". Name their folder by --rapporteur.data=FOLDER, or their server by spring.datasource.url");
        }
    }

    /** A new connection, which may take its time; whoever opens it closes it. */
    public Connection connect() throws SQLException {
        return StartConnection.open(details);
    }

    /** Migrations of this program on this database. */
    public Flyway flyway() {
        return flyway(MigrationVersion.LATEST);
    }

    /**
     * Migrations up to one of them.
     *
     * @param newest its number
     */
    public Flyway flyway(String newest) {
        return flyway(MigrationVersion.fromVersion(newest));
    }

    private Flyway flyway(MigrationVersion newest) {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(new SimpleDriverDataSource(
                        new Driver(), details.getJdbcUrl(), StartConnection.properties(details)))
                .target(newest)
                .cleanDisabled(false)
                .load();
    }

    /** Does something while no program can start on this database. */
    public void whileNobodyStarts(Runnable work) {
        try (StartLock lock = new StartLock(details)) {
            lock.take();
            work.run();
        }
    }

    /** For people: a folder, or the address of a server. */
    public String inWords() {
        return DatabasePlace.of(details).inWords();
    }

    /** This program's version. */
    public static String program() {
        return SchemaBound.PROGRAM;
    }

    @Override
    public void close() {
        if (details instanceof EmbeddedDatabase own) {
            own.close();
        }
    }

    /** As the settings name it. */
    private record ConfiguredServer(
            String url, @Nullable String user, @Nullable String word) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return word;
        }

        /** Without the password. */
        @Override
        public String toString() {
            return url;
        }
    }
}
