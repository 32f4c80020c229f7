package org.rapporteur.report.letterhead;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that were handed in, and which was in force since when. */
@Repository
class LetterheadFiles {

    private static final String SELECT =
            "select l.id, l.name, l.sha256, length(l.file) as size, l.who, l.at from letterhead l ";
    private static final String IN_FORCE =
            "where l.id = (select letterhead from letterhead_use order by id desc limit 1)";

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterheadFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same file again is the one there is. Of those that were never in force the last ten stay. */
    long keep(byte[] file, String name, String who) {
        jdbc.sql("""
                        delete from letterhead where id not in (select letterhead from letterhead_use where letterhead is not null)
                            and id not in (select id from letterhead order by id desc limit 9)""").update();
        return jdbc.sql("""
                        insert into letterhead (sha256, name, file, who, at)
                        values (encode(sha256(:file), 'hex'), :name, :file, :who, :at)
                        on conflict (sha256) do update set name = excluded.name returning id""")
                .param("file", file)
                .param("name", name)
                .param("who", who)
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    Optional<Letterhead> find(long id) {
        return jdbc.sql(SELECT + "where l.id = :id")
                .param("id", id)
                .query(Letterhead.class)
                .optional();
    }

    Optional<Letterhead> inForce() {
        return jdbc.sql(SELECT + IN_FORCE).query(Letterhead.class).optional();
    }

    /** Its hash alone, which tells whether it is the one that was read. */
    Optional<String> hashInForce() {
        return jdbc.sql("select l.sha256 from letterhead l " + IN_FORCE)
                .query(String.class)
                .optional();
    }

    /** The newest first. */
    List<Letterhead> all() {
        return jdbc.sql(SELECT + "order by l.id desc limit 50")
                .query(Letterhead.class)
                .list();
    }

    byte[] file(String sha256) {
        return jdbc.sql("select file from letterhead where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** @param letterhead null for none */
    void use(@Nullable Long letterhead, String who) {
        jdbc.sql("insert into letterhead_use (letterhead, who, at) values (:letterhead, :who, :at)")
                .param("letterhead", letterhead)
                .param("who", who)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The newest first. */
    List<LetterheadUse> uses() {
        return jdbc.sql("""
                        select u.letterhead, coalesce(l.name, '') as name, u.who, u.at
                        from letterhead_use u left join letterhead l on l.id = u.letterhead order by u.id desc limit 50""").query(LetterheadUse.class).list();
    }
}
