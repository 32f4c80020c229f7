package org.rapporteur.platform.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after a server: one that is gone, killed by somebody or by a system short of memory, is started again. One that
 * crashed by itself is up again before we look: PostgreSQL does that alone.
 */
final class Watch {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    private static final Duration PACE = Duration.ofMillis(250);

    /** Between tries that failed, so that a full disk is not told four times a second. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Server server;
    private final Thread thread = new Thread(this::look, "PostgreSQL watch");
    private String lastFailure = "";

    Watch(Server server) {
        this.server = server;
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    /** Ends it, also in the middle of a start. */
    void end() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void look() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(mend().toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // we are to end
        }
    }

    /** @return how long to wait before the next look */
    private Duration mend() throws InterruptedException {
        try {
            if (!server.isThere()) {
                log.warn("PostgreSQL is gone and is started again");
                server.start();
                log.warn("PostgreSQL is back");
            }
            return PACE;
        } catch (IOException e) {
            tell(e.toString());
            return PAUSE;
        }
    }

    private void tell(String failure) {
        if (!failure.equals(lastFailure)) {
            log.error("PostgreSQL does not start; this is tried again each second. {}", failure);
        }
        lastFailure = failure;
    }
}
