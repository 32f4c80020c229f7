package org.rapporteur.entry.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.report.life.RecordVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The revisions as they are kept. */
@Repository
class RevisionTable implements RecordVersions {

    private static final String LATEST = """
            select distinct on (key) * from revision where kind = :kind and key in (:keys) order by key, number desc
            """;
    private static final String INSERT = """
            insert into revision (kind, key, number, at, who, why, action, fields)
            select kind, key, number, at::timestamptz, who, why, action, fields::jsonb
            from unnest(:kinds, :keys, :numbers, :times, :whos, :whys, :actions, :fields)
                with ordinality as entered (kind, key, number, at, who, why, action, fields, place)
            order by place
            """;
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient client;
    private final JsonMapper json;

    RevisionTable(JdbcClient client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    /** The last revision of each of these records that has one, by key. */
    Map<String, Revision> latest(String kind, Collection<String> keys) {
        return client.sql(LATEST).param("kind", kind).param("keys", keys).query(this::revision).stream()
                .collect(Collectors.toMap(revision -> revision.sheet().key(), Function.identity()));
    }

    @Override
    public Map<String, Integer> versions(String kind, Collection<String> keys) {
        Map<String, Integer> versions = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            latest(kind, keys).forEach((key, revision) -> versions.put(kind + " " + key, revision.number()));
        }
        return versions;
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

    /** All in one statement, numbered in this order. */
    void insert(List<Revision> revisions) {
        client.sql(INSERT)
                .param("kinds", column(revisions, revision -> revision.sheet().kind()))
                .param("keys", column(revisions, revision -> revision.sheet().key()))
                .param("numbers", revisions.stream().map(Revision::number).toArray(Integer[]::new))
                .param("times", column(revisions, revision -> revision.at().toString()))
                .param("whos", column(revisions, Revision::who))
                .param("whys", column(revisions, Revision::why))
                .param(
                        "actions",
                        column(revisions, revision -> revision.action().code()))
                .param("fields", column(revisions, this::fields))
                .update();
    }

    private static String[] column(List<Revision> revisions, Function<Revision, String> value) {
        return revisions.stream().map(value).toArray(String[]::new);
    }

    private String fields(Revision revision) {
        return json.writeValueAsString(revision.sheet().fields());
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
