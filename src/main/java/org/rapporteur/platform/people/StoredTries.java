package org.rapporteur.platform.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.platform.database.WriteLocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** In the database, so that all programs on it count together and a new start forgets nothing. */
@Component
class StoredTries implements Tries {

    private static final String KEEP = """
            insert into sign_in_try (of, times, last_at, until_at) values (:of, :times, :last, :until)
            on conflict (of) do update
                set times = excluded.times, last_at = excluded.last_at, until_at = excluded.until_at""";

    /** With each that is new some that count no longer go: the table stays as small as the attack. */
    private static final String SWEEP = """
            delete from sign_in_try where of in (
                select of from sign_in_try where last_at < :old order by last_at limit 100 for update skip locked)""";

    private final JdbcClient client;
    private final WriteLocks locks;
    private final TransactionOperations transactions;

    private record Row(int times, OffsetDateTime lastAt, OffsetDateTime untilAt) {

        private Tried tried() {
            return new Tried(times, lastAt.toInstant(), untilAt.toInstant());
        }
    }

    StoredTries(JdbcClient client, WriteLocks locks, TransactionOperations transactions) {
        this.client = client;
        this.locks = locks;
        this.transactions = transactions;
    }

    @Override
    public Tried change(String key, Instant now, UnaryOperator<Tried> change) {
        return Objects.requireNonNull(transactions.execute(transaction -> changed(sum(key), now, change)));
    }

    private Tried changed(byte[] of, Instant now, UnaryOperator<Tried> change) {
        locks.take("sign-in " + HexFormat.of().formatHex(of));
        Optional<Tried> known = client.sql("select times, last_at, until_at from sign_in_try where of = :of")
                .param("of", of)
                .query(Row.class)
                .optional()
                .map(Row::tried);
        Tried before = known.orElseGet(() -> Tried.never(now));
        Tried after = change.apply(before);
        if (after.times() == 0) {
            client.sql("delete from sign_in_try where of = :of").param("of", of).update();
        } else if (!after.equals(before)) {
            keep(of, after);
        }
        if (known.isEmpty()) {
            sweep(now);
        }
        return before;
    }

    private void keep(byte[] of, Tried tried) {
        client.sql(KEEP)
                .param("of", of)
                .param("times", tried.times())
                .param("last", tried.last().atOffset(ZoneOffset.UTC))
                .param("until", tried.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void sweep(Instant now) {
        client.sql(SWEEP)
                .param("old", now.minus(Throttle.LONGEST).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] sum(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) { // every Java has it
            throw new IllegalStateException(missing);
        }
    }
}
