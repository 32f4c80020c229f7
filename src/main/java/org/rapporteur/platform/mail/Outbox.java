package org.rapporteur.platform.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.rapporteur.platform.access.ForStaff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters are put in with what causes them, in its transaction, and carried out after it: what is taken back is not told,
 * and what is done is. A letter is sent at least once, and as a rule once: a program that ends between sending and
 * keeping that it did sends it again.
 */
@Service
public class Outbox {

    private final JdbcClient client;
    private final Clock clock;
    private final boolean on;
    private final String publicAddress;

    Outbox(
            JdbcClient client,
            Clock clock,
            @Value("${spring.mail.host:}") String host,
            @Value("${rapporteur.public-address:}") String publicAddress) {
        this.client = client;
        this.clock = clock;
        this.on = !host.isBlank();
        this.publicAddress = publicAddress.strip().replaceFirst("/+$", "");
    }

    /** Whether mail is sent from here at all; where it is not, nothing is put in. */
    public boolean isOn() {
        return on;
    }

    /**
     * Where a page is for who reads of it by mail: what an administrator set, never what some request said of itself.
     *
     * @param path {@code /periods/2025-01}
     * @return none where no address was set
     */
    public Optional<String> address(String path) {
        return publicAddress.isEmpty() ? Optional.empty() : Optional.of(publicAddress + path);
    }

    /** Puts a letter in, unless the person was told {@link Letter#once} already. */
    @ForStaff
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Letter letter) {
        if (!on) {
            return;
        }
        client.sql("""
                        insert into letter (person, once, subject, body, link, written_at, next_at)
                        values (:person, :once, :subject, :body, :link, :now, :now) on conflict do nothing
                        """)
                .param("person", letter.person())
                .param("once", letter.once())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("link", letter.link())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
