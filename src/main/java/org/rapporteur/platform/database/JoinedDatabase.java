package org.rapporteur.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The database in a data folder on which another program runs: it is reached by the port its server notes and by the
 * password file, and is left running.
 *
 * @param location of the folder, for people
 */
record JoinedDatabase(String location, int port, String password) implements JdbcConnectionDetails {

    /** @throws Refusal while the server of that program is not up */
    static JoinedDatabase in(Path folder) {
        try {
            int port = new PostmasterFile(folder.resolve("postgres"))
                    .port()
                    .orElseThrow(() -> new Refusal(
                            "The program that has " + folder + " is starting or ending. Ask again in some seconds"));
            String password = new PasswordFile(folder.resolve("postgres.password")).read();
            return new JoinedDatabase(folder.toAbsolutePath().normalize().toString(), port, password);
        } catch (IOException e) {
            throw new Refusal("The program that runs on " + folder + " cannot be joined: " + e.getMessage(), e);
        }
    }

    @Override
    public String getUsername() {
        return EmbeddedDatabase.NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return EmbeddedDatabase.url(port, EmbeddedDatabase.NAME);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return location;
    }
}
