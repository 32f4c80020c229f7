package org.rapporteur.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Puts all records back behind a class of tests that writes, so that all classes can share one application. People stay: who
 * makes them for tests makes them once.
 */
public final class RestoredRecords implements TestExecutionListener {

    private static final String KEPT = "kept";

    /** Tables, with the columns that are not computed from others. */
    private static final String TABLES = """
            select c.table_name, string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                and c.table_name !~ '^(flyway|schema_bound|data_change|record_change|past_data|person|second_factor|recovery|signing|backup|spring_session)'
            group by c.table_name""";

    /** A table and its columns, as SQL has them. */
    private record Table(String name, String columns) {}

    @Override
    public void beforeTestClass(TestContext test) throws SQLException {
        FreshDatabase database = database(test);
        if (!isKept(database)) {
            List<String> keeping = new ArrayList<>(List.of("create schema " + KEPT));
            tables(database)
                    .forEach(table -> keeping.add("create table %s.%s as select %s from public.%s"
                            .formatted(KEPT, table.name(), table.columns(), table.name())));
            run(database, keeping);
        }
    }

    @Override
    public void afterTestClass(TestContext test) throws SQLException {
        FreshDatabase database = database(test);
        List<String> restoring = new ArrayList<>(List.of("set local session_replication_role = replica"));
        for (Table table : tables(database)) {
            restoring.add("delete from public." + table.name());
            restoring.add("insert into public.%s (%s) overriding system value select %s from %s.%s"
                    .formatted(table.name(), table.columns(), table.columns(), KEPT, table.name()));
        }
        restoring.add("insert into public.data_change values (pg_current_xact_id()) on conflict do nothing");
        restoring.add("insert into public.record_change (what) values ('everything') on conflict do nothing");
        run(database, restoring);
    }

    private static FreshDatabase database(TestContext test) {
        return test.getApplicationContext().getBean(FreshDatabase.class);
    }

    private static boolean isKept(FreshDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                ResultSet schemas = connection.getMetaData().getSchemas(null, KEPT)) {
            return schemas.next();
        }
    }

    private static List<Table> tables(FreshDatabase database) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2)));
            }
        }
        return tables;
    }

    /** All or nothing. */
    private static void run(FreshDatabase database, List<String> statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(String.join(";\n", statements));
            connection.commit();
        }
    }

    private static Connection connect(FreshDatabase database) throws SQLException {
        TestServer server = database.server();
        return DriverManager.getConnection(database.getJdbcUrl(), server.administrator(), server.password());
    }
}
