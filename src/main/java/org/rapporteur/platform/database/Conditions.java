package org.rapporteur.platform.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conditions on a table with the values of their parameters; a query is only ever written from constants. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition, unless the facet allows everything. */
    public Conditions narrow(String condition, String name, Set<String> allowed) {
        return allowed.isEmpty() ? this : add(condition).with(name, allowed);
    }

    public Conditions add(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A value may serve the order alone, which a count does not have. */
    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** How many rows there are of each kind, by its code. */
    public Map<String, Integer> countKinds(String table, JdbcClient jdbc) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("select " + table + ".kind, count(*) from " + table + where() + " group by 1")
                .params(values)
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    /**
     * The slugs of some rows in order.
     *
     * @param first counted from 0
     */
    public List<String> slugs(String table, String order, int first, int most, JdbcClient jdbc) {
        String sql = "select " + table + ".slug from " + table + where() + " order by " + order;
        return jdbc.sql(sql + " offset :skipped limit :most")
                .params(values)
                .param("skipped", first)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** The values that occur, by facet: rows of a facet's name and a value. */
    public Map<String, Set<String>> occurring(String sql, JdbcClient jdbc) {
        Map<String, Set<String>> occurring = new LinkedHashMap<>();
        jdbc.sql(sql).params(values).query(row -> {
            occurring
                    .computeIfAbsent(row.getString(1), missing -> new LinkedHashSet<>())
                    .add(row.getString(2));
        });
        return occurring;
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
