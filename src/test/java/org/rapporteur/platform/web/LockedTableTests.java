package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.platform.people.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A table that somebody else has locked, as an operator's {@code vacuum full} does. */
@ReadApplication
class LockedTableTests {

    private static final Duration SOON = Duration.ofSeconds(3);

    /** Read by nobody before, so that it is kept nowhere. */
    private static final String PAGE = "/recommendations?page=2";

    @LocalServerPort
    int port;

    @Autowired
    JdbcConnectionDetails details;

    @Autowired
    Staff staff;

    private final ExecutorService crowd = Executors.newFixedThreadPool(40);

    private record Answer(HttpResponse<String> page, Duration took) {}

    @AfterEach
    void goHome() {
        crowd.shutdownNow();
    }

    @Test
    void isToldInThreeSecondsWhileOtherPagesAreServedAndOverAtOnce() throws Exception {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.ADMINISTRATOR));
        get("/recommendations");
        try (Connection ignored = locked("recommendation")) {
            List<Future<Answer>> waiting = ask(PAGE, 40);
            for (int time = 0; time < 5; time++) {
                assertThat(visitor.get("/people").statusCode()).isEqualTo(200);
                assertThat(get("/recommendations").statusCode()).isEqualTo(200); // as it was made before
            }
            for (Answer answer : answers(waiting)) {
                assertThat(answer.page().statusCode()).isEqualTo(503);
                assertThat(answer.page().headers().firstValue("Retry-After")).hasValue("5");
                assertThat(answer.took()).isLessThan(SOON);
            }
            String told = get(PAGE).body();
            for (int time = 0; time < 20 && !told.contains("The database is busy"); time++) {
                Thread.sleep(100); // the last of the crowd may still be on its way out
                told = get(PAGE).body();
            }
            assertThat(told).contains("The database is busy");
        }
        assertThat(get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsWhatSomebodyIsWriting() throws Exception {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.EDITOR));
        HttpResponse<String> form = visitor.get("/topics/new");
        Answer unsent;
        try (Connection ignored = locked("topic")) {
            unsent = timed(() -> visitor.submit(form, Map.of("slug", "locked", "name", "Locked topic")));
        }
        assertThat(unsent.took()).isLessThan(SOON);
        assertThat(unsent.page().statusCode()).isEqualTo(503);
        assertThat(visitor.submit(unsent.page(), Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void isToldWhereItIsAskedWhetherSomebodyIsStillSignedIn() throws Exception {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.EDITOR));
        try (Connection ignored = locked("person")) {
            Answer answer = timed(() -> visitor.get("/topics"));
            assertThat(answer.page().statusCode()).isEqualTo(503);
            assertThat(answer.page().body()).contains("Not at the moment");
            assertThat(answer.took()).isLessThan(SOON);
        }
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    private Connection locked(String table) throws SQLException {
        Connection connection =
                DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table " + table + " in access exclusive mode");
        return connection;
    }

    private List<Future<Answer>> ask(String address, int times) {
        return IntStream.range(0, times)
                .mapToObj(time -> crowd.submit(() -> timed(() -> get(address))))
                .toList();
    }

    private static List<Answer> answers(List<Future<Answer>> asked) throws Exception {
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : asked) {
            answers.add(answer.get());
        }
        return answers;
    }

    private HttpResponse<String> get(String address) {
        return new Visitor(port).get(address);
    }

    private static Answer timed(Supplier<HttpResponse<String>> asking) {
        Instant begin = Instant.now();
        HttpResponse<String> page = asking.get();
        return new Answer(page, Duration.between(begin, Instant.now()));
    }
}
