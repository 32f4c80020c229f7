package org.rapporteur.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Whether the server that is to keep the records is there and can: asked before anything is begun on it. */
final class ServerCheck {

    /** The oldest major version that serves: V1 has a constraint {@code unique nulls not distinct}, new in 15. */
    static final int OLDEST = 15;

    private static final String MEND = " or name another by spring.datasource.url";

    private static final String FITNESS = "select pg_is_in_recovery(), current_setting('server_encoding')";

    private ServerCheck() {}

    /** @throws Refusal that says what to do */
    static void check(JdbcConnectionDetails details) {
        try (Connection connection = StartConnection.open(details)) {
            checkVersion(connection, details);
            checkFitness(connection, details);
        } catch (SQLException e) {
            throw Refusal.database(advice(e, details), e);
        }
    }

    private static void checkVersion(Connection connection, JdbcConnectionDetails details) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
            throw new Refusal("The PostgreSQL at " + place(details) + " is version "
                    + connection.getMetaData().getDatabaseProductVersion() + ", and Rapporteur needs " + OLDEST
                    + " or later. Upgrade that server" + MEND);
        }
    }

    private static void checkFitness(Connection connection, JdbcConnectionDetails details) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FITNESS)) {
            row.next();
            if (row.getBoolean(1)) {
                throw new Refusal("The PostgreSQL at " + place(details)
                        + " is a standby that takes no writes. Promote it" + MEND);
            }
            if (!row.getString(2).equals("UTF8")) {
                throw new Refusal("The database " + place(details) + " has the encoding " + row.getString(2)
                        + ". Create one with encoding 'UTF8'" + MEND);
            }
        }
    }

    /** By the states in which PostgreSQL and its driver refuse a connection. */
    private static String advice(SQLException e, JdbcConnectionDetails details) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "3D000" ->
                "There is no database at " + place(details) + ". Create it there for " + details.getUsername() + ","
                        + MEND;
            case "28P01", "28000" ->
                "The PostgreSQL at " + place(details) + " does not let in " + details.getUsername()
                        + ". Mend spring.datasource.username and spring.datasource.password";
            case "57P03" -> "The PostgreSQL at " + place(details) + " is not ready. Start Rapporteur once it is";
            case "53300" ->
                "The PostgreSQL at " + place(details) + " has no connection left. Raise max_connections" + " there,"
                        + MEND;
            default ->
                state.startsWith("08") // connection exception
                        ? "No PostgreSQL answers at " + place(details) + ". Start it," + MEND
                        : "The PostgreSQL at " + place(details) + " cannot be used. Mend it," + MEND;
        };
    }

    private static String place(JdbcConnectionDetails details) {
        return DatabasePlace.of(details).inWords();
    }
}
