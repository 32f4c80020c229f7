package org.rapporteur.platform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Some rows of the tables as lines of JSON, a row a line, for {@code load}. */
public final class RowLines {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 200;

    private RowLines() {}

    /**
     * Rows of a table.
     *
     * @param where which of them, as SQL of our own
     * @param instead what columns say that keep more than these lines tell, as an object of JSON
     */
    public record Some(String table, String where, String instead) {}

    /** Takes one line, without its end. */
    @FunctionalInterface
    public interface Lines {
        void add(String line) throws IOException;
    }

    /**
     * Writes them, each table in an order of its own, so that the same rows make the same lines. The first line says of
     * what form the tables are.
     *
     * @param connection in a transaction that sees one state of the records
     */
    public static void write(Connection connection, List<Some> tables, Lines lines) throws SQLException, IOException {
        lines.add(JSON.writeValueAsString(Map.of("type", "tables", "form", Tables.schema(connection))));
        Map<String, List<String>> columns = Tables.columns(connection);
        for (Some some : tables) {
            write(connection, some, columns.getOrDefault(some.table(), List.of()), lines);
        }
    }

    private static void write(Connection connection, Some some, List<String> columns, Lines lines)
            throws SQLException, IOException {
        String stored = columns.stream().map(Tables::quoted).collect(Collectors.joining(", "));
        try (PreparedStatement statement =
                connection.prepareStatement("""
                select jsonb_build_object('type', 'row', 'table', ?, 'record', to_jsonb(stored) || cast(? as jsonb))::text
                from (select %s from %s where %s) as stored order by to_jsonb(stored)::text collate "C"
                """.formatted(stored, Tables.quoted(some.table()), some.where()))) {
            statement.setString(1, some.table());
            statement.setString(2, some.instead());
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        }
    }
}
