package org.rapporteur.platform.mail;

import java.time.OffsetDateTime;
import java.util.List;
import org.rapporteur.platform.access.ForAdministrators;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Letters that could not be sent, for who looks after people. */
@Service
@ForAdministrators
public class UnsentLetters {

    private static final int MOST = 50;

    private final JdbcClient client;

    UnsentLetters(JdbcClient client) {
        this.client = client;
    }

    /**
     * A letter nobody tries to send any more.
     *
     * @param person name of whom it was for
     */
    public record UnsentLetter(String person, String subject, OffsetDateTime writtenAt, String problem) {}

    /** The newest first. */
    public List<UnsentLetter> givenUp() {
        return client.sql("""
                        select person.name as person, subject, written_at, problem
                        from letter join person on person.id = letter.person
                        where given_up_at is not null order by letter.id desc limit :most
                        """).param("most", MOST).query(UnsentLetter.class).list();
    }
}
