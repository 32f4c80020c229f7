package org.rapporteur.entry.history;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.ChangeReason;
import org.rapporteur.platform.RecordChanged;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears of the records a transaction writes, and has their revisions written all at once before it ends. */
@Component
class Changes {

    private final Recorder recorder;
    private final EntityManager entityManager;

    Changes(Recorder recorder, EntityManager entityManager) {
        this.recorder = recorder;
        this.entityManager = entityManager;
    }

    @EventListener
    void note(RecordChanged change) {
        ofThisTransaction()
                .occasions
                .computeIfAbsent(change.kind(), kind -> new LinkedHashMap<>())
                .put(change.key(), ChangeReason.current().orElse(null));
    }

    private Pending ofThisTransaction() {
        Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
        return pending == null ? new Pending().begin() : pending;
    }

    /** What the transaction at hand has written so far. */
    private final class Pending implements TransactionSynchronization {

        private final Map<String, Map<String, @Nullable ChangeReason>> occasions = new LinkedHashMap<>();

        Pending begin() {
            TransactionSynchronizationManager.registerSynchronization(this);
            resume();
            return this;
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Changes.this, this);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Changes.this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            settle();
            recorder.record(occasions);
        }

        /** What the database refuses is told as it is told anywhere else; nobody translates it here. */
        private void settle() {
            try {
                entityManager.flush();
            } catch (ConstraintViolationException refusal) {
                throw new DataIntegrityViolationException(String.valueOf(refusal.getMessage()), refusal);
            }
        }

        @Override
        public void beforeCompletion() {
            suspend();
        }
    }
}
