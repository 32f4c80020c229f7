package org.rapporteur.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the database could not do what was asked, where the reason passes and it may be asked again. */
public enum DatabaseFailure {
    /** It does not answer, or is just starting. */
    AWAY,
    /** It waited for others, or worked, for longer than a page may take. */
    BUSY,
    /** It cannot write: its disk is full, or its folder cannot be written to. */
    FULL;

    /** How many causes deep a failure is looked into: some go in a circle. */
    private static final int DEEPEST = 20;

    /** Statement cancelled by its time-out, lock not available, deadlock, serialization failure. */
    private static final Set<String> WAITED = Set.of("57014", "55P03", "40P01", "40001");

    /** Disk full, input or output error, a transaction that may only read. */
    private static final Set<String> UNWRITABLE = Set.of("53100", "58030", "25006");

    /** What passes among the causes of a failure; none if it is of another kind. */
    public static Optional<DatabaseFailure> in(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(cause -> of(cause).stream())
                .findFirst();
    }

    private static Optional<DatabaseFailure> of(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        if (WAITED.contains(state)) {
            return Optional.of(BUSY);
        }
        if (UNWRITABLE.contains(state)) {
            return Optional.of(FULL);
        }
        if (isAway(state) || isTakenBack(failure)) {
            return Optional.of(AWAY);
        }
        return failure instanceof SQLTransientConnectionException ? Optional.of(ofPool(failure)) : Optional.empty();
    }

    /** Classes 08, connection exception, 57, operator intervention, and 53, insufficient resources. */
    private static boolean isAway(String state) {
        return state.startsWith("08") || state.startsWith("57") || state.startsWith("53");
    }

    /** The pool's word, without a state, for a connection that an outage cut: rolling back fails too, and hides what failed first. */
    private static boolean isTakenBack(SQLException failure) {
        return failure.getSQLState() == null && "Connection is closed".equals(failure.getMessage());
    }

    /** A pool that has no connection says what was wrong with the last one it tried; nothing was if all are in use. */
    private static DatabaseFailure ofPool(SQLException failure) {
        return failure.getCause() == null ? BUSY : in(failure.getCause()).orElse(AWAY);
    }
}
