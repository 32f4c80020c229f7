package org.rapporteur.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.platform.backup.BackupRuns.Run;
import org.rapporteur.platform.command.CommandRun;
import org.rapporteur.platform.database.CommandDatabase;

/** How it stands with the records, as an operator wants to know it. */
record Status(List<Fact> facts) {

    private static final String KEPT = """
            select current_setting('server_version'), pg_size_pretty(pg_database_size(current_database())),
                (select count(*) from person where enabled),
                (select count(*) from person where enabled and role = 'administrator'),
                (select count(*) from letter where sent_at is null and given_up_at is null),
                (select count(*) from letter where given_up_at is not null)""";

    /** How much older than it should be a backup may get: one is tried again meanwhile. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    /**
     * One line of it.
     *
     * @param isWell whether it asks for nobody
     */
    record Fact(String label, String value, boolean isWell) {}

    /** @param every how old the newest backup may become */
    static Status of(Connection connection, Duration every, Clock clock) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("program", true, CommandDatabase.program(), Tables.schema(connection)));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(KEPT)) {
            row.next();
            facts.add(fact("database", true, row.getString(1), row.getString(2)));
            facts.add(fact("people", true, row.getLong(3), row.getLong(4)));
            facts.add(fact("letters", row.getLong(6) == 0, row.getLong(5), row.getLong(6)));
        }
        if (Tables.isThere(connection, "backup_run")) {
            facts.addAll(backups(
                    BackupRuns.lastGood(connection),
                    BackupRuns.last(connection),
                    clock.instant().minus(every).minus(PATIENCE)));
        }
        return new Status(facts);
    }

    /** Where none was ever tried, that is told and asks for nobody: it may be seen to elsewhere. */
    static List<Fact> backups(Optional<Run> good, Optional<Run> last, Instant oldest) {
        List<Fact> facts = new ArrayList<>();
        if (last.isEmpty()) {
            facts.add(new Fact(CommandRun.text("status.backup"), CommandRun.text("status.backup.never"), true));
        }
        good.ifPresent(run -> facts.add(fact(
                "backup",
                run.ended().isAfter(oldest),
                run.ended().truncatedTo(ChronoUnit.SECONDS),
                run.file(),
                Objects.requireNonNullElse(run.bytes(), 0L))));
        last.filter(run -> !run.isGood())
                .ifPresent(run -> facts.add(fact(
                        "failed",
                        false,
                        run.ended().truncatedTo(ChronoUnit.SECONDS),
                        Objects.requireNonNullElse(run.problem(), ""))));
        return facts;
    }

    /** Whether nothing of it asks for somebody. */
    boolean isWell() {
        return facts.stream().allMatch(Fact::isWell);
    }

    private static Fact fact(String key, boolean isWell, Object... values) {
        return new Fact(CommandRun.text("status." + key), CommandRun.text("status." + key + ".value", values), isWell);
    }
}
