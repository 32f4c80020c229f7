package org.rapporteur.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** An empty database that is dropped when it is closed. */
record FreshDatabase(TestServer server, String name) implements JdbcConnectionDetails, AutoCloseable {

    private static final AtomicInteger count = new AtomicInteger();

    static FreshDatabase createOn(TestServer server) {
        String name = "test_%d_%d".formatted(ProcessHandle.current().pid(), count.incrementAndGet());
        FreshDatabase database = new FreshDatabase(server, name);
        database.execute("drop database if exists " + name + " with (force)");
        database.execute("create database " + name + " owner " + server.owner());
        // Tests may lose what they wrote when the machine fails, and are faster for it.
        database.execute("alter database " + name + " set synchronous_commit = off");
        return database;
    }

    @Override
    public void close() {
        execute("drop database if exists " + name + " with (force)");
    }

    private void execute(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(server.url(), server.administrator(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public String getUsername() {
        return server.owner();
    }

    @Override
    public String getPassword() {
        return server.password();
    }

    @Override
    public String getJdbcUrl() {
        return server.url(name);
    }
}
