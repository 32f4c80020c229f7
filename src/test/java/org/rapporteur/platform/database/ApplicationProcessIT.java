package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What holds between processes, told in order about one data folder, because a start takes seconds. */
@TestMethodOrder(OrderAnnotation.class)
class ApplicationProcessIT {

    private static final int ROWS = 100;

    /** An address of this machine at which a server on 127.0.0.1 alone does not answer. */
    private static final String OTHER_ADDRESS = "127.0.0.2";

    private static Path data = Path.of("");
    private static ApplicationProcess application;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        data = Folders.fresh();
        application = ApplicationProcess.start(data).awaitReady();
    }

    @AfterAll
    static void end() throws IOException {
        application.close();
        Folders.delete(data);
    }

    @Test
    @Order(1)
    void listensOnLoopbackOnly() throws IOException {
        assertThat(answers("127.0.0.1", application.port())).isTrue();
        assertThat(answers(OTHER_ADDRESS, application.port())).isFalse();
        assertThat(answers("127.0.0.1", Folders.port(data))).isTrue();
        assertThat(answers(OTHER_ADDRESS, Folders.port(data))).isFalse();
    }

    @Test
    @Order(1)
    void saysHowTheFirstAdministratorSignsIn() throws IOException {
        assertThat(application.told())
                .containsOnlyOnce("First sign-in: administrator, password ")
                .containsPattern("password ([a-z2-9]{5}-){3}[a-z2-9]{5} ");
    }

    @Test
    @Order(2)
    void refusesASecondProcessInOneLine() throws IOException, InterruptedException {
        try (ApplicationProcess second = ApplicationProcess.start(data)) {
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.told().lines())
                    .containsExactly("Rapporteur cannot start: " + data + " is in use by another Rapporteur (process "
                            + application.process().pid()
                            + "). Stop it, or choose another folder with --rapporteur.data=<folder>");
        }
        assertThat(answers("127.0.0.1", application.port())).isTrue();
    }

    @Test
    @Order(3)
    void losesNoCommittedRowWhenItIsKilled() throws IOException, InterruptedException, SQLException {
        commitRows();
        ProcessHandle left = Folders.server(data).server().orElseThrow();
        application.kill();
        assertThat(left.isAlive()).isTrue();

        application = ApplicationProcess.start(data, "--server.address=0.0.0.0").awaitReady();
        assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(5));
        assertThat(countRows()).isEqualTo(ROWS);
    }

    @Test
    @Order(4)
    void saysItOnlyOnce() throws IOException {
        assertThat(application.told()).doesNotContain("First sign-in");
    }

    @Test
    @Order(4)
    void listensWhereItIsTold() throws IOException {
        assertThat(answers(OTHER_ADDRESS, application.port())).isTrue();
        assertThat(answers(OTHER_ADDRESS, Folders.port(data))).isFalse();
    }

    @Test
    @Order(5)
    void stopsPostgreSqlWhenItEnds() throws IOException {
        ProcessHandle server = Folders.server(data).server().orElseThrow();
        application.close();
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(5));
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(6)
    void refusesFilesOfAnotherVersionInOneLine() throws IOException, InterruptedException {
        Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");
        try (ApplicationProcess started = ApplicationProcess.start(data)) {
            assertThat(started.awaitExit()).isEqualTo(1);
            assertThat(started.told().lines())
                    .singleElement()
                    .asString()
                    .startsWith("Rapporteur cannot start: " + data.resolve("postgres")
                            + " was written by PostgreSQL 17, and this Rapporteur brings PostgreSQL 18.");
        }
    }

    private static boolean answers(String address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
            return true;
        } catch (ConnectException refused) {
            return false;
        }
    }

    private static void commitRows() throws IOException, SQLException {
        try (Connection connection = Folders.connect(data);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (id integer)");
            for (int id = 0; id < ROWS; id++) {
                statement.executeUpdate("insert into kept values (" + id + ")");
            }
        }
    }

    private static int countRows() throws IOException, SQLException {
        try (Connection connection = Folders.connect(data);
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
