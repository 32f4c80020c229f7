package org.rapporteur.entry.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.platform.EntryLog.Name;
import org.rapporteur.report.change.RecordEdits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last revisions of records. */
@Repository
class LastEdits implements RecordEdits {

    private static final String LAST = """
            select distinct on (revision.kind, revision.key)
                revision.kind, revision.key, revision.who, revision.at, revision.action
            from unnest(cast(:kinds as text[]), cast(:keys as text[])) as asked (kind, key)
                join revision on revision.kind = asked.kind and revision.key = asked.key
            where revision.at > :since
            order by revision.kind, revision.key, revision.number desc
            """;

    private final JdbcClient client;

    LastEdits(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Map<Name, Edit> since(Instant time, Collection<Name> records) {
        Map<Name, Edit> last = new LinkedHashMap<>();
        client.sql(LAST)
                .param("kinds", records.stream().map(Name::kind).toArray(String[]::new))
                .param("keys", records.stream().map(Name::key).toArray(String[]::new))
                .param("since", OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .query((ResultSet row) -> note(row, last));
        return last;
    }

    private static void note(ResultSet row, Map<Name, Edit> last) throws SQLException {
        last.put(
                new Name(row.getString("kind"), row.getString("key")),
                new Edit(
                        row.getString("who"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Action.ofCode(row.getString("action")) == Action.WITHDRAWN));
    }
}
