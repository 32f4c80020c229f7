package org.rapporteur.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.rapporteur.platform.database.CommandDatabase;

/** Writes every table as it is at one moment, whoever writes meanwhile. */
final class BackupWriter {

    /** All that follows sees what was committed when it began. */
    private static final String SNAPSHOT = "begin isolation level repeatable read read only";

    private final Connection connection;
    private final CopyManager copy;
    private final ZipOutputStream zip;

    private BackupWriter(Connection connection, ZipOutputStream zip) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.zip = zip;
    }

    static Manifest write(Connection connection, OutputStream target) throws SQLException, IOException {
        ZipOutputStream zip = new ZipOutputStream(target);
        Manifest manifest = new BackupWriter(connection, zip).write();
        zip.finish();
        return manifest;
    }

    private Manifest write() throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SNAPSHOT);
        }
        Manifest manifest = new Manifest(
                Manifest.KIND,
                Manifest.FORMAT,
                CommandDatabase.program(),
                Tables.schema(connection),
                moment(),
                parts(),
                Tables.counters(connection));
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.json());
        zip.closeEntry();
        return manifest;
    }

    private Instant moment() throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select now()")) {
            rows.next();
            return rows.getTimestamp(1).toInstant();
        }
    }

    private List<Part> parts() throws SQLException, IOException {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : Tables.columns(connection).entrySet()) {
            parts.add(part(table.getKey(), table.getValue()));
        }
        return parts;
    }

    private Part part(String table, List<String> columns) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(Part.entry(table)));
        DigestOutputStream lines = new DigestOutputStream(new Unclosed(zip), Sums.sha256());
        long rows = copy.copyOut("copy " + Tables.quoted(table) + list(columns) + " to stdout", lines);
        zip.closeEntry();
        return new Part(
                table,
                columns,
                rows,
                HexFormat.of().formatHex(lines.getMessageDigest().digest()));
    }

    /** In brackets, as COPY wants them. */
    static String list(List<String> columns) {
        return columns.stream().map(Tables::quoted).collect(Collectors.joining(", ", " (", ")"));
    }

    /** A stream that whoever writes a part cannot close, and that takes many bytes at once. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() {
            // its maker does
        }
    }
}
