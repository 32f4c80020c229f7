package org.rapporteur.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.platform.command.CommandRun;
import org.rapporteur.platform.database.CommandDatabase;

/**
 * How it stands with the records, as an operator wants to know it.
 *
 * @param isWell whether nothing of it asks for somebody
 */
record Status(List<Fact> facts, boolean isWell) {

    private static final String KEPT = """
            select current_setting('server_version'), pg_size_pretty(pg_database_size(current_database())),
                (select count(*) from person where enabled),
                (select count(*) from person where enabled and role = 'administrator'),
                (select count(*) from letter where sent_at is null and given_up_at is null),
                (select count(*) from letter where given_up_at is not null)""";

    /** One line of it. */
    record Fact(String label, String value) {}

    static Status of(Connection connection) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("program", CommandDatabase.program(), Tables.schema(connection)));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(KEPT)) {
            row.next();
            facts.add(fact("database", row.getString(1), row.getString(2)));
            facts.add(fact("people", row.getLong(3), row.getLong(4)));
            facts.add(fact("letters", row.getLong(5), row.getLong(6)));
        }
        return new Status(facts, true);
    }

    private static Fact fact(String key, Object... values) {
        return new Fact(CommandRun.text("status." + key), CommandRun.text("status." + key + ".value", values));
    }
}
