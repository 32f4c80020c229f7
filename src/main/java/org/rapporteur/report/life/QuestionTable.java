package org.rapporteur.report.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.life.CarriedQuestion.Asked;
import org.rapporteur.report.life.CarriedQuestion.Given;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Carried questions as they are kept, and every answer they were given. */
@Repository
class QuestionTable {

    private static final String INSERT = """
            insert into carried_question (period, number, kind, key, section, owner, asked)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final JdbcClient client;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    QuestionTable(JdbcTemplate jdbc, JsonMapper json) {
        this.client = JdbcClient.create(jdbc);
        this.batches = jdbc;
        this.json = json;
    }

    void insert(List<CarriedQuestion> questions) {
        batches.batchUpdate(INSERT, questions.stream().map(this::row).toList(), new int[0]);
    }

    private @Nullable Object[] row(CarriedQuestion question) {
        return new @Nullable Object[] {
            question.period(),
            question.number(),
            question.kind().code(),
            question.key(),
            question.section(),
            question.owner(),
            json.writeValueAsString(question.asked())
        };
    }

    /** Those of a period, in their order. */
    List<CarriedQuestion> of(String period) {
        return client.sql("select * from carried_question where period = :period order by number")
                .param("period", period)
                .query(this::question)
                .list();
    }

    /** What became of promises: by period and key of the question, the answers that were given. */
    Map<String, Map<String, Given>> promises(Collection<String> periods) {
        return client
                .sql("select * from carried_question where period = any(cast(:periods as text[])) and kind = :kind")
                .param("periods", periods.toArray(String[]::new))
                .param("kind", QuestionKind.PROMISE.code())
                .query(this::question)
                .stream()
                .filter(question -> question.given() != null)
                .collect(Collectors.groupingBy(
                        CarriedQuestion::period,
                        Collectors.toMap(CarriedQuestion::key, question -> Objects.requireNonNull(question.given()))));
    }

    Optional<CarriedQuestion> find(String period, int number) {
        return client.sql("select * from carried_question where period = :period and number = :number")
                .param("period", period)
                .param("number", number)
                .query(this::question)
                .optional();
    }

    Optional<CarriedQuestion> find(String period, QuestionKind kind, String key) {
        return client.sql("select * from carried_question where period = :period and kind = :kind and key = :key")
                .param("period", period)
                .param("kind", kind.code())
                .param("key", key)
                .query(this::question)
                .optional();
    }

    /** What somebody answered last in a period with a reason and a source. */
    Optional<Given> lastReason(String period, String who) {
        return client.sql("""
                        select answer, why, source, day, who as answered_by, at as answered_at from carried_answer
                        where period = :period and who = :who and answer = 'confirmed' order by id desc limit 1
                        """)
                .param("period", period)
                .param("who", who)
                .query((row, index) -> Objects.requireNonNull(given(row)))
                .optional();
    }

    /**
     * Gives an answer, or takes it back.
     *
     * @return whether the question still stood as whoever answers has seen it
     */
    boolean answer(CarriedQuestion seen, @Nullable Given given, String who, OffsetDateTime at) {
        int changed = client.sql("""
                        update carried_question
                        set answer = :answer, why = :why, source = :source, day = :day, answered_by = :by,
                            answered_at = :answered, version = version + 1
                        where period = :period and number = :number and version = :version
                        """)
                .param("answer", given == null ? null : given.answer().code())
                .param("why", given == null ? "" : given.why())
                .param("source", given == null ? "" : given.source())
                .param("day", given == null ? null : given.day())
                .param("by", given == null ? null : given.who())
                .param("answered", given == null ? null : at)
                .param("period", seen.period())
                .param("number", seen.number())
                .param("version", seen.version())
                .update();
        if (changed == 1) {
            remember(seen, given, who, at);
        }
        return changed == 1;
    }

    private void remember(CarriedQuestion question, @Nullable Given given, String who, OffsetDateTime at) {
        client.sql("""
                        insert into carried_answer (period, number, answer, why, source, day, who, at)
                        values (:period, :number, :answer, :why, :source, :day, :who, :at)
                        """)
                .param("period", question.period())
                .param("number", question.number())
                .param("answer", given == null ? null : given.answer().code())
                .param("why", given == null ? "" : given.why())
                .param("source", given == null ? "" : given.source())
                .param("day", given == null ? null : given.day())
                .param("who", who)
                .param("at", at)
                .update();
    }

    private CarriedQuestion question(ResultSet row, int index) throws SQLException {
        return new CarriedQuestion(
                row.getString("period"),
                row.getInt("number"),
                QuestionKind.ofCode(row.getString("kind")),
                row.getString("key"),
                row.getString("section"),
                row.getString("owner"),
                json.readValue(row.getString("asked"), Asked.class),
                given(row),
                row.getInt("version"));
    }

    private static @Nullable Given given(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return answer == null
                ? null
                : new Given(
                        Answer.ofCode(answer),
                        row.getString("why"),
                        row.getString("source"),
                        row.getObject("day", LocalDate.class),
                        row.getString("answered_by"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime at(java.time.Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
