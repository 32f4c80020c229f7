package org.rapporteur.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.platform.database.CommandDatabase;

/** What each table holds, so that one place can be held against another. */
final class TableSums {

    /** They tell one state of the records from every other: see {@link Restoring}. */
    private static final List<String> ANEW = List.of("data_change", "past_data_changes", "record_change");

    private TableSums() {}

    /** How many rows each table has and the sum of them, in an order that is the same everywhere. */
    static Map<String, String> of(CommandDatabase place) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (Connection connection = place.connect()) {
            for (String table : Tables.columns(connection).keySet()) {
                sums.put(
                        table,
                        single(
                                connection,
                                "select count(*) || ' ' || coalesce(md5(string_agg(row::text, E'\\n' order by row::text collate \"C\")), '')"
                                        + " from " + Tables.quoted(table) + " row"));
            }
        }
        sums.keySet().removeAll(ANEW);
        return sums;
    }

    private static String single(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
