package org.rapporteur.platform.database;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Brings the schema to the state we need, after looking whether server and schema are fit for us. */
final class Migration implements FlywayMigrationStrategy {

    private final JdbcConnectionDetails details;
    private final StartLock lock;

    Migration(JdbcConnectionDetails details, StartLock lock) {
        this.details = details;
        this.lock = lock;
    }

    /** @throws Refusal if the server is away, too old or not there, or the schema is for a later Rapporteur */
    @Override
    public void migrate(Flyway flyway) {
        ServerCheck.check(details);
        lock.take();
        SchemaBound.check(details);
        if (details instanceof JoinedDatabase) {
            requireOurs(flyway);
        } else {
            flyway.migrate();
        }
    }

    /** A program works on these tables: they are not changed below it. */
    private void requireOurs(Flyway flyway) {
        if (flyway.info().pending().length > 0) {
            throw new Refusal("The program that runs on "
                    + DatabasePlace.of(details).inWords() + " is an earlier one. Stop it, or use its own jar");
        }
    }
}
