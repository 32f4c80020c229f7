package org.rapporteur.platform.web;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.rapporteur.platform.Presence;
import org.rapporteur.platform.database.DatabaseFailure;
import org.rapporteur.platform.database.Reach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows an outage by what was thrown, and logs it now and then: everybody meets it, at every request. */
@Component
class Outages {

    private static final Logger log = LoggerFactory.getLogger(Outages.class);

    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private final ObjectProvider<Reach> reach;
    private final AtomicLong told = new AtomicLong(System.nanoTime() - PAUSE);

    Outages(ObjectProvider<Reach> reach) {
        this.reach = reach;
    }

    /** The outage in which a failure has its cause; none if it has another. */
    Optional<Outage> in(Throwable failure) {
        Optional<Outage> crowd = isOverdue(failure) ? Optional.of(Outage.CROWDED) : crowd(failure);
        return crowd.isPresent() ? crowd : ofDatabase(failure);
    }

    private Optional<Outage> ofDatabase(Throwable failure) {
        Optional<Outage> outage = reach.stream()
                .flatMap(known -> known.failureIn(failure).stream())
                .map(Outages::of)
                .findFirst();
        outage.ifPresent(met -> log(met, failure));
        return outage;
    }

    private static boolean isOverdue(Throwable failure) {
        return abandoned(failure).filter(work -> !work.isGone()).isPresent();
    }

    /** Work that was ended as nobody waits for it any longer. */
    static Optional<Presence.AbandonedException> abandoned(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(5)
                .filter(Presence.AbandonedException.class::isInstance)
                .map(Presence.AbandonedException.class::cast)
                .findFirst();
    }

    private static Optional<Outage> crowd(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(5)
                .filter(CrowdedException.class::isInstance)
                .map(crowded -> ((CrowdedException) crowded).outage())
                .findFirst();
    }

    private static Outage of(DatabaseFailure failure) {
        return switch (failure) {
            case AWAY -> Outage.AWAY;
            case BUSY -> Outage.BUSY;
            case FULL -> Outage.FULL;
        };
    }

    private void log(Outage outage, Throwable failure) {
        long now = System.nanoTime();
        long before = told.get();
        if (now - before >= PAUSE && told.compareAndSet(before, now)) {
            log.warn("The database cannot serve ({}): {}", outage.key(), failure.getMessage());
        }
    }
}
