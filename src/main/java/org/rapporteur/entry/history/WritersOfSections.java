package org.rapporteur.entry.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.rapporteur.platform.EntryLog.Name;
import org.rapporteur.report.life.SectionWriters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who wrote in the sections of a report after its period was opened, from the revisions of their records: who opens it
 * has written nothing yet. What came with the example was written by nobody.
 */
@Repository
class WritersOfSections implements SectionWriters {

    private static final String WRITTEN = """
            select revision.kind, revision.key, revision.who, revision.at
            from revision left join unnest(cast(:kinds as text[]), cast(:keys as text[])) as asked (kind, key)
                on revision.kind = asked.kind and revision.key = asked.key
            where (asked.key is not null or revision.kind = 'paragraphs' and starts_with(revision.key, :period || '@'))
                and (revision.action <> 'imported' or exists (select from person where person.name = revision.who))
                and revision.at > (
                    select coalesce(min(opened.at), '-infinity') from revision opened
                    where opened.kind = 'periods' and opened.key = :period)
            """;

    private final JdbcClient client;

    WritersOfSections(JdbcClient client) {
        this.client = client;
    }

    @Override
    public List<Writing> of(String period, Collection<Name> records) {
        return client.sql(WRITTEN)
                .param("kinds", records.stream().map(Name::kind).toArray(String[]::new))
                .param("keys", records.stream().map(Name::key).toArray(String[]::new))
                .param("period", period)
                .query(WritersOfSections::writing)
                .list();
    }

    private static Writing writing(ResultSet row, int index) throws SQLException {
        return new Writing(
                new Name(row.getString("kind"), row.getString("key")),
                row.getString("who"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
