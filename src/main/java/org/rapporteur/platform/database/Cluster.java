package org.rapporteur.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The files of our own PostgreSQL: made once, and looked at before a server is started on them. */
record Cluster(DataFolder folder, Programs programs) {

    /** The major version of the programs that we bring. Files of another one need {@code pg_upgrade}. */
    static final String VERSION = "18";

    /** Who may sign in: people on this machine who know the password. */
    private static final String ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";

    /** @throws Refusal if the files belong to another major version or their password is lost */
    static void check(DataFolder folder) throws IOException {
        if (!Files.exists(folder.database())) {
            return;
        }
        if (!Files.exists(folder.database().resolve("PG_VERSION"))) {
            throw new Refusal(folder.database() + " is there but holds no PostgreSQL database. Move it away");
        }
        String version =
                Files.readString(folder.database().resolve("PG_VERSION")).strip();
        if (!version.equals(VERSION)) {
            throw Refusal.otherVersion(folder.database(), version, VERSION);
        }
        if (!Files.exists(folder.password())) {
            throw new Refusal(folder.password() + " is missing. Put it back: without it the records stay shut");
        }
    }

    /** Makes the files beside their place and moves them there when they are whole. */
    void createIfMissing() throws IOException, InterruptedException {
        if (Files.exists(folder.database())) {
            return;
        }
        Path unfinished = folder.database().resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(unfinished);
        new PasswordFile(folder.password()).create();
        initialize(unfinished);
        Files.writeString(unfinished.resolve("pg_hba.conf"), ACCESS);
        Files.move(unfinished, folder.database(), ATOMIC_MOVE);
    }

    /**
     * The locale is PostgreSQL's own C.UTF-8, so that no update of the system's or ICU's sorting rules can break an
     * index; what people read in order is sorted by a collation named in the query. Passwords are hashed in one round: more
     * make guessing slow, but nobody guesses 256 bits, and each new connection would take them all.
     */
    private void initialize(Path directory) throws IOException, InterruptedException {
        programs.run(
                "initdb",
                "--pgdata=" + directory.toAbsolutePath(),
                "--username=" + Server.SUPERUSER,
                "--pwfile=" + folder.password().toAbsolutePath(),
                "--auth=scram-sha-256",
                "--set=scram_iterations=1",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--text-search-config=simple",
                "--no-instructions");
    }
}
