package org.rapporteur.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records and the report of a period copied back year by year, as if every year had been like it: a hundred periods,
 * twenty thousand texts, four thousand activities. Numbers and keys of a copy end with how many years it is older; days are as many years
 * earlier.
 */
public final class Years {

    private static final String FIRST = "2024-09";
    private static final long APART = 1_000_000;

    /** Tables in the order in which they refer to each other, with which of their rows are copied. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("period", "code = '" + FIRST + "'");
        ROWS.put("period_scope", "period = '" + FIRST + "'");
        ROWS.put("recommendation", "id < " + APART);
        ROWS.put("recommendation_stage", "recommendation < " + APART);
        ROWS.put("recommendation_topic", "recommendation < " + APART);
        ROWS.put("recommendation_resolution", "recommendation < " + APART);
        ROWS.put("tally", "slug !~ '-y[0-9]+$'");
        ROWS.put("tally_kind", "tally !~ '-y[0-9]+$'");
        ROWS.put("activity", "id < " + APART);
        ROWS.put("activity_body", "activity < " + APART);
        ROWS.put("activity_country", "activity < " + APART);
        ROWS.put("activity_resolution", "activity < " + APART);
        ROWS.put("activity_topic", "activity < " + APART);
        ROWS.put("account", "id < " + APART + " and period = '" + FIRST + "'");
        ROWS.put("account_figure", "account in (select id from account where period = '" + FIRST + "')");
        ROWS.put("account_link", "account in (select id from account where period = '" + FIRST + "')");
        ROWS.put("section", "period = '" + FIRST + "'");
        ROWS.put("block", "section in (select id from section where period = '" + FIRST + "')");
        ROWS.put("block_activity", block());
        ROWS.put("block_tally", block());
    }

    private Years() {}

    private static String block() {
        return "block in (select b.id from block b join section s on s.id = b.section where s.period = '" + FIRST
                + "')";
    }

    /** No day falls between two periods: each counts until the day before the next. */
    private static final String FOLLOWING = """
            update period set cut_off = following.last, ends = following.last from (
                select code, lead(counts_from) over (partition by series order by counts_from) - 1 as last from period
            ) following
            where period.code = following.code and following.last is not null and period.code < '2024'""";

    /** As many more periods, one a year before the last. */
    public static void copy(Connection connection, int years) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (int year = 1; year <= years; year++) {
                for (Map.Entry<String, String> table : ROWS.entrySet()) {
                    statement.execute(copying(connection, table.getKey(), table.getValue(), year));
                }
            }
            statement.execute("update period set visibility = 'public', state = 'open' where code < '2024'");
            statement.execute(FOLLOWING);
            connection.commit();
            statement.execute("analyze");
            connection.commit();
        }
    }

    private static String copying(Connection connection, String table, String rows, int year) throws SQLException {
        List<String> columns = columns(connection, table);
        List<String> values =
                columns.stream().map(column -> value(table, column, year)).toList();
        return "insert into %s (%s) overriding system value select %s from %s where %s"
                .formatted(table, String.join(", ", columns), String.join(", ", values), table, rows);
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select column_name from information_schema.columns
                        where table_schema = 'public' and is_generated = 'NEVER' and table_name = '%s'
                        order by ordinal_position""".formatted(table))) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private static String value(String table, String column, int year) {
        String earlier = " - interval '" + year + " years'";
        return switch (table + "." + column) {
            case "recommendation.id",
                    "activity.id",
                    "account.id",
                    "section.id",
                    "block.id",
                    "recommendation.revises",
                    "recommendation.amends",
                    "recommendation_stage.recommendation",
                    "recommendation_topic.recommendation",
                    "recommendation_resolution.recommendation",
                    "activity_body.activity",
                    "activity_country.activity",
                    "activity_resolution.activity",
                    "activity_topic.activity",
                    "account.activity",
                    "account_figure.account",
                    "account_link.account",
                    "section.parent",
                    "block.section",
                    "block_activity.block",
                    "block_tally.block" -> column + " + " + year * APART;
            case "recommendation.slug",
                    "activity.slug",
                    "tally.slug",
                    "tally_kind.tally",
                    "block_activity.activity",
                    "block_tally.tally" -> column + " || '-y" + year + "'";
            case "period.code",
                    "period_scope.period",
                    "account.period",
                    "section.period",
                    "recommendation_stage.period" ->
                "case when " + column + " is not null then '" + (2024 - year) + "-09' end";
            case "period.document_number" -> column + " || '/" + (2024 - year) + "'";
            case "recommendation.designation", "recommendation.number" -> """
                case when %1$s ~ '([A-Z]\\.|Suppl\\. )\\d'
                    then regexp_replace(%1$s, '(([A-Z]\\.|Suppl\\. )[0-9.]*[0-9])', '\\1.%2$d')
                    else %1$s || '%2$d' end""".formatted(column, year);
            case "recommendation_stage.year" -> column + " - " + year;
            case "recommendation_stage.day",
                    "recommendation.since",
                    "recommendation_stage.holds_from",
                    "tally.as_of",
                    "activity.starts",
                    "activity.ends",
                    "period.starts",
                    "period.ends",
                    "period.cut_off",
                    "period.counts_from",
                    "period.meeting_starts",
                    "period.meeting_ends",
                    "period.document_date" -> "(" + column + earlier + ")::date";
            default -> column;
        };
    }
}
