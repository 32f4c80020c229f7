package org.rapporteur.records.selection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** How many rows there are of each kind, by its code. */
    public Map<String, Integer> countKinds(String table, EntityManager entityManager) {
        String sql = "select " + table + ".kind, count(*) from " + table + where() + " group by 1";
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Object row :
                bind(entityManager.createNativeQuery(sql, Tuple.class), sql).getResultList()) {
            Tuple counted = (Tuple) row;
            counts.put(
                    counted.get(0, String.class), counted.get(1, Number.class).intValue());
        }
        return counts;
    }

    /** The slugs of some rows in order. */
    @SuppressWarnings("unchecked") // a query of one column
    public List<String> slugs(String table, String order, int first, int most, EntityManager entityManager) {
        String sql = "select " + table + ".slug from " + table + where() + " order by " + order;
        return bind(entityManager.createNativeQuery(sql, String.class), sql)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The values that occur, by facet: rows of a facet's name and a value. */
    public Map<String, Set<String>> occurring(String sql, EntityManager entityManager) {
        Map<String, Set<String>> occurring = new LinkedHashMap<>();
        for (Object row :
                bind(entityManager.createNativeQuery(sql, Tuple.class), sql).getResultList()) {
            Tuple pair = (Tuple) row;
            occurring
                    .computeIfAbsent(pair.get(0, String.class), missing -> new LinkedHashSet<>())
                    .add(pair.get(1, String.class));
        }
        return occurring;
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** A value may serve the order alone, which a count does not have. */
    private Query bind(Query query, String sql) {
        values.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
