package org.rapporteur.platform.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.platform.mail.LetterLinks;
import org.rapporteur.platform.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Links by which people choose a password without having one. The code of a link is drawn when its letter is sent; kept is a
 * sum of it. It stands behind the # of the address, which a browser sends to nobody: so it comes into no log, neither ours
 * nor a proxy's, and who only looks at the address, as scanners of mail do, uses nothing up.
 */
@Component
class PasswordLinks implements LetterLinks {

    private static final String HELD = "select person from person_link where hash = :hash and until > :now and exists"
            + " (select from person where person.id = person_link.person and enabled)";

    private final JdbcClient client;
    private final Outbox outbox;
    private final PersonRepository repository;
    private final Passwords passwords;
    private final TransactionOperations transactions;
    private final Clock clock;

    PasswordLinks(
            JdbcClient client,
            Outbox outbox,
            PersonRepository repository,
            Passwords passwords,
            TransactionOperations transactions,
            Clock clock) {
        this.client = client;
        this.outbox = outbox;
        this.repository = repository;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<String> draw(String purpose, long person, Instant written) {
        Instant until = written.plus(LinkPurpose.ofCode(purpose).lasts());
        String code = passwords.ofLink();
        Optional<String> address = outbox.address(ChosenPasswordController.PATH + "#" + code);
        if (!clock.instant().isBefore(until) || address.isEmpty()) {
            return Optional.empty();
        }
        client.sql("delete from person_link where until <= :now")
                .param("now", now())
                .update();
        client.sql("insert into person_link (hash, person, purpose, until) values (:hash, :person, :purpose, :until)")
                .param("hash", sum(code))
                .param("person", person)
                .param("purpose", purpose)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        return address;
    }

    /** What is called whoever holds a link of this code that still works; none where there is none. */
    Optional<List<String>> names(String code) {
        return asked(HELD, code).flatMap(repository::findById).map(Person::names);
    }

    /**
     * Gives whoever holds the link this password, which uses it up, ends all others and every session.
     *
     * @return whether it still worked
     */
    boolean choose(String code, String chosen) {
        String hash = passwords.hash(chosen); // before a connection is held
        return Boolean.TRUE.equals(transactions.execute(transaction -> asked(
                        "delete from person_link where hash = :hash and until > :now returning person", code)
                .flatMap(repository::findById)
                .filter(Person::enabled)
                .map(person -> {
                    person.receive(SignInPassword.chosen(hash));
                    return true;
                })
                .orElse(false)));
    }

    private Optional<Long> asked(String statement, String code) {
        return client.sql(statement)
                .param("hash", sum(code))
                .param("now", now())
                .query(Long.class)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** However it was typed off a letter. */
    private static byte[] sum(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) { // every Java has it
            throw new IllegalStateException(missing);
        }
    }
}
