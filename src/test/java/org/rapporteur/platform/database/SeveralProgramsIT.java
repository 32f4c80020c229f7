package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.rapporteur.platform.people.Visitor;

/**
 * Programs of their own on one database, behind a balancer that asks them in turn; told in order, because a start takes
 * seconds.
 */
@TestMethodOrder(OrderAnnotation.class)
class SeveralProgramsIT {

    private static final List<ApplicationProcess> PROGRAMS = new ArrayList<>();

    private static Path data = Path.of("");
    private static EmbeddedDatabase database;
    private static Operator operator;

    /** Three at once, on a database in which nothing is, of a server that no other test uses: it is disturbed. */
    @BeforeAll
    static void start() throws IOException, InterruptedException {
        data = Folders.fresh();
        database = EmbeddedDatabase.open(data);
        for (int number = 0; number < 3; number++) {
            PROGRAMS.add(begun());
        }
        String password = "";
        for (ApplicationProcess program : PROGRAMS) {
            program.awaitReady();
            password += program.oneTimePassword().orElse("");
        }
        operator = Operator.first(PROGRAMS.get(0).port(), password);
    }

    private static ApplicationProcess begun() throws IOException, InterruptedException {
        return ApplicationProcess.start(
                Path.of("target/none"),
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword(),
                "--spring.datasource.hikari.minimum-idle=1",
                "--rapporteur.second-factor-for-administrators=false",
                "--server.address=127.0.0.1");
    }

    @AfterAll
    static void end() throws IOException {
        PROGRAMS.forEach(ApplicationProcess::close);
        database.close();
        Folders.delete(data);
    }

    private static int port(int program) throws IOException {
        return PROGRAMS.get(program).port();
    }

    @Test
    @Order(1)
    void threeThatStartAtOnceAllServeAndFillTheDatabaseOnce() throws IOException, SQLException {
        for (ApplicationProcess program : PROGRAMS) {
            assertThat(operator.at(program.port()).get("/topics").statusCode()).isEqualTo(200);
        }
        assertThat(single("select count(*) from person")).isEqualTo("1");
        PROGRAMS.remove(2).close();
    }

