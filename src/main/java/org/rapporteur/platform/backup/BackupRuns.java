package org.rapporteur.platform.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which backups were taken, kept in the database that they are of. */
final class BackupRuns {

    /** A year of four a day: what is older helps nobody. */
    private static final String FORGET = "delete from backup_run where id <= (select max(id) - 1500 from backup_run)";

    private BackupRuns() {}

    /**
     * One that has ended.
     *
     * @param bytes of the file; null if none was taken
     * @param problem why not; null if one was
     */
    record Run(
            Instant began,
            Instant ended,
            String file,
            @Nullable Long bytes,
            @Nullable String problem) {

        boolean isGood() {
            return problem == null;
        }
    }

    static void add(Connection connection, Run run) throws SQLException {
        String sql = "insert into backup_run (began_at, ended_at, file, bytes, problem) values (?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, run.began().atOffset(ZoneOffset.UTC));
            statement.setObject(2, run.ended().atOffset(ZoneOffset.UTC));
            statement.setString(3, run.file());
            statement.setObject(4, run.bytes());
            statement.setString(5, run.problem());
            statement.execute();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(FORGET);
        }
    }

    static Optional<Run> lastGood(Connection connection) throws SQLException {
        return first(connection, "select * from backup_run where problem is null order by ended_at desc limit 1");
    }

    static Optional<Run> last(Connection connection) throws SQLException {
        return first(connection, "select * from backup_run order by ended_at desc, id desc limit 1");
    }

    private static Optional<Run> first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.of(run(row)) : Optional.empty();
        }
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getString("file"),
                row.getObject("bytes", Long.class),
                row.getString("problem"));
    }
}
