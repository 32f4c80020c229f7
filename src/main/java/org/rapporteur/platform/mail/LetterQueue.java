package org.rapporteur.platform.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Letters that wait, taken up by one program at a time. */
@Repository
@Transactional
class LetterQueue {

    /** Tries after which nobody tries any more: about a day after the first. */
    static final int MOST_TRIES = 7;

    private static final int LONGEST_PROBLEM = 500;

    /** Two who look at once get different letters, and neither waits for the other. */
    private static final String CLAIM = """
            update letter set tries = tries + 1,
                next_at = :now + least(power(4, tries), 1440) * interval '1 minute'
            where id = (
                select id from letter where sent_at is null and given_up_at is null and next_at <= :now
                order by next_at, id limit 1 for update skip locked)
            returning id, tries, person, subject, body, link, written_at,
                (select person.mail from person where person.id = letter.person and person.enabled) as address
            """;

    private final JdbcClient client;
    private final Clock clock;

    LetterQueue(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * A letter somebody is about to send.
     *
     * @param tries with this one
     * @param link purpose of the one that is drawn for it; null where there is none
     * @param address null where the person has none any more
     */
    record Claimed(
            long id,
            int tries,
            long person,
            String subject,
            String body,
            @Nullable String link,
            OffsetDateTime writtenAt,
            @Nullable String address) {}

    /** The next one due, which nobody else takes up before the pause after this try is over: 1, 4, 16 … minutes. */
    Optional<Claimed> claim() {
        return client.sql(CLAIM)
                .param("now", OffsetDateTime.now(clock))
                .query(Claimed.class)
                .optional();
    }

    void sent(Claimed letter) {
        client.sql("update letter set sent_at = :now, problem = null where id = :id and sent_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", letter.id())
                .update();
    }

    /** After the last try it is given up. */
    void failed(Claimed letter, String problem) {
        end(letter, problem, letter.tries() >= MOST_TRIES);
    }

    /** Nobody tries any more. */
    void giveUp(Claimed letter, String problem) {
        end(letter, problem, true);
    }

    private void end(Claimed letter, String problem, boolean last) {
        client.sql("update letter set problem = :problem, given_up_at = :ended where id = :id and sent_at is null")
                .param("problem", problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)))
                .param("ended", last ? OffsetDateTime.now(clock) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", letter.id())
                .update();
    }
}
