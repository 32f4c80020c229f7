package org.rapporteur.report.life;

import org.rapporteur.platform.database.WriteLocks;
import org.springframework.stereotype.Component;

/**
 * Held by whoever issues, corrects, clears or withdraws the report of a period; the database asks for it too, shared, before
 * anything of that report is written ({@code refuse_issued}).
 */
@Component
class IssueLock {

    private final WriteLocks locks;

    IssueLock(WriteLocks locks) {
        this.locks = locks;
    }

    /** Waits until nobody else holds it, and holds it until the transaction ends. */
    void take(String period) {
        locks.take("issue " + period);
    }
}
