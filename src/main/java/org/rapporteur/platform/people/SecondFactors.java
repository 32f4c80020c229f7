package org.rapporteur.platform.people;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Codes of an app as a second factor: six digits of every half minute (RFC 6238), taken once each, those of the half minutes
 * before and after too, as clocks differ; or recovery codes, each once.
 */
@Component
class SecondFactors {

    /** Letters and digits that nobody takes for another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int RECOVERY_CODES = 10;

    private final JdbcClient client;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final boolean administratorsNeedIt;
    private final SecureRandom random = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    /** @param needed whether administrators must have one; by default where the database is not our own */
    SecondFactors(
            JdbcClient client,
            TransactionOperations transactions,
            Clock clock,
            @Value("${rapporteur.second-factor-for-administrators:#{null}}") @Nullable Boolean needed,
            @Value("${spring.datasource.url:}") String external) {
        this.client = client;
        this.transactions = transactions;
        this.clock = clock;
        this.administratorsNeedIt = needed == null ? !external.isBlank() : needed;
    }

    /** Whether a person of this role must have one, and has none. */
    boolean isMissing(long person, Role role) {
        return isNeeded(role) && !isSetUp(person);
    }

    /** Whether people of this role must have one. */
    boolean isNeeded(Role role) {
        return administratorsNeedIt && role == Role.ADMINISTRATOR;
    }

    boolean isSetUp(long person) {
        return client.sql("select exists (select from second_factor where person = ? and confirmed)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /** Makes a secret for an app; nothing is asked of the person before a code of it was typed. */
    void begin(long person) {
        byte[] secret = new byte[20];
        random.nextBytes(secret);
        client.sql("""
                        insert into second_factor (person, secret) values (?, ?)
                        on conflict (person) do update set secret = excluded.secret, last_step = 0
                            where not second_factor.confirmed
                        """).params(person, secret).update();
    }

    /** The secret whose app has not shown a code yet. */
    Optional<byte[]> begun(long person) {
        return client.sql("select secret from second_factor where person = ? and not confirmed")
                .param(person)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /**
     * Sets it up if the code is one of the app.
     *
     * @return recovery codes, which are told nowhere else; none if the code is another
     */
    List<String> confirm(long person, String code) {
        if (!takesCodeOfApp(person, digits(code), false)) {
            return List.of();
        }
        List<String> made =
                Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
        transactions.executeWithoutResult(transaction -> {
            client.sql("update second_factor set confirmed = true where person = ?")
                    .param(person)
                    .update();
            made.forEach(one -> client.sql("insert into recovery_code (person, hash) values (?, ?)")
                    .params(person, hash(one))
                    .update());
        });
        return made;
    }

    void remove(long person) {
        client.sql("delete from second_factor where person = ?").param(person).update();
    }

    /** Whether who types this may go on: anybody without a second factor, and who has one with a code. */
    boolean accept(long person, String code) {
        return !isSetUp(person)
                || takesCodeOfApp(person, digits(code), true)
                || client.sql("delete from recovery_code where person = ? and hash = ?")
                                .params(person, hash(code))
                                .update()
                        == 1;
    }

    private boolean takesCodeOfApp(long person, String code, boolean confirmed) {
        Optional<byte[]> secret = client.sql("select secret from second_factor where person = ? and confirmed = ?")
                .params(person, confirmed)
                .query((row, number) -> row.getBytes(1))
                .optional();
        long now = clock.instant().getEpochSecond() / step();
        return secret.isPresent()
                && LongStream.of(now - 1, now, now + 1)
                        .filter(at -> isEqual(codeAt(secret.get(), at), code))
                        .anyMatch(at -> isFirstUse(person, at));
    }

    /** A code that was used is used up, and those before it. */
    private boolean isFirstUse(long person, long step) {
        return client.sql("update second_factor set last_step = :step where person = :person and last_step < :step")
                        .param("step", step)
                        .param("person", person)
                        .update()
                == 1;
    }

    private String codeAt(byte[] secret, long step) {
        try {
            SecretKeySpec key = new SecretKeySpec(secret, codes.getAlgorithm());
            return codes.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * step()), Locale.ROOT);
        } catch (InvalidKeyException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private long step() {
        return codes.getTimeStep().toSeconds();
    }

    /** Apps show the digits in two groups. */
    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private static boolean isEqual(String right, String typed) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    /** Twenty-four characters in fours, of 118 bits. */
    private String recoveryCode() {
        StringBuilder code = new StringBuilder();
        random.ints(24, 0, LETTERS.length()).forEach(index -> code.append(LETTERS.charAt(index)));
        return code.toString().replaceAll("(.{4})(?!$)", "$1-");
    }

    private static String hash(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (GeneralSecurityException missing) { // every Java has it
            throw new IllegalStateException(missing);
        }
    }
}
