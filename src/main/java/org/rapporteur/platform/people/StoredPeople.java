package org.rapporteur.platform.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.people.PersonFacts.Identity;
import org.rapporteur.platform.people.PersonFacts.Link;
import org.rapporteur.platform.people.PersonFacts.Mailed;
import org.rapporteur.platform.people.PersonFacts.Proofs;
import org.rapporteur.platform.people.PersonFacts.Provided;
import org.rapporteur.platform.people.PersonFacts.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what is stored about them, and administrators of anybody. */
@Service
@Transactional(readOnly = true)
public class StoredPeople {

    private final JdbcClient client;

    StoredPeople(JdbcClient client) {
        this.client = client;
    }

    /** @throws UnknownRecordException if nobody has this number, or more than it is not known */
    @PreAuthorize("@rights.isAboutOneself(#person) or @rights.mayAdminister()")
    public PersonFacts of(long person) {
        return new PersonFacts(
                identity(person),
                texts("select name from person_name where person = ? order by until", person),
                texts("select sector from person_sector where person = ? order by sector", person),
                texts("select body from person_body where person = ? order by body", person),
                proofs(person),
                all(
                        "select device, began_at, used_at from person_session where person = ? order by used_at desc",
                        person,
                        Session.class),
                all("select purpose, until from person_link where person = ? order by until", person, Link.class),
                all(
                        "select subject, body, written_at, sent_at from letter where person = ? order by id",
                        person,
                        Mailed.class));
    }

    private Identity identity(long person) {
        return client.sql("""
                        select name, sign_in_name, mail, mails, role, enabled as may_sign_in from person
                        where id = ? and forgotten_at is null""")
                .param(person)
                .query(Identity.class)
                .optional()
                .orElseThrow(() -> new UnknownRecordException("person", Long.toString(person)));
    }

    private Proofs proofs(long person) {
        List<Provided> provided = all(
                "select issuer, subject, linked_at from person_provider where person = ? order by linked_at",
                person,
                Provided.class);
        return client.sql("""
                        select without_password, password_is_one_time as one_time_password,
                            exists (select from second_factor where person = id and confirmed) as second_factor,
                            (select count(*) from recovery_code where person = id) as recovery_codes
                        from person where id = ?""")
                .param(person)
                .query((row, number) -> proofs(row, provided))
                .single();
    }

    private static Proofs proofs(ResultSet row, List<Provided> provided) throws SQLException {
        return new Proofs(
                row.getBoolean("without_password"),
                row.getBoolean("one_time_password"),
                row.getBoolean("second_factor"),
                row.getInt("recovery_codes"),
                provided);
    }

    private List<String> texts(String statement, long person) {
        return all(statement, person, String.class);
    }

    private <T> List<T> all(String statement, long person, Class<T> type) {
        return client.sql(statement).param(person).query(type).list();
    }
}
