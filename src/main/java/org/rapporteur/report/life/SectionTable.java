package org.rapporteur.report.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.DocumentArchive;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The work on sections as it is kept, and everything that was done to them. */
@Repository
class SectionTable {

    private static final String SAVE = """
            insert into section_work (period, section, owner, person, due, state, version)
            values (:period, :section, :owner, :person, :due, :state, 1)
            on conflict (period, section) do update
            set owner = excluded.owner, person = excluded.person, due = excluded.due, state = excluded.state,
                version = section_work.version + 1
            where section_work.version = :version
            """;

    private final JdbcClient client;

    SectionTable(JdbcClient client) {
        this.client = client;
    }

    /** The work on a report by section. */
    Map<String, SectionWork> works(String period) {
        return client
                .sql("select * from section_work where period = :period")
                .param("period", period)
                .query(SectionTable::work)
                .list()
                .stream()
                .collect(Collectors.toMap(SectionWork::section, Function.identity()));
    }

    /** All that was done in a report, the newest first, by section. */
    Map<String, List<SectionEvent>> events(String period) {
        return client.sql("""
                        select section, act, who, at, comment, sha256 from section_event
                        where period = :period order by id desc
                        """).param("period", period).query(SectionTable::event).list().stream()
                .collect(Collectors.groupingBy(SectionEvent::section));
    }

    /**
     * Keeps the work on a section as it is now.
     *
     * @param work with the version that was seen
     * @return whether it still had this version
     */
    boolean save(String period, SectionWork work) {
        return client.sql(SAVE)
                        .param("period", period)
                        .param("section", work.section())
                        .param("owner", work.assigned().owner())
                        .param("person", work.assigned().person())
                        .param("due", work.assigned().due())
                        .param("state", work.state().code())
                        .param("version", work.version())
                        .update()
                == 1;
    }

    /** What each section was when one of these was done to it last, as far as it was kept. */
    List<KeptText> kept(String period, Collection<SectionAct> acts) {
        return client.sql("""
                        select distinct on (section) section, at, document from section_event
                        where period = :period and act in (:acts) and document is not null
                        order by section, id desc
                        """)
                .param("period", period)
                .param("acts", acts.stream().map(SectionAct::code).toList())
                .query((row, index) -> new KeptText(
                        row.getString("section"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        DocumentArchive.read(row.getBytes("document"))))
                .list();
    }

    /** @param kept what was handed in or cleared; null where nothing was */
    void tell(String period, SectionEvent event, @Nullable Document kept) {
        client.sql("""
                        insert into section_event (period, section, at, who, act, comment, document, sha256)
                        values (:period, :section, :at, :who, :act, :comment, :document, :sha256)
                        """)
                .param("period", period)
                .param("section", event.section())
                .param("at", QuestionTable.at(event.at()))
                .param("who", event.who())
                .param("act", event.act().code())
                .param("comment", event.comment())
                .param("document", kept == null ? null : DocumentArchive.write(kept))
                .param("sha256", event.sha256())
                .update();
    }

    private static SectionWork work(ResultSet row, int index) throws SQLException {
        Assignment assigned = new Assignment(
                row.getString("owner"), row.getObject("person", Long.class), row.getObject("due", LocalDate.class));
        return new SectionWork(
                row.getString("section"), assigned, SectionState.ofCode(row.getString("state")), row.getInt("version"));
    }

    private static SectionEvent event(ResultSet row, int index) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new SectionEvent(
                row.getString("section"),
                SectionAct.ofCode(row.getString("act")),
                row.getString("who"),
                at,
                row.getString("comment"),
                row.getString("sha256"));
    }
}
