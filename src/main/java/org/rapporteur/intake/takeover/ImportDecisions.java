package org.rapporteur.intake.takeover;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.intake.report.Decisions;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was put right in reports that are imported. */
@Repository
class ImportDecisions {
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportDecisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Decisions of(long report) {
        Map<String, Map<String, String>> found = new HashMap<>();
        jdbc.sql("select subject, field, value from imported_decisions where report = :report")
                .param("report", report)
                .query((RowCallbackHandler)
                        row -> found.computeIfAbsent(row.getString("subject"), none -> new LinkedHashMap<>())
                                .put(row.getString("field"), row.getString("value")));
        return new Decisions(found);
    }

    void keep(long report, Decisions decided, String who) {
        decided.bySubject()
                .forEach((subject, fields) ->
                        fields.forEach((field, value) -> keep(report, subject, field, value, who)));
    }

    private void keep(long report, String subject, String field, String value, String who) {
        jdbc.sql("""
                        insert into imported_decisions (report, subject, field, value, who, at)
                        values (:report, :subject, :field, :value, :who, :at)
                        on conflict (report, subject, field) do update
                        set value = excluded.value, who = excluded.who, at = excluded.at""")
                .param("report", report)
                .param("subject", subject)
                .param("field", field)
                .param("value", value)
                .param("who", who)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
