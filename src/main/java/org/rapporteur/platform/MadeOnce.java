package org.rapporteur.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is made of values that never change, once for each and as long as somebody holds it. It is the very value that counts,
 * not one that equals it; nothing that is made may hold what it was made of.
 */
public final class MadeOnce<K, V> {

    private final Cache<K, V> made = Caffeine.newBuilder().weakKeys().build();

    /** @param make asks for nothing that is made once in the same place */
    public V of(K value, Function<K, V> make) {
        return of(value, known -> true, make);
    }

    /**
     * The same, made anew where what was made is of another time.
     *
     * @param holds whether it is still what would be made
     */
    public V of(K value, Predicate<V> holds, Function<K, V> make) {
        V known = made.getIfPresent(value);
        if (known == null || !holds.test(known)) {
            made.put(value, known = make.apply(value));
        }
        return known;
    }

    /**
     * The same of several values, those that are missing made together.
     *
     * @param make gives one for each of these values, in their order
     * @return in the order of the values
     */
    public List<V> ofAll(Collection<K> values, Function<List<K>, List<V>> make) {
        Map<K, V> known = made.getAllPresent(values);
        List<K> missing =
                values.stream().filter(value -> !known.containsKey(value)).toList();
        Iterator<V> fresh = (missing.isEmpty() ? List.<V>of() : make.apply(missing)).iterator();
        List<V> all = new ArrayList<>();
        for (K value : values) {
            V one = known.get(value);
            if (one == null) {
                made.put(value, one = Objects.requireNonNull(fresh.next()));
            }
            all.add(one);
        }
        return all;
    }
}
