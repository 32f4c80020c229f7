package org.rapporteur.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A database of our own in a data folder, open from its making until it is closed. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    /** The database and its owner, who is no superuser. */
    static final String NAME = "rapporteur";

    private final DataFolder folder;
    private final Server server;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, Server server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    /** @throws Refusal if the folder is not ours to use or PostgreSQL does not start in it */
    static EmbeddedDatabase open(Path path) {
        DataFolder folder = DataFolder.take(path);
        EmbeddedDatabase database = null;
        try {
            database = open(folder);
            return database;
        } catch (IOException | SQLException e) {
            throw Refusal.doesNotStart(folder.startLog(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was starting", e);
        } finally {
            if (database == null) {
                folder.close();
            }
        }
    }

    private static EmbeddedDatabase open(DataFolder folder) throws IOException, InterruptedException, SQLException {
        Cluster.check(folder);
        Cluster cluster = new Cluster(folder, Archive.unpackInto(folder.programs()));
        cluster.createIfMissing();
        String password = new PasswordFile(folder.password()).read();
        EmbeddedDatabase database = new EmbeddedDatabase(folder, Server.start(cluster), password);
        database.createIfMissing();
        return database;
    }

    private void createIfMissing() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), Server.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + password + "'");
            }
            if (!exists(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException e) {
            server.close();
            throw e;
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private String url(String database) {
        return url(server.port(), database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    DataFolder folder() {
        return folder;
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return url(NAME);
    }

    @Override
    public void close() {
        server.close();
        folder.close();
    }
}
