package org.rapporteur.platform.database;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conditions on a table with the values of their parameters; a query is only ever written from constants. */
public final class Conditions {

    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition, unless the facet allows everything. */
    public Conditions narrow(String condition, String name, Set<String> allowed) {
        return allowed.isEmpty() ? this : add(name, condition).with(name, allowed);
    }

    public Conditions add(String condition) {
        return add(condition, condition);
    }

    /** Adds a condition under a name, so that {@link #without} can leave it out. */
    public Conditions add(String name, String condition) {
        conditions.put(name, condition);
        return this;
    }

    /** The same without the condition of that name. */
    public Conditions without(String name) {
        Conditions fewer = new Conditions();
        conditions.forEach((other, condition) -> {
            if (!other.equals(name)) {
                fewer.add(other, condition);
            }
        });
        fewer.values.putAll(values);
        return fewer;
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

    /** How many rows there are, counted no further than so many. */
    public int countAtMost(String table, int most, JdbcClient jdbc) {
        return jdbc.sql("select count(*) from (select from " + table + where() + " limit :most) found")
                .params(values)
                .param("most", most)
                .query(Integer.class)
                .single();
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

    /**
     * How many rows there are of each value, by facet, as many as one statement can say: each facet is counted as if it
     * narrowed nothing itself, so that its counts are those of what else might be chosen.
     */
    public Map<String, Map<String, Integer>> countFacets(
            String table, Collection<? extends Facet> facets, JdbcClient jdbc) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        String sql =
                facets.stream().map(facet -> facet.counted(table, this)).collect(Collectors.joining(" union all "));
        jdbc.sql(sql).params(values).query(row -> {
            if (row.getInt(3) > 0) {
                counts.computeIfAbsent(row.getString(1), missing -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getInt(3));
            }
        });
        return counts;
    }

    /** What rows may be chosen by. */
    public sealed interface Facet {

        /** As addresses say it. */
        String name();

        /** SQL of facet, value and number, without the condition by which this facet narrows. */
        String counted(String table, Conditions conditions);
    }

    /**
     * Where the values of a facet stand.
     *
     * @param name of the facet in addresses
     * @param condition the name of the condition by which it narrows
     * @param joins what the table is joined with, each alone, so that only what its rows are linked with is looked at; by
     *     none of them a row comes twice with one value; none where the value stands in the table
     * @param value SQL of the value; null is none
     */
    public record FacetColumn(String name, String condition, List<String> joins, String value) implements Facet {

        @Override
        public String counted(String table, Conditions conditions) {
            String where =
                    conditions.without(condition).add(value + " is not null").where();
            if (joins.size() > 1) {
                String rows = joins.stream()
                        .map(join -> "select %1$s.id, %2$s as value from %1$s join %3$s%4$s"
                                .formatted(table, value, join, where))
                        .collect(Collectors.joining(" union "));
                return "select '%s', value, count(*) from (%s) counted group by 2".formatted(name, rows);
            }
            String from = table + joins.stream().map(join -> " join " + join).collect(Collectors.joining());
            return "select '%s', %s, count(*) from %s%s group by 2".formatted(name, value, from, where);
        }
    }

    /**
     * One value of a facet that stands in no column.
     *
     * @param name of the facet in addresses
     * @param condition the name of the condition by which it narrows
     * @param value as addresses say it
     * @param rows SQL of the condition for rows of this value
     */
    public record FacetValue(String name, String condition, String value, String rows) implements Facet {

        @Override
        public String counted(String table, Conditions conditions) {
            Conditions others = conditions.without(condition).add(rows);
            return "select '%s', '%s', count(*) from %s%s".formatted(name, value, table, others.where());
        }
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.values());
    }
}
