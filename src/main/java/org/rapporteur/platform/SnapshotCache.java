package org.rapporteur.platform;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was made from the records for as long as no record changes. What is kept is never stale: before it is
 * given out, the database is asked which transactions it has seen end, and any new one forgets everything.
 */
@Component
public class SnapshotCache {

    /** Nothing, where this very transaction has written: its own writes are not among those seen. */
    private static final String SEEN = """
            select cast(pg_current_snapshot() as text) where pg_current_xact_id_if_assigned() is null""";

    private record Kept(String seen, Map<String, Object> values) {}

    private final EntityManager entityManager;
    private final JdbcClient jdbc;
    private volatile Kept kept = new Kept("", Map.of());

    SnapshotCache(EntityManager entityManager, JdbcClient jdbc) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
    }

    /**
     * What is kept under a name, made anew if any record may have changed.
     *
     * @param name of one kind of value only, such as {@code report.mentions}
     * @param make reads records and gives back a value that never changes
     */
    @Transactional(readOnly = true)
    public <T> T recall(String name, Supplier<T> make) {
        return seen().map(seen -> recall(name, seen, make)).orElseGet(make);
    }

    @SuppressWarnings("unchecked") // a name stands for one kind of value
    private <T> T recall(String name, String seen, Supplier<T> make) {
        Kept now = kept;
        if (!now.seen().equals(seen)) {
            kept = now = new Kept(seen, new ConcurrentHashMap<>());
        }
        Object value = now.values().get(name);
        if (value == null) {
            now.values().put(name, value = make.get());
        }
        return (T) value;
    }

    /** What is about to be written is written first, so that it counts. */
    private Optional<String> seen() {
        entityManager.flush();
        return jdbc.sql(SEEN).query(String.class).optional();
    }
}
