package org.rapporteur.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which records changed since a moment, whichever program changed them. */
@Component
public class RecordChanges {

    /** So many that looking at each takes longer than reading all anew. */
    private static final int MANY = 2_000;

    /** None, where this very transaction has changed records: they may never be committed. */
    private static final String MOMENT = """
            select pg_current_snapshot()::text
            where not exists (select from data_change where transaction = pg_current_xact_id_if_assigned())""";

    private static final String SINCE = """
            select what, key from record_change, cast(:moment as pg_snapshot) moment
            where transaction >= pg_snapshot_xmin(moment) and not pg_visible_in_snapshot(transaction, moment)
            union all
            select 'everything', '' from past_data_changes, cast(:moment as pg_snapshot) moment
            where horizon > pg_snapshot_xmin(moment)
            limit :most""";

    private final JdbcClient jdbc;

    RecordChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What changed: the texts by their slugs, the periods that tell something else by their codes.
     *
     * @param everything whether any report may say something else
     */
    public record Changed(boolean everything, Set<String> texts, Set<String> periods) {

        public boolean isNothing() {
            return !everything && texts.isEmpty() && periods.isEmpty();
        }
    }

    private record Row(String what, String key) {}

    /** A moment, to be asked of later; none, where whoever asks has changed records and not yet committed that. */
    public Optional<String> moment() {
        return jdbc.sql(MOMENT).query(String.class).optional();
    }

    /** All that was committed after a moment, or was changed by whoever asks. */
    public Changed since(String moment) {
        List<Row> rows = jdbc.sql(SINCE)
                .param("moment", moment)
                .param("most", MANY)
                .query(Row.class)
                .list();
        return new Changed(
                rows.size() == MANY || rows.stream().anyMatch(row -> row.what().equals("everything")),
                keys(rows, "text"),
                keys(rows, "period"));
    }

    private static Set<String> keys(List<Row> rows, String what) {
        Set<String> keys = new HashSet<>();
        rows.stream().filter(row -> row.what().equals(what)).forEach(row -> keys.add(row.key()));
        return keys;
    }
}
