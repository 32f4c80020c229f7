package org.rapporteur.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists that were saved, so that none is saved twice. */
@Component
class SavedLists {
    private final JdbcClient jdbc;
    private final Clock clock;

    SavedLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A list that was saved.
     *
     * @param texts their slugs, in the order of the list
     */
    record SavedList(OffsetDateTime at, String by, String source, List<String> texts) {

        SavedList {
            texts = List.copyOf(texts);
        }
    }

    Optional<SavedList> find(UUID submission) {
        return jdbc.sql("select saved_at, saved_by, source, texts from intake_list where submission = :submission")
                .param("submission", submission)
                .query((row, number) -> read(row))
                .optional();
    }

    private static SavedList read(ResultSet row) throws SQLException {
        Array texts = row.getArray("texts");
        return new SavedList(
                row.getObject("saved_at", OffsetDateTime.class),
                row.getString("saved_by"),
                row.getString("source"),
                List.of((String[]) texts.getArray()));
    }

    /** Waits for a form that is being saved at this moment; whether this is the first time it is. */
    boolean begin(UUID submission, String by, String source, List<String> texts) {
        return jdbc.sql("""
                        insert into intake_list (submission, saved_at, saved_by, source, texts)
                        values (:submission, :at, :by, :source, :texts)
                        on conflict (submission) do nothing
                        """)
                        .param("submission", submission)
                        .param("at", OffsetDateTime.now(clock))
                        .param("by", by)
                        .param("source", source)
                        .param("texts", texts.toArray(String[]::new))
                        .update()
                == 1;
    }
}
