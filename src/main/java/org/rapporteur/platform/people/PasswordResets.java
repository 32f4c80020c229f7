package org.rapporteur.platform.people;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.rapporteur.platform.access.AuditLog;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.database.WriteLocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes to who has forgotten the password, and says nothing of it to who asks: whoever asks reads the same, after the same
 * time, whether or not anybody has the name.
 */
@Component
class PasswordResets {

    /** Letters an hour to one person: nobody's mail is filled by others. */
    private static final int MOST = 3;

    /** Requests from a network before it has to wait, each time longer: see {@link Throttle}. */
    private static final int FREE = 10;

    /** Addresses are no sign-in names: several may have one, as assistants do. */
    private static final String KNOWN = """
            select id, name, sign_in_name from person
            where enabled and mail is not null and (sign_in_name = :name or lower(mail) = :name)
                and (select count(*) from letter
                    where letter.person = person.id and link = 'reset' and written_at > :hourAgo) < :most
            order by id limit 5""";

    private final PasswordLetters letters;
    private final JdbcClient client;
    private final WriteLocks locks;
    private final TransactionOperations transactions;
    private final Throttle networks;
    private final Clock clock;

    private record Holder(long id, String name, String signInName) {}

    PasswordResets(
            PasswordLetters letters,
            JdbcClient client,
            WriteLocks locks,
            TransactionOperations transactions,
            Tries tries,
            Clock clock) {
        this.letters = letters;
        this.client = client;
        this.locks = locks;
        this.transactions = transactions;
        this.networks = new Throttle(clock, tries, "reset", FREE);
        this.clock = clock;
    }

    boolean isOn() {
        return letters.isOn();
    }

    /**
     * Writes to whom it may be, if to anybody.
     *
     * @param typed sign-in name or address of mail
     * @param address of who asks
     */
    void ask(String typed, String address) {
        if (isOn() && networks.attempt(Attempts.network(address)).isEmpty()) {
            Background.run("Rapporteur", () -> transactions.executeWithoutResult(transaction -> write(typed)));
        }
    }

    /** One at a time, so that many at once are counted. */
    private void write(String typed) {
        locks.take("password resets");
        known(PersonForm.normal(typed)).forEach(holder -> {
            letters.put(LinkPurpose.RESET, holder.id(), holder.name(), holder.signInName());
            AuditLog.tell("Sent a link for a new password to", "person " + holder.id());
        });
    }

    private List<Holder> known(String name) {
        return client.sql(KNOWN)
                .param("name", name)
                .param("hourAgo", clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(Holder.class)
                .list();
    }
}
