package org.rapporteur.intake.wordback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.wordback.ReturnedReport.Decided;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps files that came back, and what was decided of them over days. */
@Component
class ReturnTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient client;
    private final Clock clock;

    ReturnTable(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** What is known of a file when it comes. */
    record Arrival(String period, String name, byte[] file, String sha256, String printed, boolean kept) {}

    /** The file of this content, if it came to this period before. */
    Optional<Long> find(String period, String sha256) {
        return client.sql("select id from word_return where period = :period and sha256 = :sha256")
                .param("period", period)
                .param("sha256", sha256)
                .query(Long.class)
                .optional();
    }

    long add(Arrival file, String toldPeriod, @Nullable LocalDate toldDay, WordComparison found, String who) {
        long id = client.sql("""
                        insert into word_return (period, name, file, sha256, printed, told_period, told_day, kept,
                                unchanged, who, at)
                        values (:period, :name, :file, :sha256, :printed, :toldPeriod, :toldDay, :kept,
                                :unchanged, :who, :at) returning id
                        """)
                .param("period", file.period())
                .param("name", file.name())
                .param("file", file.file())
                .param("sha256", file.sha256())
                .param("printed", file.printed())
                .param("toldPeriod", toldPeriod)
                .param("toldDay", toldDay)
                .param("kept", file.kept())
                .param("unchanged", found.unchanged())
                .param("who", who)
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        for (int at = 0; at < found.suggestions().size(); at++) {
            add(id, at + 1, found.suggestions().get(at));
        }
        return id;
    }

    private void add(long id, int number, Suggestion suggestion) {
        client.sql("""
                        insert into word_suggestion (returned, number, content)
                        values (:id, :number, cast(:content as jsonb))
                        """)
                .param("id", id)
                .param("number", number)
                .param("content", JSON.writeValueAsString(suggestion))
                .update();
    }

    /** All of a period without their suggestions' words, the newest first. */
    List<ReturnedReport> of(String period) {
        return client.sql("select * from word_return where period = :period order by id desc")
                .param("period", period)
                .query((row, index) -> report(row, decided(row.getLong("id"))))
                .list();
    }

    Optional<ReturnedReport> find(String period, long id) {
        return client.sql("select * from word_return where period = :period and id = :id")
                .param("period", period)
                .param("id", id)
                .query((row, index) -> report(row, decided(id)))
                .optional();
    }

    private static ReturnedReport report(ResultSet row, List<Decided> suggestions) throws SQLException {
        return new ReturnedReport(
                row.getLong("id"),
                row.getString("period"),
                row.getString("name"),
                row.getString("printed"),
                row.getString("told_period"),
                row.getObject("told_day", LocalDate.class),
                row.getBoolean("kept"),
                row.getInt("unchanged"),
                row.getString("who"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                suggestions);
    }

    private List<Decided> decided(long id) {
        return client.sql("""
                        select number, content::text as content, state, reason, who from word_suggestion
                        where returned = :id order by number
                        """)
                .param("id", id)
                .query((row, index) -> new Decided(
                        row.getInt("number"),
                        JSON.readValue(row.getString("content"), Suggestion.class),
                        row.getString("state"),
                        row.getString("reason"),
                        row.getString("who")))
                .list();
    }

    /** Decides one that is open; whether it was. */
    boolean decide(long id, int number, String state, String reason, String who) {
        return client.sql("""
                        update word_suggestion set state = :state, reason = :reason, who = :who, at = :at
                        where returned = :id and number = :number and state = 'open'
                        """)
                        .param("state", state)
                        .param("reason", reason)
                        .param("who", who)
                        .param("at", OffsetDateTime.now(clock))
                        .param("id", id)
                        .param("number", number)
                        .update()
                == 1;
    }
}
