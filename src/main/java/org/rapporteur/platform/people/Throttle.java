package org.rapporteur.platform.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes guessing slow. After some attempts that failed, the next has to wait, each time twice as long, up to a quarter of
 * an hour; after as long without an attempt all is forgotten. An attempt counts from its beginning, so that many at once
 * win nothing.
 *
 * <p>It remembers in memory a bounded number of names or addresses, those tried last: a restart forgets them, and each
 * instance counts for itself.
 */
final class Throttle {

    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final int REMEMBERED = 20_000;

    private record Tried(int times, Instant last, Instant until) {}

    private final Clock clock;
    private final int free;

    private final Map<String, Tried> tried = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tried> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param free how many attempts may fail before the first wait */
    Throttle(Clock clock, int free) {
        this.clock = clock;
        this.free = free;
    }

    /** Begins an attempt; if it must wait, says until when, and nothing is counted. */
    synchronized Optional<Instant> attempt(String key) {
        Instant now = clock.instant();
        Tried before = remembered(key, now);
        if (now.isBefore(before.until())) {
            return Optional.of(before.until());
        }
        int times = before.times() + 1;
        tried.put(key, new Tried(times, now, now.plus(wait(times))));
        return Optional.empty();
    }

    /** The attempt has succeeded: it was none that counts. */
    synchronized void takeBack(String key) {
        Instant now = clock.instant();
        Tried before = remembered(key, now);
        if (before.times() > 1) {
            tried.put(key, new Tried(before.times() - 1, before.last(), now));
        } else {
            tried.remove(key);
        }
    }

    /** Who has succeeded starts anew. */
    synchronized void forget(String key) {
        tried.remove(key);
    }

    private Tried remembered(String key, Instant now) {
        Tried before = tried.get(key);
        return before == null || before.last().plus(LONGEST).isBefore(now) ? new Tried(0, now, now) : before;
    }

    private Duration wait(int times) {
        if (times < free) {
            return Duration.ZERO;
        }
        Duration wait = SHORTEST.multipliedBy(1L << Math.min(times - free, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
