package org.rapporteur.report.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.report.CompiledReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff say about paragraphs of reports in the making, answer and settle. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class ParagraphComments implements OpenPoints {

    private final JdbcClient client;
    private final Rights rights;
    private final Clock clock;

    ParagraphComments(JdbcClient client, Rights rights, Clock clock) {
        this.client = client;
        this.rights = rights;
        this.clock = clock;
    }

    private record Row(
            long id,
            String block,
            @Nullable Long answers,
            String text,
            String who,
            Instant at,
            @Nullable String settledBy) {}

    /** All of a period in the order in which they were made. */
    public List<ParagraphComment> of(String period) {
        List<Row> rows = client.sql("select * from paragraph_comment where period = :period order by id")
                .param("period", period)
                .query(ParagraphComments::row)
                .list();
        return rows.stream()
                .filter(row -> row.answers() == null)
                .map(row -> comment(row, rows))
                .toList();
    }

    private static ParagraphComment comment(Row head, List<Row> rows) {
        return new ParagraphComment(
                head.id(),
                head.block(),
                head.text(),
                head.who(),
                head.at(),
                head.settledBy(),
                rows.stream()
                        .filter(row -> Objects.equals(row.answers(), head.id()))
                        .map(row -> new ParagraphComment.Answered(row.text(), row.who(), row.at()))
                        .toList());
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("block"),
                row.getObject("answers", Long.class),
                row.getString("text"),
                row.getString("who"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("settled_by"));
    }

    /**
     * Says something about a paragraph, or answers what was said.
     *
     * @param answers number of the comment that is answered; null for a first one
     * @param form number of the form: sent twice, it is said once
     * @return the number of the comment
     * @throws org.springframework.dao.DataIntegrityViolationException if it says nothing or more than 2,000 characters
     */
    @Transactional
    public long say(String period, BlockId block, @Nullable Long answers, String text, UUID form) {
        client.sql("""
                        insert into paragraph_comment (period, block, answers, text, who, at, form)
                        values (:period, :block, :answers, :text, :who, :at, :form) on conflict do nothing
                        """)
                .param("period", period)
                .param("block", block.toString())
                .param("answers", answers)
                .param("text", text.strip())
                .param("who", who())
                .param("at", QuestionTable.at(clock.instant()))
                .param("form", form)
                .update();
        return client.sql("select id from paragraph_comment where form = :form")
                .param("form", form)
                .query(Long.class)
                .single();
    }

    /** Settles a comment; one that is settled already stays so, by whom it was. */
    @Transactional
    public void settle(String period, long id) {
        client.sql("""
                        update paragraph_comment set settled_by = :who, settled_at = :at
                        where id = :id and period = :period and answers is null and settled_at is null
                        """)
                .param("who", who())
                .param("at", QuestionTable.at(clock.instant()))
                .param("id", id)
                .param("period", period)
                .update();
    }

    private String who() {
        return rights.name().orElseThrow(() -> new AccessDeniedException(""));
    }

    @Override
    public List<OpenPoint> of(CompiledReport report) {
        String period = report.period().code();
        return of(period).stream()
                .filter(ParagraphComment::isOpen)
                .map(comment -> new OpenPoint(
                        BlockId.valueOf(comment.block()),
                        "comment",
                        List.of(comment.who()),
                        "/periods/" + period + "/comments/" + comment.block()))
                .toList();
    }
}
