package org.rapporteur.platform.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.database.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows among the lines of a dump; what else it tells follows from them. */
final class LineRows implements RowSource {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 100;

    private final Path path;
    private final String schema;
    private long rows;

    private LineRows(Path path, String schema) {
        this.path = path;
        this.schema = schema;
    }

    /** @throws Refusal if it is not there, or no dump */
    static LineRows open(Path path) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode told = read(path, line);
                if (told.path("type").asString("").equals("tables")) {
                    return new LineRows(path, told.path("form").asString(""));
                }
            }
        } catch (NoSuchFileException e) {
            throw new Refusal("There is no file " + path + " that can be read", e);
        }
        throw new Refusal(path + " is no dump of Rapporteur with the rows of its tables");
    }

    private static JsonNode read(Path path, String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new Refusal(path + " is no dump of Rapporteur, or only a piece of one", e);
        }
    }

    /** How many were put. */
    long rows() {
        return rows;
    }

    @Override
    public String schema() {
        return schema;
    }

    @Override
    public String program() {
        return "with tables of form " + schema;
    }

    /** Whether a line is as it was written is seen when it is read; all of them are put in one transaction. */
    @Override
    public void verify() {}

    @Override
    public void fill(Connection connection, Map<String, List<String>> known) throws IOException, SQLException {
        Map<String, Filling> fillings = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode told = read(path, line);
                if (told.path("type").asString("").equals("row")) {
                    String table = told.path("table").asString("");
                    Filling filling = fillings.get(table);
                    if (filling == null) {
                        filling = filling(connection, table, known.get(table));
                        fillings.put(table, filling);
                    }
                    filling.add(told.path("record"));
                    rows++;
                }
            }
            for (Filling filling : fillings.values()) {
                filling.finish();
            }
        }
        for (Counter counter : Tables.counted(connection, fillings.keySet())) {
            Tables.set(connection, counter);
        }
    }

    private Filling filling(Connection connection, String table, @Nullable List<String> columns) throws SQLException {
        if (columns == null) {
            throw new Refusal(path + " tells of a table " + table + " that form " + schema
                    + " of the tables does not have. It is not whole, or not of Rapporteur");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from " + Tables.quoted(table));
        }
        String stored = columns.stream().map(Tables::quoted).collect(Collectors.joining(", "));
        return new Filling(connection.prepareStatement(
                "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, cast(? as jsonb))"
                        .formatted(Tables.quoted(table), stored)));
    }

    /** Rows on their way into one table. */
    private static final class Filling {

        private final PreparedStatement insert;
        private int waiting;

        Filling(PreparedStatement insert) {
            this.insert = insert;
        }

        void add(JsonNode record) throws SQLException {
            insert.setString(1, record.toString());
            insert.addBatch();
            if (++waiting == AT_ONCE) {
                insert.executeBatch();
                waiting = 0;
            }
        }

        void finish() throws SQLException {
            insert.executeBatch();
            insert.close();
        }
    }
}
