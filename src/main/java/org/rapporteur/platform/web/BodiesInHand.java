package org.rapporteur.platform.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How much of what is sent is in memory at once, whoever sends it. A body that finds no place waits a moment, and is then
 * refused; it holds its place until its page is written, error pages included. Forms of some lines need no place, so that
 * signing in is never kept waiting by those who send much.
 *
 * <p>Bodies that anybody may send have places of their own: slow ones by the thousand keep no member of staff from work.
 */
final class BodiesInHand implements ServletRequestListener {

    /** Bytes that need no place: Tomcat has a buffer of this size for each connection anyway. */
    static final int FREE = 8 << 10;

    private static final int KILOBYTE = 1 << 10;
    private static final String PLACE = BodiesInHand.class.getName();

    /** What a request holds of one of the two. */
    private record Place(Semaphore of, int kilobytes) {}

    private final Semaphore small;
    private final Semaphore large;
    private final long patience;

    /**
     * @param small kilobytes of bodies that anybody may send
     * @param large kilobytes of longer ones
     * @param patience milliseconds to wait for a place
     */
    BodiesInHand(int small, int large, long patience) {
        this.small = new Semaphore(small, true);
        this.large = new Semaphore(large, true);
        this.patience = patience;
    }

    /** A body costs some times its length until its page is written: a twelfth of the heap, and the longest at any rate. */
    static BodiesInHand ofHeap(long bytes) {
        long large = Math.max(BodyLimits.OF_FILES, Math.min(bytes / 12, 256L << 20));
        return new BodiesInHand((int) (large / 4 / KILOBYTE), (int) (large / KILOBYTE), 2_000);
    }

    /** Takes a place for the body of this request; false if none came free in time. */
    boolean take(ServletRequest request) {
        long length = request.getContentLengthLong();
        if (length <= FREE) {
            return true;
        }
        Place place = new Place(
                length <= BodyLimits.OF_STRANGERS ? small : large, (int) ((length + KILOBYTE - 1) / KILOBYTE));
        boolean taken = acquired(place);
        if (taken) {
            request.setAttribute(PLACE, place);
        }
        return taken;
    }

    private boolean acquired(Place place) {
        try {
            return place.of().tryAcquire(place.kilobytes(), patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest().getAttribute(PLACE) instanceof Place place) {
            event.getServletRequest().removeAttribute(PLACE);
            place.of().release(place.kilobytes());
        }
    }
}
