package org.rapporteur.entry.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.entry.sheet.Sheet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The revisions as they are kept. */
@Repository
class RevisionTable {

    private static final String LATEST = """
            select distinct on (key) * from revision where kind = :kind and key in (:keys) order by key, number desc
            """;
    private static final String INSERT = """
            insert into revision (kind, key, number, at, who, why, action, fields) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient client;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    RevisionTable(JdbcTemplate jdbc, JsonMapper json) {
        this.client = JdbcClient.create(jdbc);
        this.batches = jdbc;
        this.json = json;
    }

    /** The last revision of each of these records that has one, by key. */
    Map<String, Revision> latest(String kind, Collection<String> keys) {
        return client.sql(LATEST).param("kind", kind).param("keys", keys).query(this::revision).stream()
                .collect(Collectors.toMap(revision -> revision.sheet().key(), Function.identity()));
    }

    Optional<Revision> find(String kind, String key, int number) {
        return client.sql("select * from revision where kind = :kind and key = :key and number = :number")
                .param("kind", kind)
                .param("key", key)
                .param("number", number)
                .query(this::revision)
                .optional();
    }

    /** Those of a record with a number of at most this, the newest first. */
    List<Revision> until(String kind, String key, int number, int most) {
        return client.sql("""
                        select * from revision where kind = :kind and key = :key and number <= :number
                        order by number desc limit :most
                        """)
                .param("kind", kind)
                .param("key", key)
                .param("number", number)
                .param("most", most)
                .query(this::revision)
                .list();
    }

    /** The newest first; an empty kind or person stands for any. */
    List<Revision> recent(String kind, String who, int first, int most) {
        return client.sql("""
                        select * from revision where (:kind = '' or kind = :kind) and (:who = '' or who = :who)
                        order by at desc, id desc offset :first limit :most
                        """)
                .param("kind", kind)
                .param("who", who)
                .param("first", first)
                .param("most", most)
                .query(this::revision)
                .list();
    }

    /** Everybody who ever changed a record. */
    List<String> authors() {
        return client.sql("select distinct who from revision order by who")
                .query(String.class)
                .list();
    }

    boolean isEmpty() {
        return !client.sql("select exists (select from revision)")
                .query(Boolean.class)
                .single();
    }

    void insert(List<Revision> revisions) {
        batches.batchUpdate(INSERT, revisions.stream().map(this::row).toList(), new int[0]);
    }

    private Object[] row(Revision revision) {
        return new Object[] {
            revision.sheet().kind(),
            revision.sheet().key(),
            revision.number(),
            OffsetDateTime.ofInstant(revision.at(), ZoneOffset.UTC),
            revision.who(),
            revision.why(),
            revision.action().code(),
            json.writeValueAsString(revision.sheet().fields())
        };
    }

    private Revision revision(ResultSet row, int number) throws SQLException {
        Map<String, String> fields = json.readValue(row.getString("fields"), FIELDS);
        return new Revision(
                new Sheet(row.getString("kind"), row.getString("key"), fields),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("why"),
                Action.ofCode(row.getString("action")));
    }
}
