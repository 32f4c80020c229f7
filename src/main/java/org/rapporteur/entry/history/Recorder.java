package org.rapporteur.entry.history;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.ChangeReason;
import org.rapporteur.platform.ChangeReason.Cause;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.AuditorAware;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Writes the revisions of a transaction: one for each record that says something else than before. */
@Component
class Recorder {

    /** Who writes where nobody is signed in and no occasion names anybody. */
    private static final String NOBODY = "Rapporteur";

    private static final ChangeReason UNTOLD = ChangeReason.entered("");

    private final RevisionTable revisions;
    private final ObjectProvider<AuditorAware<String>> people;
    private final ObjectProvider<SheetSource> sources;
    private final Clock clock;

    Recorder(
            RevisionTable revisions,
            ObjectProvider<AuditorAware<String>> people,
            ObjectProvider<SheetSource> sources,
            Clock clock) {
        this.revisions = revisions;
        this.people = people;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * Writes what one transaction wrote, all at the same time.
     *
     * @param occasions by kind and key of the records
     */
    void record(Map<String, Map<String, @Nullable ChangeReason>> occasions) {
        Instant now = now();
        occasions.forEach((kind, written) -> sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .ifPresent(source -> record(source, written, now)));
    }

    private void record(SheetSource source, Map<String, @Nullable ChangeReason> occasions, Instant now) {
        Map<String, Sheet> sheets = source.sheets(occasions.keySet());
        Map<String, Revision> latest = revisions.latest(source.kind(), occasions.keySet());
        List<Revision> written = new ArrayList<>();
        occasions.forEach((key, told) -> {
            ChangeReason occasion = Objects.requireNonNullElse(told, UNTOLD);
            requireRightToReturn(source, sheets.get(key), latest.get(key));
            Revision next = next(sheets.get(key), latest.get(key), occasion, now);
            if (next != null) {
                written.add(next);
            }
        });
        revisions.insert(written);
    }

    /** On whichever way a withdrawn record comes back, it still belongs to those who might write it at last. */
    private static void requireRightToReturn(SheetSource source, @Nullable Sheet sheet, @Nullable Revision last) {
        if (sheet != null && last != null && last.isWithdrawal() && !source.mayWrite(last.sheet())) {
            throw new AccessDeniedException("");
        }
    }

    private @Nullable Revision next(
            @Nullable Sheet sheet, @Nullable Revision last, ChangeReason occasion, Instant now) {
        if (sheet == null) {
            return last == null || last.isWithdrawal()
                    ? null
                    : revision(last.sheet(), last, occasion, Action.WITHDRAWN, now);
        }
        boolean isNew = last == null || last.isWithdrawal();
        if (last != null && !isNew && last.sheet().saysTheSameAs(sheet)) {
            return null;
        }
        return revision(sheet, last, occasion, action(occasion.cause(), isNew), now);
    }

    private Revision revision(Sheet sheet, @Nullable Revision last, ChangeReason occasion, Action action, Instant now) {
        int number = last == null ? 1 : last.number() + 1;
        return new Revision(sheet, number, now, who(occasion), occasion.why(), action);
    }

    private static Action action(Cause cause, boolean isNew) {
        return switch (cause) {
            case ENTERED -> isNew ? Action.CREATED : Action.CHANGED;
            case RESTORED -> Action.RESTORED;
            case IMPORTED -> Action.IMPORTED;
        };
    }

    private String who(ChangeReason occasion) {
        if (occasion.who() != null) {
            return occasion.who();
        }
        AuditorAware<String> signedIn = people.getIfAvailable();
        return signedIn == null ? NOBODY : signedIn.getCurrentAuditor().orElse(NOBODY);
    }

    /** A record entered before there was a history begins its own as it is. */
    void begin(Sheet sheet) {
        ChangeReason found = new ChangeReason(NOBODY, "", Cause.IMPORTED);
        revisions.insert(List.of(revision(sheet, null, found, Action.IMPORTED, now())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as precisely as PostgreSQL keeps it
    }
}
