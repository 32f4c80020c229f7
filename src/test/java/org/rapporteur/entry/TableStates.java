package org.rapporteur.entry;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in all tables, told apart by numbers of rows and sums over their text, but for the time at which it was written and what is drawn by lot. */
@TestComponent
class TableStates {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
                and table_name not in ('catalogue_load', 'data_change', 'record_change', 'person_session', 'sign_in_try')
            order by table_name""";

    private static final long LONG = 50;

    /** Whether anything was committed since a moment; nothing that was not stands in a table. */
    private static final String COMMITTED = """
            select exists (
                select from generate_series(?::numeric, pg_snapshot_xmax(pg_current_snapshot())::text::numeric - 1) number
                where pg_xact_status(number::text::xid8) is distinct from 'aborted')""";

    private final JdbcTemplate jdbc;
    private String asked = "";
    private String moment = "";
    private Map<String, State> known = Map.of();

    TableStates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record State(long rows, String sum) {}

    /** @param apart a table that is not looked at */
    Map<String, State> now(String apart) {
        if (asked.isEmpty()) {
            asked = jdbc.queryForList(TABLES, String.class).stream()
                    .map(this::asked)
                    .collect(Collectors.joining(" union all "));
        }
        if (moment.isEmpty() || isCommitted()) {
            moment = Objects.requireNonNull(
                    jdbc.queryForObject("select pg_snapshot_xmin(pg_current_snapshot())::text", String.class));
            known = read();
        }
        Map<String, State> states = new TreeMap<>(known);
        states.remove(apart);
        return states;
    }

    private boolean isCommitted() {
        return Boolean.TRUE.equals(jdbc.queryForObject(COMMITTED, Boolean.class, moment));
    }

    private Map<String, State> read() {
        Map<String, State> states = new TreeMap<>();
        jdbc.query(asked, row -> {
            states.put(row.getString("name"), new State(row.getLong("rows"), row.getString("sum")));
        });
        return states;
    }

    /** Of a longer table the versions of its rows tell as much as their words, and sooner. */
    private String asked(String table) {
        boolean isLong =
                Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Long.class)) > LONG;
        String row = isLong
                ? "t.xmin::text::numeric * (t.ctid::text::point)[1]::numeric"
                : "hashtextextended((to_jsonb(t) - '{at,secret}'::text[])::text, 0)::numeric";
        return "select '" + table + "' as name, count(*) as rows, coalesce(sum(" + row + "), 0)::text as sum from "
                + table + " t";
    }

    /** Of the tables that changed, how many rows they have more. */
    static Map<String, Long> change(Map<String, State> before, Map<String, State> after) {
        Map<String, Long> change = new TreeMap<>();
        after.forEach((table, state) -> {
            State was = before.getOrDefault(table, new State(0, ""));
            if (!state.equals(was)) {
                change.put(table, state.rows() - was.rows());
            }
        });
        return change;
    }
}
