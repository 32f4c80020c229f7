package org.rapporteur.platform.people;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.AuditLog;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.database.WriteLocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what is stored about somebody. History stays and says that one and the same person did this and that, but no longer
 * who: a number stands in place of the name, in all of it, also in what else is locked. Not deleted is what people typed
 * into records, reasons and files; backups hold what they held when they were taken.
 */
@Service
@ForAdministrators
@Transactional(readOnly = true)
public class FormerPeople {

    private static final String NUMBER = """
            select coalesce(max(substring(name from '^Former member of staff ([0-9]{1,9})$')::integer), 0) + 1 from person
            """;

    /** Names of before, but for those that are somebody else's now or were. */
    private static final String NAMES = """
            select name from person where id = :person
            union select name from person_name past where person = :person
                and not exists (select from person other where other.name = past.name and other.id <> :person)
                and not exists (select from person_name other where other.name = past.name and other.person <> :person)""";

    private static final List<String> WHAT_GOES = List.of(
            "delete from person_session where person = :person",
            "delete from second_factor where person = :person",
            "delete from person_sector where person = :person",
            "delete from person_body where person = :person",
            "delete from person_link where person = :person",
            "delete from person_provider where person = :person",
            "delete from person_name where person = :person",
            "delete from letter where person = :person",
            "update section_work set person = null, version = version + 1 where person = :person and state <> 'cleared'");

    private static final List<String> WHAT_TELLS_THE_NAME = List.of(
            "delete from draft where owner = :name",
            "delete from letter where once is null and (sent_at is not null or given_up_at is not null)"
                    + " and position(:name in subject || ' ' || body) > 0",
            "select forget_name(:name, :becomes)");

    private final JdbcClient client;
    private final WriteLocks locks;
    private final Passwords passwords;
    private final Rights rights;
    private final Clock clock;

    FormerPeople(JdbcClient client, WriteLocks locks, Passwords passwords, Rights rights, Clock clock) {
        this.client = client;
        this.locks = locks;
        this.passwords = passwords;
        this.rights = rights;
        this.clock = clock;
    }

    /** What is known of somebody who was deleted: a number, and why. */
    public record FormerPerson(String name, OffsetDateTime forgottenAt, String because) {}

    /** The newest first. */
    public List<FormerPerson> all() {
        return client.sql("""
                        select name, forgotten_at, forgotten_because as because from person
                        where forgotten_at is not null order by forgotten_at desc, id desc""").query(FormerPerson.class).list();
    }

    /** Why somebody cannot be deleted: key of the reason in the bundle; none if they can. */
    public Optional<String> obstacle(long person) {
        if (rights.member().map(Member::id).filter(own -> own == person).isPresent()) {
            return Optional.of("person.delete.own");
        }
        boolean others = client.sql(
                        "select exists (select from person where role = 'administrator' and enabled and id <> ?)")
                .param(person)
                .query(Boolean.class)
                .single();
        return others ? Optional.empty() : Optional.of("person.role.last");
    }

    /**
     * Deletes what is stored about a person, for good.
     *
     * @param reason not blank
     * @throws RefusedChange if there is an obstacle
     */
    @Transactional
    public void forget(long person, String reason) {
        locks.take("former people");
        obstacle(person).ifPresent(why -> {
            throw new RefusedChange("reason", why);
        });
        String becomes = "Former member of staff "
                + client.sql(NUMBER).query(Integer.class).single();
        List<String> names =
                client.sql(NAMES).param("person", person).query(String.class).list();
        WHAT_GOES.forEach(
                statement -> client.sql(statement).param("person", person).update());
        rename(person, becomes, reason);
        names.forEach(name -> WHAT_TELLS_THE_NAME.forEach(statement -> forgetName(statement, name, becomes)));
        AuditLog.tell("Deleted what is stored about", "person " + person);
    }

    private void forgetName(String statement, String name, String becomes) {
        var asked = client.sql(statement).param("name", name);
        if (statement.startsWith("select")) {
            asked.param("becomes", becomes).query(row -> {});
        } else {
            asked.update();
        }
    }

    private void rename(long person, String becomes, String reason) {
        int renamed = client.sql("""
                        update person set name = :name, sign_in_name = :signInName, password = :hash,
                            password_is_one_time = false, password_until = null, password_used = false, enabled = false,
                            mail = null, mails = 'none', generation = generation + 1, version = version + 1,
                            forgotten_at = :now, forgotten_by = :by, forgotten_because = :reason
                        where id = :person and forgotten_at is null""")
                .param("name", becomes)
                .param("signInName", becomes.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .param("hash", passwords.hash(passwords.ofLink()))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", doer(), Types.BIGINT)
                .param("reason", reason)
                .param("person", person)
                .update();
        if (renamed == 0) {
            throw new UnknownRecordException("person", Long.toString(person));
        }
    }

    private @Nullable Long doer() {
        return rights.member().map(Member::id).orElse(null);
    }
}
