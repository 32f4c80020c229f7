package org.rapporteur.platform.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the schema of a connection holds, read from PostgreSQL's own catalogue. */
final class Tables {

    private static final String COLUMNS = """
            select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and c.relname <> 'flyway_schema_history'
            order by c.relname, a.attnum""";

    private static final String COUNTERS = """
            select sequencename, last_value from pg_sequences
            where schemaname = current_schema() and last_value is not null order by sequencename""";

    private static final String COUNTED = """
            select c.relname || '_seq' from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id'
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                and to_regclass(quote_ident(c.relname || '_seq')) is not null order by c.relname""";

    private static final String FOREIGN_KEYS = """
            select format('alter table %I drop constraint %I', c.relname, k.conname),
                format('alter table %I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
            from pg_constraint k join pg_class c on c.oid = k.conrelid
            where k.contype = 'f' and c.relnamespace = current_schema()::regnamespace order by c.relname, k.conname""";

    private static final String TRIGGERED = """
            select distinct quote_ident(c.relname) from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where not t.tgisinternal and c.relnamespace = current_schema()::regnamespace order by 1""";

    private static final String NEWEST =
            "select version from flyway_schema_history where success and version is not null"
                    + " order by string_to_array(version, '.')::int[] desc limit 1";

    private Tables() {}

    /** The stored columns of each table in their order, but for the history of migrations, which each place has of its own. */
    static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        each(
                connection,
                COLUMNS,
                row -> columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2)));
        return columns;
    }

    static List<Counter> counters(Connection connection) throws SQLException {
        List<Counter> counters = new ArrayList<>();
        each(connection, COUNTERS, row -> counters.add(new Counter(row.getString(1), row.getLong(2))));
        return counters;
    }

    /** The counters of these tables, behind the last row of each. */
    static List<Counter> counted(Connection connection, Set<String> tables) throws SQLException {
        List<String> sequences = new ArrayList<>();
        each(connection, COUNTED, row -> sequences.add(row.getString(1)));
        List<Counter> counters = new ArrayList<>();
        for (String sequence : sequences) {
            String table = sequence.replaceFirst("_seq$", "");
            if (tables.contains(table)) {
                each(
                        connection,
                        "select max(id) from " + quoted(table) + " having max(id) > 0",
                        row -> counters.add(new Counter(sequence, row.getLong(1))));
            }
        }
        return counters;
    }

    static void set(Connection connection, Counter counter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(quote_ident(?)::regclass, ?)")) {
            statement.setString(1, counter.sequence());
            statement.setLong(2, counter.last());
            statement.execute();
        }
    }

    /** Statements that take each foreign key away, with those that bring it back. */
    static Map<String, String> foreignKeys(Connection connection) throws SQLException {
        Map<String, String> keys = new TreeMap<>();
        each(connection, FOREIGN_KEYS, row -> keys.put(row.getString(1), row.getString(2)));
        return keys;
    }

    /** The tables that have triggers of their own, quoted. */
    static List<String> triggered(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        each(connection, TRIGGERED, row -> tables.add(row.getString(1)));
        return tables;
    }

    /** The number of the newest migration that was done. */
    static String schema(Connection connection) throws SQLException {
        List<String> versions = new ArrayList<>();
        each(connection, NEWEST, row -> versions.add(row.getString(1)));
        return versions.get(0);
    }

    static boolean isThere(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select to_regclass(current_schema() || '.' || ?) is not null")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void each(Connection connection, String query, Row each) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                each.read(rows);
            }
        }
    }

    /** Takes one row. */
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
