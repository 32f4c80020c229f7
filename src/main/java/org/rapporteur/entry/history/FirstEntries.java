package org.rapporteur.entry.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.platform.EntryLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first revisions of records. */
@Repository
class FirstEntries implements EntryLog {

    private static final String FIRST = """
            select distinct on (revision.kind, revision.key) revision.kind, revision.key, revision.who, revision.at
            from unnest(cast(:kinds as text[]), cast(:keys as text[])) as asked (kind, key)
                join revision on revision.kind = asked.kind and revision.key = asked.key
            order by revision.kind, revision.key, revision.number
            """;

    private final JdbcClient client;

    FirstEntries(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Map<Name, First> first(Collection<Name> records) {
        Map<Name, First> first = new LinkedHashMap<>();
        client.sql(FIRST)
                .param("kinds", records.stream().map(Name::kind).toArray(String[]::new))
                .param("keys", records.stream().map(Name::key).toArray(String[]::new))
                .query((ResultSet row) -> note(row, first));
        return first;
    }

    private static void note(ResultSet row, Map<Name, First> first) throws SQLException {
        first.put(
                new Name(row.getString("kind"), row.getString("key")),
                new First(
                        row.getString("who"),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }
}