    @Test
    @Order(2)
    void whoSignsInAtOneGoesOnAtTheOther() throws IOException {
        Operator other = operator.at(port(1));
        assertThat(other.isSignedIn()).isTrue();
        HttpResponse<String> form = operator.get("/topics/new");
        assertThat(other.submit(form, Map.of("slug", "begun-there", "name", "Begun there"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(operator.get("/topics/begun-there").body()).contains("Begun there");
    }

    @Test
    @Order(3)
    void whatIsSavedAtOneIsShownAtOnceByTheOther() throws IOException {
        Reader[] readers = {new Reader(port(0)), new Reader(port(1))};
        for (int time = 0; time < 10; time++) {
            String slug = "shown-" + time;
            for (Reader reader : readers) {
                assertThat(reader.list()).doesNotContain("Topic " + slug + "<");
            }
            assertThat(operator.at(port(time % 2)).enters(slug)).isTrue();
            for (Reader reader : readers) {
                assertThat(reader.list()).contains("Topic " + slug + "<");
            }
        }
    }

    /** A reader, who gets pages that are kept. */
    private record Reader(Visitor visitor) {
        Reader(int port) {
            this(new Visitor(port));
        }

        private String list() {
            return visitor.get("/topics").body();
        }
    }

    @Test
    @Order(4)
    void aFormSentToBothAtOnceIsStoredOnce() throws IOException, SQLException {
        for (int time = 0; time < 5; time++) {
            HttpResponse<String> form = operator.get("/topics/new");
            String slug = "twice-" + time;
            Map<String, String> typed = Map.of("slug", slug, "name", "Sent twice " + time);
            List<CompletableFuture<HttpResponse<String>>> sent = IntStream.of(port(0), port(1))
                    .mapToObj(port -> CompletableFuture.supplyAsync(
                            () -> operator.at(port).submit(form, typed)))
                    .toList();
            assertThat(sent)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(303));
            assertThat(single("select count(*) from revision where kind = 'topics' and key = '" + slug + "'"))
                    .isEqualTo("1");
        }
    }

    @Test
    @Order(5)
    void guessesAreCountedByBothTogether() throws IOException {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(Operator.guesses(port(guess % 2), "nobody-here")).isEqualTo(422);
        }
        for (int program = 0; program < 2; program++) {
            assertThat(Operator.guesses(port(program), "nobody-here")).isEqualTo(429);
        }
    }

    @Test
    @Order(6)
    void aRestartedDatabaseIsBackForBothInFiveSecondsWithAllThatWasAcknowledged() throws Exception {
        outage("restarted", () -> Folders.restart(data));
    }

    @Test
    @Order(7)
    void aFrozenDatabaseIsToldAndBackForBothInFiveSecondsWithAllThatWasAcknowledged() throws Exception {
        outage("frozen", () -> Folders.freeze(data, Duration.ofSeconds(6)));
    }

    @Test
    @Order(8)
    @Tag("long")
    void aDatabaseFrozenForAMinuteIsNoOther() throws Exception {
        for (int time = 0; time < Integer.getInteger("rapporteur.outages", 1); time++) {
            outage(
                    "long-" + time,
                    () -> Folders.freeze(
                            data, Duration.ofSeconds(Integer.getInteger("rapporteur.outage.seconds", 60))));
        }
    }

    private static void outage(String name, OutageUnderLoad.Disturbance disturbance) throws Exception {
        try (OutageUnderLoad load = new OutageUnderLoad(operator, name, port(0), port(1))) {
            load.awaitWrites(10);
            disturbance.run();
            Duration back = load.untilAllWrite();
            load.awaitWrites(10);
            load.end();
            System.out.printf("%s: both write again after %d ms; %s%n", name, back.toMillis(), load);
            assertThat(back).isLessThan(Duration.ofSeconds(5));
            assertThat(load.lost(connection())).isEmpty();
            assertThat(load.speechless())
                    .as(PROGRAMS.get(0).told() + PROGRAMS.get(1).told())
                    .isEmpty();
            assertThat(operator.isSignedIn()).isTrue();
        }
    }

    @Test
    @Order(9)
    void aKilledProgramTakesNoAcknowledgedWriteAndNoSessionAlong()
            throws IOException, InterruptedException, SQLException {
        try (Balancer balancer = new Balancer(port(0), port(1));
                Ledger ledger = new Ledger()) {
            ledger.begin(operator.at(balancer.port()), "killed");
            ledger.begin(operator.at(balancer.port()), "killed-too");
            await(() -> ledger.count() >= 10);
            PROGRAMS.get(0).kill();
            int before = ledger.count();
            await(() -> ledger.count() >= before + 10);
            ledger.close();
            assertThat(ledger.lost(connection())).isEmpty();
            assertThat(operator.at(balancer.port()).isSignedIn()).isTrue();
        }
    }

    /** Either is killed in turn and comes back, under writers. */
    @Test
    @Order(10)
    @Tag("long")
    void killedInTurnTheyLoseNothing() throws IOException, InterruptedException, SQLException {
        for (int round = 0; round < Integer.getInteger("rapporteur.kills", 20); round++) {
            int fresh = round % 2;
            PROGRAMS.set(fresh, begun().awaitReady()).close();
            try (Balancer balancer = new Balancer(port(0), port(1));
                    Ledger ledger = new Ledger()) {
                ledger.begin(operator.at(balancer.port()), "round-" + round);
                ledger.begin(operator.at(balancer.port()), "round-too-" + round);
                await(() -> ledger.count() >= 20);
                PROGRAMS.get(1 - fresh).kill();
                int before = ledger.count();
                await(() -> ledger.count() >= before + 10);
                ledger.close();
                assertThat(ledger.lost(connection())).isEmpty();
                assertThat(operator.at(balancer.port()).isSignedIn()).isTrue();
            }
        }
    }

    private static void await(BooleanSupplier comes) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!comes.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static Connection connection() throws SQLException {
        return StartConnection.open(database);
    }

    private static String single(String query) throws SQLException {
        try (Connection connection = connection();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
