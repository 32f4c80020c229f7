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
 * <p>Where the clock is set back, what is remembered is held to be of this moment: nobody waits longer for it.
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
    Optional<Instant> attempt(String key) {
        return attempt(key, free);
    }

    /** As {@link #attempt(String)}, with another number of attempts that may fail. */
    synchronized Optional<Instant> attempt(String key, int free) {
        Instant now = clock.instant();
        Tried before = remembered(key, now);
        if (now.isBefore(before.until())) {
            return Optional.of(before.until());
        }
        int times = before.times() + 1;
        tried.put(key, new Tried(times, now, now.plus(wait(times, free))));
        return Optional.empty();
    }

    /** Counts one more, which keeps nobody waiting. */
    synchronized void count(String key) {
        Instant now = clock.instant();
        tried.put(key, new Tried(remembered(key, now).times() + 1, now, now));
    }

    /** How often it was tried of late. */
    synchronized int times(String key) {
        return remembered(key, clock.instant()).times();
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
        if (before == null || before.last().plus(LONGEST).isBefore(now)) {
            return new Tried(0, now, now);
        }
        return before.last().isAfter(now) ? setBack(key, before, now) : before;
    }

    private Tried setBack(String key, Tried before, Instant now) {
        Tried rebased = new Tried(before.times(), now, now.plus(Duration.between(before.last(), before.until())));
        tried.put(key, rebased);
        return rebased;
    }

    private static Duration wait(int times, int free) {
        if (times < free) {
            return Duration.ZERO;
        }
        Duration wait = SHORTEST.multipliedBy(1L << Math.min(times - free, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
