package org.rapporteur.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is made of values that never change, once for each and as long as somebody holds it. It is the very value that counts,
 * not one that equals it; nothing that is made may hold what it was made of.
 */
public final class MadeOnce<K, V> {

    private static final int TOGETHER = 8;

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
     * The same of several values, those that are missing made some at a time: what was made stays, whatever becomes of
     * the others.
     *
     * @param make gives one for each of these values, in their order
     * @return in the order of the values
     */
    public List<V> ofAll(Collection<K> values, Function<List<K>, List<V>> make) {
        Map<K, V> all = present(values);
        List<K> missing =
                values.stream().filter(value -> !all.containsKey(value)).toList();
        for (int from = 0; from < missing.size(); from += TOGETHER) {
            List<K> some = missing.subList(from, Math.min(missing.size(), from + TOGETHER));
            List<V> fresh = make.apply(some);
            for (int at = 0; at < some.size(); at++) {
                made.put(some.get(at), fresh.get(at));
                all.put(some.get(at), fresh.get(at));
            }
        }
        return values.stream().map(all::get).toList();
    }

    /** Asked for one by one: to ask for all at once, they are put into a map by what they hold. */
    private Map<K, V> present(Collection<K> values) {
        Map<K, V> present = new IdentityHashMap<>();
        for (K value : values) {
            V known = made.getIfPresent(value);
            if (known != null) {
                present.put(value, known);
            }
        }
        return present;
    }
}
