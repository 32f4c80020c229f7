package org.rapporteur.platform.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.platform.access.AuditLog;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Member;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people are signed in, for themselves and for administrators, and how that ends: at once, in every program. */
@Service
@Transactional(readOnly = true)
class OpenSessions {

    private static final String OF_PERSON = """
            select session.name, number, device, began_at, used_at from person_session session
            join person on person.id = session.person and person.enabled and person.generation = session.generation
            where person = :person and used_at > :idle and began_at > :oldest order by used_at desc, number desc""";

    private final JdbcClient client;
    private final Clock clock;
    private final Duration idle;

    OpenSessions(JdbcClient client, Clock clock, @Value("${server.servlet.session.timeout}") Duration idle) {
        this.client = client;
        this.clock = clock;
        this.idle = idle;
    }

    /**
     * One of somebody's.
     *
     * @param device in words; empty where it is not known
     * @param here whether it is that of who asks
     */
    record OpenSession(long number, String device, ZonedDateTime beganAt, ZonedDateTime usedAt, boolean here) {}

    /**
     * Those of a member, the last used first.
     *
     * @param id of the session in which they are asked for
     */
    @ForStaff
    List<OpenSession> of(Member member, String id) {
        return of(member.id(), SessionSeal.name(id));
    }

    @ForAdministrators
    List<OpenSession> of(long person) {
        return of(person, new byte[0]);
    }

    private List<OpenSession> of(long person, byte[] here) {
        Instant now = clock.instant();
        return client.sql(OF_PERSON)
                .param("person", person)
                .param("idle", now.minus(idle).atOffset(ZoneOffset.UTC))
                .param("oldest", now.minus(SessionStore.LONGEST).atOffset(ZoneOffset.UTC))
                .query((row, number) -> session(row, here))
                .list();
    }

    private OpenSession session(ResultSet row, byte[] here) throws SQLException {
        return new OpenSession(
                row.getLong("number"),
                row.getString("device"),
                moment(row, "began_at"),
                moment(row, "used_at"),
                Arrays.equals(row.getBytes("name"), here));
    }

    private ZonedDateTime moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(clock.getZone());
    }

    /** @param number of one of the member's own; nothing happens to another's */
    @ForStaff
    @Transactional
    void end(Member member, long number) {
        client.sql("delete from person_session where person = ? and number = ?")
                .params(member.id(), number)
                .update();
    }

    /** @param id of the session that goes on */
    @ForStaff
    @Transactional
    void endOthers(Member member, String id) {
        client.sql("delete from person_session where person = ? and name <> ?")
                .params(member.id(), SessionSeal.name(id))
                .update();
    }

    @ForAdministrators
    @Transactional
    void endAll(long person) {
        client.sql("delete from person_session where person = ?").param(person).update();
        AuditLog.tell("Ended sessions of", "person " + person);
    }
}
