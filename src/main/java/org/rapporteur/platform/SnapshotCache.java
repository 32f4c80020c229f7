package org.rapporteur.platform;

import jakarta.persistence.EntityManager;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was made from the records for as long as no record changes. What is kept is never stale: before it is
 * given out, the database is asked for the {@link DataVersion}, and any new one forgets everything.
 */
@Component
public class SnapshotCache {

    private record Kept(long version, Map<String, Object> values) {}

    /** While nothing is written, what is asked of the database once is known. */
    private static final ThreadLocal<Map<String, Object>> SETTLED = new ThreadLocal<>();

    private final EntityManager entityManager;
    private final DataVersion version;
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(-1, Map.of()));

    SnapshotCache(EntityManager entityManager, DataVersion version) {
        this.entityManager = entityManager;
        this.version = version;
    }

    /**
     * What is kept under a name, made anew if any record may have changed.
     *
     * @param name of one kind of value only, such as {@code report.mentions}
     * @param make reads records and gives back a value that never changes
     */
    @Transactional(readOnly = true)
    public <T> T recall(String name, Supplier<T> make) {
        return current().map(values -> recall(name, values, make)).orElseGet(make);
    }

    /**
     * As {@link #recall} for several values of one kind, those that are missing made together.
     *
     * @param name of the value of a key
     * @param make gives a value for each of these keys, in their order
     * @return in the order of the keys
     */
    @Transactional(readOnly = true)
    public <K, T> List<T> recallAll(List<K> keys, Function<K, String> name, Function<List<K>, List<T>> make) {
        return current().map(values -> recallAll(keys, name, values, make)).orElseGet(() -> make.apply(keys));
    }

    @SuppressWarnings("unchecked") // a name stands for one kind of value
    private static <T> T recall(String name, Map<String, Object> values, Supplier<T> make) {
        Object value = values.get(name);
        if (value == null) {
            values.put(name, value = make.get());
        }
        return (T) value;
    }

    @SuppressWarnings("unchecked") // a name stands for one kind of value
    private static <K, T> List<T> recallAll(
            List<K> keys, Function<K, String> name, Map<String, Object> values, Function<List<K>, List<T>> make) {
        List<K> missing = keys.stream()
                .filter(key -> !values.containsKey(name.apply(key)))
                .toList();
        Iterator<T> made = (missing.isEmpty() ? List.<T>of() : make.apply(missing)).iterator();
        missing.forEach(key -> values.put(name.apply(key), made.next()));
        return keys.stream().map(key -> (T) values.get(name.apply(key))).toList();
    }

    /**
     * Reads what is made of many values: none of them is read twice, also where whoever asks has changed records.
     *
     * @param reading writes nothing
     */
    @Transactional(readOnly = true)
    public <T> T reading(Supplier<T> reading) {
        if (SETTLED.get() != null) {
            return reading.get();
        }
        SETTLED.set(current().orElseGet(ConcurrentHashMap::new));
        try {
            return reading.get();
        } finally {
            SETTLED.remove();
        }
    }

    /** Nothing, where who asks has changed records, or began to read before the last change. What waits to be written counts. */
    private Optional<Map<String, Object>> current() {
        if (SETTLED.get() != null) {
            return Optional.of(SETTLED.get());
        }
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            entityManager.flush();
        }
        return version.number().flatMap(seen -> {
            Kept now = kept.updateAndGet(
                    known -> known.version() < seen ? new Kept(seen, new ConcurrentHashMap<>()) : known);
            return now.version() == seen ? Optional.of(now.values()) : Optional.empty();
        });
    }
}
