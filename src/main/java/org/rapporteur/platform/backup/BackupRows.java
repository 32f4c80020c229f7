package org.rapporteur.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.rapporteur.platform.database.Refusal;

/** The rows of a backup, all of them, by PostgreSQL's COPY. */
record BackupRows(BackupFile file) implements RowSource {

    @Override
    public String schema() {
        return file.manifest().schema();
    }

    @Override
    public String program() {
        return file.manifest().program();
    }

    @Override
    public void verify() throws IOException {
        file.verify();
    }

    @Override
    public void fill(Connection connection, Map<String, List<String>> known) throws IOException, SQLException {
        requireTables(known);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Part part : file.manifest().parts()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from " + Tables.quoted(part.table()));
            }
            try (InputStream lines = file.lines(part)) {
                copy.copyIn(
                        "copy " + Tables.quoted(part.table()) + BackupWriter.list(part.columns()) + " from stdin",
                        lines);
            }
        }
        for (Counter counter : file.manifest().counters()) {
            Tables.set(connection, counter);
        }
    }

    /** Names stand in statements: none is taken that the schema does not have. */
    private void requireTables(Map<String, List<String>> known) {
        for (Part part : file.manifest().parts()) {
            if (!known.getOrDefault(part.table(), List.of()).containsAll(part.columns())) {
                throw new Refusal("The backup tells of a table " + part.table() + " that form " + schema()
                        + " of the tables does not have. It is not whole, or not of Rapporteur");
            }
        }
    }
}
