package org.rapporteur.platform;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody still waits for what a thread makes. Work that takes long asks from time to time, and ends where nobody
 * does; so does every transaction before it begins. Only of reading anything is known here: what somebody sent is saved
 * also if they have gone.
 */
public final class Presence {

    private static final ThreadLocal<@Nullable Presence> CURRENT = new ThreadLocal<>();

    /** Asking the connection costs a look at the network. */
    private static final long PACE = Duration.ofMillis(50).toNanos();

    private final BooleanSupplier gone;
    private final long begin = System.nanoTime();
    private final long patience;
    private long asked = begin;

    private Presence(BooleanSupplier gone, Duration patience) {
        this.gone = gone;
        this.patience = patience.toNanos();
    }

    /** Work that is ended as nobody waits for it, or has waited for too long. */
    public static final class AbandonedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean gone;

        AbandonedException(boolean gone) {
            super(gone ? "Who asked has gone" : "It takes longer than anybody waits", null, false, false);
            this.gone = gone;
        }

        /** Nobody is there to be told. */
        public boolean isGone() {
            return gone;
        }
    }

    /**
     * From now on this thread works for somebody.
     *
     * @param gone whether they are there no more; asked by this thread, several times a second
     * @param patience how long they wait
     */
    public static void begin(BooleanSupplier gone, Duration patience) {
        CURRENT.set(new Presence(gone, patience));
    }

    /** This thread works for nobody in particular. */
    public static void end() {
        CURRENT.remove();
    }

    /** @throws AbandonedException if nobody waits for what this thread makes */
    public static void require() {
        Presence present = CURRENT.get();
        if (present != null) {
            present.check();
        }
    }

    private void check() {
        long now = System.nanoTime();
        if (now - begin > patience) {
            throw new AbandonedException(false);
        }
        if (now - asked > PACE) {
            asked = now;
            if (gone.getAsBoolean()) {
                throw new AbandonedException(true);
            }
        }
    }
}
