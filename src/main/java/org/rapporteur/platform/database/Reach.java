package org.rapporteur.platform.database;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the database was there when it was last tried: whom the pool keeps waiting does not learn why from it. */
public final class Reach {

    private volatile @Nullable SQLException lost;

    void found() {
        lost = null;
    }

    void lost(SQLException failure) {
        lost = failure;
    }

    /** What passes among the causes of a failure; none if it is of another kind. */
    public Optional<DatabaseFailure> failureIn(Throwable failure) {
        return DatabaseFailure.in(failure).map(found -> lost == null ? found : DatabaseFailure.AWAY);
    }
}
