package org.rapporteur.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.sheet.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts as they are kept. */
@Repository
class DraftTable {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient client;
    private final JsonMapper json;
    private final Clock clock;

    DraftTable(JdbcClient client, JsonMapper json, Clock clock) {
        this.client = client;
        this.json = json;
        this.clock = clock;
    }

    /** @param key empty for a record to come */
    Optional<Draft> find(String owner, String kind, String key) {
        return client.sql("select * from draft where owner = :owner and kind = :kind and key = :key")
                .param("owner", owner)
                .param("kind", kind)
                .param("key", key)
                .query(this::draft)
                .optional();
    }

    /** Those of a person, the newest first. */
    List<Draft> of(String owner) {
        return client.sql("select * from draft where owner = :owner order by at desc")
                .param("owner", owner)
                .query(this::draft)
                .list();
    }

    /** Keeps a draft in place of an earlier one of the same record. */
    void keep(String owner, Sheet sheet, int base) {
        client.sql("""
                        insert into draft values (:owner, :kind, :key, :base, cast(:fields as jsonb), :at)
                        on conflict (owner, kind, key)
                        do update set base = excluded.base, fields = excluded.fields, at = excluded.at
                        """)
                .param("owner", owner)
                .param("kind", sheet.kind())
                .param("key", sheet.key())
                .param("base", base)
                .param("fields", json.writeValueAsString(keepable(sheet.fields())))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void drop(String owner, String kind, String key) {
        client.sql("delete from draft where owner = :owner and kind = :kind and key = :key")
                .param("owner", owner)
                .param("kind", kind)
                .param("key", key)
                .update();
    }

    /** PostgreSQL holds neither NUL nor half a character; a draft is not the place to complain of them. */
    private static Map<String, String> keepable(Map<String, String> fields) {
        Map<String, String> keepable = new TreeMap<>();
        fields.forEach((name, text) -> keepable.put(name, text.replaceAll("[\\x00\\p{Cs}]", "\uFFFD")));
        return keepable;
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        Map<String, String> fields = json.readValue(row.getString("fields"), FIELDS);
        return new Draft(
                new Sheet(row.getString("kind"), row.getString("key"), fields),
                row.getInt("base"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
