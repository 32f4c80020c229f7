package org.rapporteur.platform.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes guessing slow. After some attempts that failed, the next has to wait, each time twice as long, up to a quarter of
 * an hour; after as long without an attempt all is forgotten. An attempt counts from its beginning, so that many at once
 * win nothing.
 */
final class Throttle {

    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration SHORTEST = Duration.ofSeconds(30);

    private final Clock clock;
    private final Tries tries;
    private final String kind;
    private final int free;

    /**
     * @param kind of what is counted, which tells a name from a network that is written likewise
     * @param free how many attempts may fail before the first wait
     */
    Throttle(Clock clock, Tries tries, String kind, int free) {
        this.clock = clock;
        this.tries = tries;
        this.kind = kind;
        this.free = free;
    }

    /** Begins an attempt; if it must wait, says until when, and nothing is counted. */
    Optional<Instant> attempt(String key) {
        return attempt(key, free);
    }

    /** As {@link #attempt(String)}, with another number of attempts that may fail. */
    Optional<Instant> attempt(String key, int free) {
        Instant now = clock.instant();
        Tried before = tries.change(key(key), now, tried -> begun(tried.at(now, LONGEST), now, free))
                .at(now, LONGEST);
        return before.mustWait(now) ? Optional.of(before.until()) : Optional.empty();
    }

    private static Tried begun(Tried before, Instant now, int free) {
        return before.mustWait(now) ? before : before.onceMore(now, wait(before.times() + 1, free));
    }

    /** Counts one more, which keeps nobody waiting. */
    void count(String key) {
        Instant now = clock.instant();
        tries.change(key(key), now, tried -> tried.at(now, LONGEST).onceMore(now, Duration.ZERO));
    }

    /** How often it was tried of late. */
    int times(String key) {
        Instant now = clock.instant();
        return tries.change(key(key), now, tried -> tried).at(now, LONGEST).times();
    }

    /** The attempt has succeeded: it was none that counts. */
    void takeBack(String key) {
        Instant now = clock.instant();
        tries.change(key(key), now, tried -> tried.at(now, LONGEST).onceLess(now));
    }

    /** Who has succeeded starts anew. */
    void forget(String key) {
        Instant now = clock.instant();
        tries.change(key(key), now, tried -> Tried.never(now));
    }

    private String key(String key) {
        return kind + " " + key;
    }

    private static Duration wait(int times, int free) {
        if (times < free) {
            return Duration.ZERO;
        }
        Duration wait = SHORTEST.multipliedBy(1L << Math.min(times - free, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
