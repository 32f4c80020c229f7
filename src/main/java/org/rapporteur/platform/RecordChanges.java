package org.rapporteur.platform;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which records changed since a moment, whichever program changed them. */
@Component
public class RecordChanges {

    /** So many that looking at each takes longer than reading all anew. */
    static final int MANY = 2_000;

    /** No moment, where this very transaction has changed records: they may never be committed. */
    private static final String SINCE = """
            select 'moment' as what, pg_current_snapshot()::text as key
            where not exists (select from data_change where transaction = pg_current_xact_id_if_assigned())
            union all
            select 'everything', '' from past_data_changes, cast(:moment as pg_snapshot) moment
            where horizon >= pg_snapshot_xmin(moment)
            union all
            select what, key from record_change, cast(:moment as pg_snapshot) moment
            where transaction >= pg_snapshot_xmin(moment) and not pg_visible_in_snapshot(transaction, moment)
            limit :most""";

    private final JdbcClient jdbc;

    RecordChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What changed until a moment: the texts by their slugs, the periods that tell something else by their codes.
     *
     * @param moment to be asked from later; null, where whoever asks has changed records and not yet committed that
     * @param everything whether any report may say something else
     */
    public record Changed(@Nullable String moment, boolean everything, Set<String> texts, Set<String> periods) {

        /** Nothing but texts. */
        public boolean textsOnly() {
            return !everything && periods.isEmpty();
        }
    }

    private record Row(String what, String key) {}

    /**
     * All that was committed since a moment, or was changed by whoever asks.
     *
     * @param moment null for ever
     */
    public Changed since(@Nullable String moment) {
        List<Row> rows = jdbc.sql(SINCE)
                .param("moment", moment, Types.OTHER)
                .param("most", MANY)
                .query(Row.class)
                .list();
        boolean everything = moment == null
                || rows.size() == MANY
                || !keys(rows, "everything").isEmpty();
        return new Changed(
                keys(rows, "moment").stream().findFirst().orElse(null),
                everything,
                keys(rows, "text"),
                keys(rows, "period"));
    }

    private static Set<String> keys(List<Row> rows, String what) {
        return rows.stream()
                .filter(row -> row.what().equals(what))
                .map(Row::key)
                .collect(Collectors.toSet());
    }
}
