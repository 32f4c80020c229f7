package org.rapporteur.platform;

import jakarta.persistence.EntityManager;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * given out, the database is asked for the {@link DataVersion}, and any new one forgets everything but what is made of
 * other records than those that changed.
 */
@Component
public class SnapshotCache {

    /**
     * Whether what is kept is still what would be made after these changes. It must know every table the value is made of
     * as one whose changes {@link RecordChanges} tells.
     */
    @FunctionalInterface
    public interface Lasting<T> {

        boolean outlives(T value, RecordChanges.Changed changed);
    }

    private record Made(Object value, Lasting<Object> lasting) {

        boolean outlives(RecordChanges.Changed changed) {
            return lasting.outlives(value, changed);
        }
    }

    /** @param seen the version these were made from, or a newer one */
    private record Kept(DataVersion.Seen seen, Map<String, Made> values) {

        boolean isOlderThan(DataVersion.Seen other) {
            return seen.number() < other.number();
        }
    }

    /** While nothing is written, what is asked of the database once is known. */
    private static final ThreadLocal<Map<String, Made>> SETTLED = new ThreadLocal<>();

    private final EntityManager entityManager;
    private final DataVersion version;
    private final RecordChanges changes;
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(new DataVersion.Seen(-1, ""), Map.of()));

    SnapshotCache(EntityManager entityManager, DataVersion version, RecordChanges changes) {
        this.entityManager = entityManager;
        this.version = version;
        this.changes = changes;
    }

    /**
     * What is kept under a name, made anew if any record may have changed.
     *
     * @param name of one kind of value only, such as {@code report.mentions}
     * @param make reads records and gives back a value that never changes
     */
    @Transactional(readOnly = true)
    public <T> T recall(String name, Supplier<T> make) {
        return current().map(values -> recall(name, values, make, none())).orElseGet(make);
    }

    /**
     * As {@link #recall}, and kept as long as it lasts.
     *
     * @param lasting is told of all changes since before it was made
     */
    @Transactional(readOnly = true)
    public <T> T recall(String name, Supplier<T> make, Lasting<T> lasting) {
        return current().map(values -> recall(name, values, make, lasting)).orElseGet(make);
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
        return recallAll(keys, name, make, key -> none());
    }

    /**
     * The same, each kept as long as it lasts.
     *
     * @param lasting how long the value of a key does
     */
    @Transactional(readOnly = true)
    public <K, T> List<T> recallAll(
            List<K> keys, Function<K, String> name, Function<List<K>, List<T>> make, Function<K, Lasting<T>> lasting) {
        return current()
                .map(values -> recallAll(keys, name, values, make, lasting))
                .orElseGet(() -> make.apply(keys));
    }

    private static <T> Lasting<T> none() {
        return (value, changed) -> false;
    }

    @SuppressWarnings("unchecked") // a name stands for one kind of value
    private static <T> T recall(String name, Map<String, Made> values, Supplier<T> make, Lasting<T> lasting) {
        Made made = values.get(name);
        if (made == null) {
            values.put(name, made = made(make.get(), lasting));
        }
        return (T) made.value();
    }

    @SuppressWarnings("unchecked") // a name stands for one kind of value
    private static <K, T> List<T> recallAll(
            List<K> keys,
            Function<K, String> name,
            Map<String, Made> values,
            Function<List<K>, List<T>> make,
            Function<K, Lasting<T>> lasting) {
        List<K> missing = keys.stream()
                .filter(key -> !values.containsKey(name.apply(key)))
                .toList();
        Iterator<T> made = (missing.isEmpty() ? List.<T>of() : make.apply(missing)).iterator();
        missing.forEach(key -> values.put(name.apply(key), made(made.next(), lasting.apply(key))));
        return keys.stream()
                .map(key ->
                        (T) Objects.requireNonNull(values.get(name.apply(key))).value())
                .toList();
    }

    @SuppressWarnings("unchecked") // it is only ever asked of this value
    private static <T> Made made(T value, Lasting<T> lasting) {
        return new Made(value, (Lasting<Object>) lasting);
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
    private Optional<Map<String, Made>> current() {
        if (SETTLED.get() != null) {
            return Optional.of(SETTLED.get());
        }
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            entityManager.flush();
        }
        return version.seen().flatMap(this::values);
    }

    private Optional<Map<String, Made>> values(DataVersion.Seen seen) {
        Kept before = Objects.requireNonNull(kept.get());
        if (before.isOlderThan(seen)) {
            Kept renewed = new Kept(seen, outliving(before));
            before = kept.updateAndGet(known -> known.isOlderThan(seen) ? renewed : known);
        }
        return before.seen().number() == seen.number() ? Optional.of(before.values()) : Optional.empty();
    }

    /** Asked after the newer version was seen: what outlives all changes until now is the same in that version. */
    private Map<String, Made> outliving(Kept before) {
        Map<String, Made> values = new ConcurrentHashMap<>();
        if (!before.values().isEmpty()) {
            RecordChanges.Changed changed = changes.since(before.seen().moment());
            before.values().forEach((name, made) -> {
                if (made.outlives(changed)) {
                    values.put(name, made);
                }
            });
        }
        return values;
    }
}
