package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Our own database killed and hung under a program that people work with; told in order, because a start takes seconds. */
@TestMethodOrder(OrderAnnotation.class)
class OutageIT {

    private static final String READINESS = "/actuator/health/readiness";

    private static Path data = Path.of("");
    private static ApplicationProcess application;
    private static Operator operator;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        data = Folders.prepared();
        application = ApplicationProcess.start(data).awaitReady();
        operator = Operator.again(application);
    }

    @AfterAll
    static void end() throws IOException {
        application.close();
        Folders.delete(data);
    }

    @Test
    @Order(1)
    void aKilledDatabaseIsBackInFiveSecondsWithAllThatWasAcknowledged()
            throws IOException, InterruptedException, SQLException {
        try (Ledger ledger = new Ledger()) {
            ledger.begin(operator, "early");
            ledger.begin(Operator.again(application), "late");
            await(Duration.ofSeconds(20), () -> ledger.count() >= 10);
            kill();
            assertThat(await(Duration.ofSeconds(20), OutageIT::isReady)).isLessThan(Duration.ofSeconds(5));
            int before = ledger.count();
            await(Duration.ofSeconds(20), () -> ledger.count() >= before + 4);
            ledger.close();
            assertThat(ledger.lost(data)).isEmpty();
        }
        assertThat(operator.isSignedIn()).isTrue();
    }

    @Test
    @Order(2)
    void aHungDatabaseIsToldSoonAndComesBack() throws IOException, InterruptedException {
        HttpResponse<String> form = operator.get("/topics/new");
        Folders.signal(data, "STOP");
        try {
            assertThat(timed(() -> operator.get("/topics").statusCode() == 503)).isLessThan(Duration.ofSeconds(4));
            assertThat(operator.get(READINESS).statusCode()).isEqualTo(503);
            assertThat(operator.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            HttpResponse<String> unsent = operator.submit(form, Map.of("slug", "kept", "name", "Typed in an outage"));
            assertThat(unsent.statusCode()).isEqualTo(503);
            assertThat(unsent.headers().firstValue("Retry-After")).isPresent();
            Folders.signal(data, "CONT");
            await(Duration.ofSeconds(5), OutageIT::isReady);
            assertThat(operator.submit(unsent, Map.of()).statusCode()).isEqualTo(303);
        } finally {
            Folders.signal(data, "CONT");
        }
        assertThat(operator.get("/topics/kept").body()).contains("Typed in an outage");
    }

    @Test
    @Order(3)
    void nothingAcknowledgedIsLostWhenProgramAndDatabaseAreKilledTogether()
            throws IOException, InterruptedException, SQLException {
        try (Ledger ledger = new Ledger()) {
            ledger.begin(operator, "both");
            await(Duration.ofSeconds(20), () -> ledger.count() >= 5);
            kill();
            application.kill();
            ledger.close();
            application = ApplicationProcess.start(data).awaitReady();
            operator = Operator.again(application);
            assertThat(ledger.lost(data)).isEmpty();
        }
    }

    @Test
    @Order(4)
    void aStopWithAHungDatabaseTakesLessThanTenSeconds() throws IOException, InterruptedException {
        Folders.signal(data, "STOP");
        Instant before = Instant.now();
        application.process().destroy();
        assertThat(application.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(Folders.server(data).server()).isEmpty();
    }

    private static boolean isReady() {
        return operator.get(READINESS).statusCode() == 200;
    }

    private static void kill() throws IOException {
        Folders.server(data).server().ifPresent(ProcessHandle::destroyForcibly);
    }

    private static Duration await(Duration patience, BooleanSupplier comes) throws InterruptedException {
        Instant begin = Instant.now();
        while (!comes.getAsBoolean()) {
            assertThat(Duration.between(begin, Instant.now())).isLessThan(patience);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Duration.between(begin, Instant.now());
    }

    private static Duration timed(BooleanSupplier holds) {
        Instant begin = Instant.now();
        assertThat(holds.getAsBoolean()).isTrue();
        return Duration.between(begin, Instant.now());
    }
}
