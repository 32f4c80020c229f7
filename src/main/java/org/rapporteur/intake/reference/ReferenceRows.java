package org.rapporteur.intake.reference;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the loader wrote last. */
@Repository
class ReferenceRows {
    private static final String VERSION = "version";

    private final JdbcClient jdbc;

    ReferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the records said when they were written last, by key. */
    Map<String, String> written(String kind) {
        return jdbc
                .sql("select key, written from reference_rows where kind = :kind")
                .param("kind", kind)
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("key")), row -> String.valueOf(row.get("written"))));
    }

    void keep(String kind, ReferenceRow<?> row) {
        keep(kind, row.key(), row.said(), row.source());
    }

    private void keep(String kind, String key, String written, String source) {
        jdbc.sql("""
                        insert into reference_rows (kind, key, written, source) values (:kind, :key, :written, :source)
                        on conflict (kind, key) do update set written = excluded.written, source = excluded.source""")
                .param("kind", kind)
                .param("key", key)
                .param("written", written)
                .param("source", source)
                .update();
    }

    boolean isLoaded(String version) {
        return version.equals(written(VERSION).get(VERSION));
    }

    void loaded(String version) {
        keep(VERSION, VERSION, version, "db/reference");
    }
}
