package org.rapporteur.platform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.rapporteur.platform.database.CommandDatabase;
import org.rapporteur.platform.database.Refusal;

/**
 * Puts rows into an empty place: tables as they were when they were written, its rows in one transaction, and then what
 * has changed in tables since. Whoever owns the tables may do all of it; no superuser is needed.
 */
final class Restoring {

    /**
     * What tells one state of the records from another goes on from a number that no earlier state had: readers keep pages
     * under it. Numbers of transactions are those of another server.
     */
    private static final String ANEW = """
            with counted as (delete from data_change returning transaction)
            update past_data_changes set number = greatest(
                number + (select count(*) from counted), (extract(epoch from clock_timestamp()) * 1000)::bigint)""";

    /** What tells which records changed, as far as tables of that form tell it. */
    private static final String CHANGES_ANEW = """
            do $$ begin
                if to_regclass('record_change') is not null then
                    delete from record_change;
                    update past_data_changes set horizon = '0';
                end if;
            end $$""";

    private final RowSource rows;
    private final CommandDatabase place;

    Restoring(RowSource rows, CommandDatabase place) {
        this.rows = rows;
        this.place = place;
    }

    /** @throws Refusal if the place is not empty, or the file damaged or of a later schema; then nothing is changed */
    void run() throws IOException, SQLException {
        rows.verify();
        requireKnownSchema();
        clearHalfDone();
        place.flyway(rows.schema()).migrate();
        boolean loaded = false;
        try {
            load();
            loaded = true;
        } finally {
            if (!loaded) {
                place.flyway().clean();
            }
        }
        place.flyway().migrate();
    }

    private void requireKnownSchema() {
        MigrationVersion newest = MigrationVersion.EMPTY;
        for (MigrationInfo migration : place.flyway().info().all()) {
            newest = migration.getVersion().compareTo(newest) > 0 ? migration.getVersion() : newest;
        }
        if (MigrationVersion.fromVersion(rows.schema()).isNewerThan(newest.getVersion())) {
            throw new Refusal("It is of Rapporteur " + rows.program() + " with tables of form "
                    + rows.schema() + ", and this one knows them up to " + newest
                    + ". Restore it with that version or a later one");
        }
    }

    /** A restore that was killed leaves tables with nobody and nothing in them; whatever holds more is somebody's. */
    private void clearHalfDone() throws SQLException {
        try (Connection connection = place.connect()) {
            if (Tables.columns(connection).isEmpty() && !Tables.isThere(connection, "flyway_schema_history")) {
                return;
            }
            if (!isHalfDone(connection)) {
                throw new Refusal(place.inWords()
                        + " holds data already. Restore into an empty folder (--rapporteur.data=FOLDER) or database");
            }
        }
        place.flyway().clean();
    }

    private static boolean isHalfDone(Connection connection) throws SQLException {
        for (String table : List.of("flyway_schema_history", "person", "period")) {
            if (!Tables.isThere(connection, table)) {
                return false;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select not exists (select from person) and not exists (select from period)")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void load() throws SQLException, IOException {
        try (Connection connection = place.connect()) {
            connection.setAutoCommit(false);
            Map<String, List<String>> known = Tables.columns(connection);
            Map<String, String> keys = Tables.foreignKeys(connection);
            List<String> triggered = Tables.triggered(connection);
            execute(connection, keys.keySet());
            execute(connection, triggers("disable", triggered));
            rows.fill(connection, known);
            execute(connection, List.of(ANEW, CHANGES_ANEW));
            execute(connection, triggers("enable", triggered));
            execute(connection, keys.values());
            connection.commit();
        }
    }

    private static List<String> triggers(String verb, List<String> tables) {
        return tables.stream()
                .map(table -> "alter table " + table + " " + verb + " trigger user")
                .toList();
    }

    private static void execute(Connection connection, Iterable<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
