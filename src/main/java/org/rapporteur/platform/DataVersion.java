package org.rapporteur.platform;

import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells one state of the records from another, whichever program changed them: the number of transactions that did so.
 * What people sign in with, drafts and files on their way are no records.
 */
@Component
public class DataVersion {

    /** None, where this very transaction has written: others may come to the same number with other records. */
    private static final String NUMBER = """
            select (select number from past_data_changes) + (select count(*) from data_change)
            where pg_current_xact_id_if_assigned() is null""";

    private final JdbcClient jdbc;

    DataVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The number as the database has it now; none, where whoever asks has written something that is not yet committed. Who
     * only reads is told once in a transaction: what is read later is at least as new.
     */
    public Optional<Long> number() {
        boolean onlyReads = TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (!onlyReads) {
            return ask();
        }
        Long told = (Long) TransactionSynchronizationManager.getResource(this);
        return told == null ? remembered() : Optional.of(told);
    }

    private Optional<Long> ask() {
        return jdbc.sql(NUMBER).query(Long.class).optional();
    }

    private Optional<Long> remembered() {
        Optional<Long> number = ask();
        number.ifPresent(told -> {
            TransactionSynchronizationManager.bindResource(this, told);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(DataVersion.this);
                }
            });
        });
        return number;
    }

    /** Counting stays quick. The number is the same before and after. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void countedOnce() {
        jdbc.sql("""
                        with counted as (delete from data_change returning transaction)
                        update past_data_changes set number = number + (select count(*) from counted)""").update();
    }
}
