package org.rapporteur.platform.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps sessions in the database, so that every program on it knows them and none ends with a program. Whoever has no
 * cookie costs no statement; who has one costs one, which also asks whether the session still holds: role, rights and
 * password may have changed since.
 */
@Component
class SessionStore implements SessionRepository<StoredSession> {

    /** NIST SP 800-63B-4 § 2.2.3; longer than that one is kept for nobody. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);

    /** How far behind the moment of last use may be: each one kept is a write. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final Pattern ID = Pattern.compile("[0-9A-F]{32}");

    private static final String FIND = """
            select began_at, used_at, content from person_session session
            join person on person.id = session.person and person.enabled and person.generation = session.generation
            where session.name = :name and used_at > :idle and began_at > :oldest""";

    /** Those that have ended are swept out by those that begin. */
    private static final String BEGIN = """
            with swept as (
                delete from person_session where name in (
                    select name from person_session session
                    where used_at <= :idle or began_at <= :oldest or not exists (
                        select from person where person.id = session.person and person.enabled
                            and person.generation = session.generation)
                    for update skip locked))
            insert into person_session (name, person, generation, device, began_at, used_at, content)
            values (:name, :person, :generation, :device, :now, :now, :content)""";

    private final JdbcClient client;
    private final Clock clock;
    private final Duration idle;
    private final SecureRandom random = new SecureRandom();

    /** What is known of sessions while the database is away: whom they are of, and no more is done with it. */
    private final Cache<String, Kept> recent;

    private record Kept(Instant began, SessionContent content) {}

    private record Row(OffsetDateTime beganAt, OffsetDateTime usedAt, byte[] content) {}

    /** @param idle after which an unused session ends */
    SessionStore(JdbcClient client, Clock clock, @Value("${server.servlet.session.timeout}") Duration idle) {
        this.client = client;
        this.clock = clock;
        this.idle = idle;
        this.recent =
                Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(idle).build();
    }

    @Override
    public StoredSession createSession() {
        byte[] drawn = new byte[16];
        random.nextBytes(drawn);
        return StoredSession.begun(HexFormat.of().withUpperCase().formatHex(drawn), clock.instant(), this::begin);
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        if (!ID.matcher(id).matches()) {
            return null;
        }
        Optional<Kept> kept = switch (SessionLookups.source()) {
            case DATABASE -> found(id);
            case MEMORY -> Optional.ofNullable(recent.getIfPresent(id));
            case NOWHERE -> Optional.empty();
        };
        return kept.map(known -> StoredSession.found(id, known.began(), known.content()))
                .orElse(null);
    }

    /** Whose session it is; none where it holds no longer. */
    Optional<Member> member(String id) {
        return ID.matcher(id).matches() ? found(id).map(kept -> kept.content().member()) : Optional.empty();
    }

    private Optional<Kept> found(String id) {
        Optional<Kept> kept = since(client.sql(FIND))
                .param("name", SessionSeal.name(id))
                .query(Row.class)
                .optional()
                .flatMap(row -> used(id, row));
        kept.ifPresentOrElse(known -> recent.put(id, known), () -> recent.invalidate(id));
        return kept;
    }

    private Optional<Kept> used(String id, Row row) {
        Instant now = clock.instant();
        if (Duration.between(row.usedAt().toInstant(), now).abs().compareTo(FRESH) > 0) {
            touch(id, now);
        }
        return SessionContent.ofJson(SessionSeal.open(id, row.content()))
                .map(content -> new Kept(row.beganAt().toInstant(), content));
    }

    /** A database that cannot write keeps nobody from reading. */
    private void touch(String id, Instant now) {
        try {
            client.sql("update person_session set used_at = :now where name = :name")
                    .param("now", at(now))
                    .param("name", SessionSeal.name(id))
                    .update();
        } catch (DataAccessException unwritable) {
            LOG.debug("That a session was used is not kept", unwritable);
        }
    }

    /** One by which nobody is signed in is not kept; see {@link StoredSession#begun}. */
    @Override
    public void save(StoredSession session) {
        if (session.isChanged() && SessionLookups.source() == SessionLookups.Source.DATABASE) {
            SessionContent.of(session.attributes()).ifPresent(content -> change(session, content));
        }
    }

    private void begin(StoredSession session) {
        SessionContent.of(session.attributes()).ifPresent(content -> begin(session, content));
    }

    private void begin(StoredSession session, SessionContent content) {
        since(client.sql(BEGIN))
                .param("name", SessionSeal.name(session.getId()))
                .param("person", content.member().id())
                .param("generation", content.member().generation())
                .param("device", content.device())
                .param("now", at(clock.instant()))
                .param("content", SessionSeal.close(session.getId(), content.json()))
                .update();
        session.stored();
    }

    /** What was done is done: that a database which went away meanwhile is not told of it is no reason to say otherwise. */
    private void change(StoredSession session, SessionContent content) {
        try {
            client.sql("update person_session set content = :content where name = :name")
                    .param("content", SessionSeal.close(session.getId(), content.json()))
                    .param("name", SessionSeal.name(session.getId()))
                    .update();
            session.stored();
        } catch (DataAccessException away) {
            LOG.warn("What the next page tells was not kept: {}", away.getMessage());
        }
    }

    @Override
    public void deleteById(String id) {
        recent.invalidate(id);
        client.sql("delete from person_session where name = :name")
                .param("name", SessionSeal.name(id))
                .update();
    }

    private JdbcClient.StatementSpec since(JdbcClient.StatementSpec statement) {
        Instant now = clock.instant();
        return statement.param("idle", at(now.minus(idle))).param("oldest", at(now.minus(LONGEST)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
