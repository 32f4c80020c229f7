package org.rapporteur.entry.history;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The forms that were taken. Sent twice, a form is taken once. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Submissions {

    /** Nobody sends a form again after so long. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient client;
    private final Clock clock;

    Submissions(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Takes a form; one that is being taken at this very time is waited for.
     *
     * @return empty if it was not taken before, else the key of the record it was taken for
     */
    public Optional<String> take(UUID form, String kind) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        client.sql("delete from submission where at < :before")
                .param("before", now.minus(KEPT))
                .update();
        int taken = client.sql("insert into submission values (:id, :kind, '', :at) on conflict do nothing")
                .param("id", form)
                .param("kind", kind)
                .param("at", now)
                .update();
        return taken == 1
                ? Optional.empty()
                : Optional.of(client.sql("select key from submission where id = :id")
                        .param("id", form)
                        .query(String.class)
                        .single());
    }

    /** Says for which record the form was taken. */
    public void became(UUID form, String key) {
        client.sql("update submission set key = :key where id = :id")
                .param("key", key)
                .param("id", form)
                .update();
    }
}
