package org.rapporteur.platform;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * On which occasion records are written, for their history.
 *
 * @param who writes; null for the person who is signed in
 * @param why the reason that was given, empty where none was
 */
public record ChangeReason(@Nullable String who, String why, Cause cause) {

    /** How it comes that records are written. */
    public enum Cause {
        /** Somebody typed it. */
        ENTERED,
        /** Somebody put an earlier version in place again. */
        RESTORED,
        /** It was read from a file. */
        IMPORTED
    }

    private static final ThreadLocal<ChangeReason> CURRENT = new ThreadLocal<>();

    /** Somebody signed in types something, for this reason. */
    public static ChangeReason entered(String why) {
        return new ChangeReason(null, why, Cause.ENTERED);
    }

    /** The occasion on which this thread writes, if it was told. */
    public static Optional<ChangeReason> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Whatever is written by this was written on this occasion. */
    public <T> T call(Supplier<T> writing) {
        ChangeReason outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return writing.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    /** As {@link #call} for what gives nothing back. */
    public void run(Runnable writing) {
        call(() -> {
            writing.run();
            return this;
        });
    }
}
