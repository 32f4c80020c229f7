package org.rapporteur.platform;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells one state of the records from another, whichever program changed them: the number of transactions that did so.
 * What people sign in with, drafts and files on their way are no records.
 */
@Component
public class DataVersion {

    /** None, where this very transaction has changed records: others may come to the same number with other records. */
    private static final String NUMBER = """
            select (select number from past_data_changes) + (select count(*) from data_change) as number,
                pg_current_snapshot()::text as moment
            where not exists (select from data_change where transaction = pg_current_xact_id_if_assigned())""";

    /**
     * What is older than every transaction that still runs is counted. Which records changed stays told for so many changes
     * as anybody would look at one by one: who has looked since forgets nothing, however often it is counted.
     */
    private static final String COUNT = """
            with past as (select pg_snapshot_xmin(pg_current_snapshot()) as horizon),
                counted as (delete from data_change using past where transaction < horizon returning transaction),
                many as (select transaction from record_change order by transaction desc offset %d limit 1),
                told as (delete from record_change using past, many
                    where record_change.transaction <= many.transaction and record_change.transaction < past.horizon
                    returning record_change.transaction)
            update past_data_changes set
                number = number + (select count(*) from counted),
                horizon = greatest(horizon, (select transaction from told order by 1 desc limit 1))
            where exists (select from counted) or exists (select from told)""".formatted(RecordChanges.MANY);

    private static final Logger LOG = LoggerFactory.getLogger(DataVersion.class);

    private static final ThreadLocal<Seen> HELD = new ThreadLocal<>();

    /**
     * A version, and a moment at which the database had it: {@link RecordChanges} tells what has changed since.
     *
     * @param number only grows; the same number is the same records
     */
    record Seen(long number, String moment) {}

    private final JdbcClient jdbc;

    DataVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * As {@link #number}, and from now on the same to whoever only reads in this thread: what a page is made of was kept for
     * this version or a newer one, and is kept for no newer one than it was made from.
     */
    public Optional<Long> hold() {
        Optional<Seen> seen = ask();
        seen.ifPresent(HELD::set);
        return seen.map(Seen::number);
    }

    /** Ends what {@link #hold} began. */
    public void release() {
        HELD.remove();
    }

    /**
     * The number as the database has it now; none, where whoever asks has changed records and not yet committed that. Who
     * only reads is told once in a transaction: what is read later is at least as new.
     */
    public Optional<Long> number() {
        return seen().map(Seen::number);
    }

    /** As {@link #number}. */
    Optional<Seen> seen() {
        boolean onlyReads = TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (!onlyReads) {
            return ask();
        }
        if (HELD.get() != null) {
            return Optional.of(HELD.get());
        }
        Seen told = (Seen) TransactionSynchronizationManager.getResource(this);
        return told == null ? remembered() : Optional.of(told);
    }

    private Optional<Seen> ask() {
        return jdbc.sql(NUMBER).query(Seen.class).optional();
    }

    private Optional<Seen> remembered() {
        Optional<Seen> seen = ask();
        seen.ifPresent(told -> {
            TransactionSynchronizationManager.bindResource(this, told);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(DataVersion.this);
                }
            });
        });
        return seen;
    }

    /**
     * Counting stays quick, however long the program runs. The number is the same before and after; where nothing can be
     * written it is counted on.
     */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    public void countOnce() {
        try {
            jdbc.sql(COUNT).update();
        } catch (DataAccessException unwritable) {
            LOG.warn("Changes of data are counted on: {}", unwritable.getMessage());
        }
    }
}
