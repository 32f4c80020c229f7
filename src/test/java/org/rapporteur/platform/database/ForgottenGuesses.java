package org.rapporteur.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** All classes of tests sign in from one address: what others guessed wrong from there keeps nobody waiting. */
public final class ForgottenGuesses implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) throws SQLException {
        FreshDatabase database = test.getApplicationContext().getBean(FreshDatabase.class);
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("delete from sign_in_try");
        }
    }
}
