package org.rapporteur.platform.people;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something was tried of late.
 *
 * @param times zero where nothing is remembered
 * @param last when
 * @param until when the next has to wait
 */
record Tried(int times, Instant last, Instant until) {

    static Tried never(Instant now) {
        return new Tried(0, now, now);
    }

    /**
     * As it counts now: after a time without an attempt nothing does. Where the clock was set back, what is remembered is held
     * to be of this moment: nobody waits longer for it.
     */
    Tried at(Instant now, Duration forgotten) {
        if (last.plus(forgotten).isBefore(now)) {
            return never(now);
        }
        return last.isAfter(now) ? new Tried(times, now, now.plus(Duration.between(last, until))) : this;
    }

    boolean mustWait(Instant now) {
        return now.isBefore(until);
    }

    Tried onceMore(Instant now, Duration wait) {
        return new Tried(times + 1, now, now.plus(wait));
    }

    /** One less, and nobody waits. */
    Tried onceLess(Instant now) {
        return times > 1 ? new Tried(times - 1, last, now) : never(now);
    }
}
