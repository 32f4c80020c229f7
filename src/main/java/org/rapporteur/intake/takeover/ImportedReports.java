package org.rapporteur.intake.takeover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that were handed in. */
@Repository
class ImportedReports {
    private static final String SELECT =
            "select id, sha256, name, period, source, who, at, taken_at from imported_reports ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a file for a period; the same file again is the one there is. */
    long keep(byte[] file, String name, String period, String source, String who) {
        return jdbc.sql("""
                        insert into imported_reports (sha256, name, period, source, file, who, at)
                        values (encode(sha256(:file), 'hex'), :name, :period, :source, :file, :who, :at)
                        on conflict (sha256, period) do update set source = excluded.source returning id""")
                .param("file", file)
                .param("name", name)
                .param("period", period)
                .param("source", source)
                .param("who", who)
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    Optional<ImportedReport> find(long id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> report(row))
                .optional();
    }

    /** The newest first. */
    List<ImportedReport> all() {
        return jdbc.sql(SELECT + "order by id desc limit 100")
                .query((row, number) -> report(row))
                .list();
    }

    byte[] file(long id) {
        return jdbc.sql("select file from imported_reports where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void taken(long id) {
        jdbc.sql("update imported_reports set taken_at = :at where id = :id")
                .param("id", id)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static ImportedReport report(ResultSet row) throws SQLException {
        return new ImportedReport(
                row.getLong("id"),
                row.getString("sha256"),
                row.getString("name"),
                row.getString("period"),
                row.getString("source"),
                row.getString("who"),
                row.getObject("at", OffsetDateTime.class),
                row.getObject("taken_at", OffsetDateTime.class));
    }
}
