package org.rapporteur.catalogue.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.rapporteur.catalogue.CatalogueReading;
import org.rapporteur.catalogue.RefusedRow;
import org.rapporteur.catalogue.store.PublishedTexts.Written;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.database.WriteLocks;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is known of loads. Each step is a transaction of its own unless it ends the load, so that others see it. */
@Repository
public class Loads {

    /** Enough to see what is wrong with a file; the number of all is told beside them. */
    static final int MOST_TOLD = 1_000;

    /** Held by a load as long as it lives, whichever process runs it. */
    private static final String ALIVE = "catalogue_load";

    private static final String FINISH = """
            update catalogue_load
            set state = 'done', finished = :now, read = :read, added = :added, changed = :changed,
                unchanged = :unchanged, missing = :missing, refused = :refused
            where id = :id and state = 'running'""";

    /** One that seems to begin in times to come began before the clock was set back. */
    private static final String LEFT_OVER = """
            update catalogue_load set state = 'broken', finished = greatest(started, :now)
            where state = 'running' and not started between :before and :now""";

    private final JdbcClient jdbc;
    private final WriteLocks locks;
    private final Clock clock;

    Loads(JdbcClient jdbc, WriteLocks locks, Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Begins a load; one that broke while nobody could write that it did is ended first.
     *
     * @throws LoadRunningException if one has not ended
     */
    @ForEditors
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long begin(String file, String who) {
        endLeftOver();
        try {
            return jdbc.sql("insert into catalogue_load (file, who, started) values (:file, :who, :now) returning id")
                    .param("file", file)
                    .param("who", who)
                    .param("now", now())
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException running) {
            throw new LoadRunningException();
        }
    }

    /** Between its beginning and its first step, which takes the lock, a load has a minute. */
    private void endLeftOver() {
        if (locks.tryToTake(ALIVE)) {
            jdbc.sql(LEFT_OVER)
                    .param("now", now())
                    .param("before", now().minusMinutes(1))
                    .update();
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void expect(long id, int rows) {
        jdbc.sql("update catalogue_load set expected = :rows where id = :id")
                .param("rows", rows)
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(long id, int read) {
        jdbc.sql("update catalogue_load set read = :read where id = :id")
                .param("read", read)
                .param("id", id)
                .update();
    }

    /** Says that this transaction is a load, until it ends. */
    void live() {
        locks.take(ALIVE);
    }

    /** Ends a load together with what it wrote. */
    void finish(long id, CatalogueReading reading, Written written, int missing) {
        int taken = reading.texts().size();
        int ended = jdbc.sql(FINISH)
                .param("now", now())
                .param("id", id)
                .param("read", taken + reading.refused().size())
                .param("added", written.added())
                .param("changed", written.changed())
                .param("unchanged", taken - written.added() - written.changed())
                .param("missing", missing)
                .param("refused", reading.refused().size())
                .update();
        if (ended == 0) {
            throw new IllegalStateException("Load " + id + " was ended by somebody else");
        }
        tell(id, reading.refused());
    }

    private void tell(long id, List<RefusedRow> refused) {
        List<RefusedRow> told = refused.subList(0, Math.min(refused.size(), MOST_TOLD));
        jdbc.sql("insert into catalogue_refusal (load, line, reason) select :id, * from unnest(:lines, :reasons)")
                .param("id", id)
                .param("lines", told.stream().map(RefusedRow::line).toArray(Long[]::new))
                .param("reasons", told.stream().map(RefusedRow::reason).toArray(String[]::new))
                .update();
    }

    /** Ends a load that wrote nothing; one whose end is written has written all. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void fail(long id, LoadState state, String reason) {
        jdbc.sql("update catalogue_load set state = :state, finished = :now, reason = :reason"
                        + " where id = :id and state = 'running'")
                .param("state", state.code())
                .param("now", now())
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /** Says at start of what ended with its process that it did; a load that another process runs goes on. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void markBroken() {
        if (locks.tryToTake(ALIVE)) {
            jdbc.sql("update catalogue_load set state = 'broken', finished = :now where state = 'running'")
                    .param("now", now())
                    .update();
        }
    }

    public Optional<Load> find(long id) {
        return jdbc.sql("select * from catalogue_load where id = :id")
                .param("id", id)
                .query(Load::of)
                .optional();
    }

    /** The newest first. */
    public List<Load> latest(int most) {
        return jdbc.sql("select * from catalogue_load order by id desc limit :most")
                .param("most", most)
                .query(Load::of)
                .list();
    }

    public List<RefusedRow> refused(long id) {
        return jdbc.sql("select line, reason from catalogue_refusal where load = :id order by line")
                .param("id", id)
                .query(RefusedRow.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
