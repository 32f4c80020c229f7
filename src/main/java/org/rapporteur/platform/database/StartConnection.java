package org.rapporteur.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Opens connections beside those of pages, for what is done once at start and may take its time there. */
final class StartConnection {

    /** Seconds. */
    private static final String PATIENCE = "5";

    private StartConnection() {}

    static Connection open(JdbcConnectionDetails details) throws SQLException {
        return DriverManager.getConnection(details.getJdbcUrl(), properties(details));
    }

    static Properties properties(JdbcConnectionDetails details) {
        Properties properties = new Properties();
        put(properties, "user", details.getUsername());
        put(properties, "password", details.getPassword());
        properties.setProperty("connectTimeout", PATIENCE);
        properties.setProperty("loginTimeout", PATIENCE);
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }
}
