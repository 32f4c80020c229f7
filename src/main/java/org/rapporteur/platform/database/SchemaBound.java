package org.rapporteur.platform.database;

import java.lang.module.ModuleDescriptor.Version;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The oldest program that may work on the schema, as the newest migration that told it: a migration that older programs
 * would trip over raises it, and only those are refused. Others work on beside a later one.
 */
final class SchemaBound {

    /** This program's version, which the build's own must be: a test compares them. */
    static final String PROGRAM = "0.1.0";

    private static final String IS_TOLD = "select to_regclass('schema_bound') is not null";
    private static final String OLDEST = "select oldest_program from schema_bound";

    private SchemaBound() {}

    /** @throws Refusal if this program is older than the schema allows */
    static void check(JdbcConnectionDetails details) {
        try (Connection connection = StartConnection.open(details);
                Statement statement = connection.createStatement()) {
            if ("t".equals(single(statement, IS_TOLD))) {
                check(single(statement, OLDEST), DatabasePlace.of(details).inWords());
            }
        } catch (SQLException e) {
            throw Refusal.database("The tables at " + details.getJdbcUrl() + " cannot be read", e);
        }
    }

    private static void check(String oldest, String place) {
        if (Version.parse(PROGRAM).compareTo(Version.parse(oldest)) < 0) {
            throw new Refusal("The records at " + place + " were brought to the form of Rapporteur " + oldest
                    + ", and this is Rapporteur " + PROGRAM + ". Start version " + oldest + " or later");
        }
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
