package org.rapporteur.platform;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was made from the records for as long as no record changes. What is kept is never stale: before it is
 * given out, the database is asked which transactions it has seen end, and any new one forgets everything.
 */
@Component
public class SnapshotCache {

    /** Nothing, where this very transaction has written: its own writes are not among those seen. */
    private static final String SEEN =
            "select case when pg_current_xact_id_if_assigned() is null then cast(pg_current_snapshot() as text) end";

    private record Kept(String seen, Map<String, Object> values) {}

    private final EntityManager entityManager;
    private volatile Kept kept = new Kept("", Map.of());

    SnapshotCache(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * What is kept under a name, made anew if any record may have changed.
     *
     * @param name of one kind of value only, such as {@code report.mentions}
     * @param make reads records and gives back a value that never changes
     */
    @Transactional(readOnly = true)
    @SuppressWarnings("unchecked") // a name stands for one kind of value
    public <T> T recall(String name, Supplier<T> make) {
        String seen = seen();
        if (seen == null) {
            return make.get();
        }
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

    private @Nullable String seen() {
        return (String) entityManager.createNativeQuery(SEEN, String.class).getSingleResultOrNull();
    }
}
