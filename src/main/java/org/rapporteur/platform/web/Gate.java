package org.rapporteur.platform.web;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.rapporteur.platform.Presence;

/**
 * Lets in so many requests at once and keeps others waiting. Once the database kept one of them waiting too long, only a
 * few are let in to see whether it still does, and nobody waits: connections are left for other pages.
 */
final class Gate {

    private static final int WHILE_BUSY = 2;

    private static final long BUSY = Duration.ofSeconds(2).toNanos();

    /** Who waits here is looked for so often. */
    private static final long LOOK = Duration.ofMillis(200).toNanos();

    private final int most;
    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();

    private int inside;
    private boolean busy;
    private long busySince;

    /** @param patience how long a request waits before it is refused */
    Gate(int most, Duration patience) {
        this.most = most;
        this.patience = patience;
    }

    /**
     * @throws CrowdedException if there is no place in time
     * @throws Presence.AbandonedException if who waits has gone
     */
    void enter(String work) {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (isFull()) {
                if (isBusy() || left <= 0) {
                    throw new CrowdedException(work, isBusy() ? Outage.BUSY : Outage.CROWDED);
                }
                Presence.require();
                left -= waited(Math.min(left, LOOK));
            }
            inside++;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CrowdedException(work, Outage.CROWDED);
        } finally {
            lock.unlock();
        }
    }

    /** @param keptWaiting whether the database kept this request waiting too long */
    void leave(boolean keptWaiting) {
        lock.lock();
        try {
            inside--;
            busy = keptWaiting;
            busySince = System.nanoTime();
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long waited(long nanos) throws InterruptedException {
        return nanos - change.awaitNanos(nanos);
    }

    private boolean isFull() {
        return inside >= (isBusy() ? WHILE_BUSY : most);
    }

    private boolean isBusy() {
        return busy && System.nanoTime() - busySince < BUSY;
    }
}
