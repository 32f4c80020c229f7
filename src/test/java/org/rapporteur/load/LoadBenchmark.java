package org.rapporteur.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processor time a request takes, of the program and of its PostgreSQL, beside a bare application over the same rows, in
 * one run: each page as it is while nothing changes, and where a record has changed before each request. Printed as a table
 * for the README. Takes about six minutes; asked for by name: {@code mvn test -Dtest=LoadBenchmark -Dgroups=benchmark
 * -DexcludedGroups=}.
 */
@Tag("benchmark")
class LoadBenchmark {

    private static final int READERS = 16;
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("warm", 45));
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("turn", 8));
    private static final int CHANGES = 40;

    private static final List<String> PAGES = List.of(
            "/recommendations",
            "/recommendations/T-J.298-202406",
            "/periods/2024-09/report",
            "/periods/2024-09/report.json",
            "/periods/2024-09/report.docx",
            "/periods/2024-09/report.pdf",
            "/",
            "/resolutions/PP-101",
            "/topics/ipv6",
            "/study-groups",
            "/study-groups/T-SG13",
            "/activities",
            "/promises",
            "/search?q=blockchain",
            "/countries",
            "/periods/2024-09/coverage",
            "/periods");

    /** As a writer changes records while others read: a text that one report tells. */
    private static final String A_TEXT_CHANGES =
            "update recommendation set title = title where slug = 'T-J.298-202406'";

    /** What every report may name: the dearest change there is. */
    private static final String A_TOPIC_CHANGES = "update topic set name = name where slug = 'ipv6'";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS);

    @TempDir
    Path data;

    @AfterEach
    void stop() {
        readers.shutdownNow();
    }

    private record Cost(double program, double database, double bytes) {

        double all() {
            return program + database;
        }
    }

    @Test
    void listsAndTextsCostLittleMoreThanBareOnes() throws Exception {
        try (MeasuredProcess product =
                MeasuredProcess.start("org.rapporteur.Rapporteur", List.of("--rapporteur.data=" + data), "Report: ")) {
            publish();
            try (MeasuredProcess bare = MeasuredProcess.start(
                    "org.rapporteur.load.BareApplication",
                    List.of(
                            "--spring.config.location=optional:classpath:/nothing.yml",
                            "--spring.datasource.url=" + url(),
                            "--spring.datasource.username=rapporteur",
                            "--spring.datasource.password=" + password()),
                    "Started BareApplication")) {
                measure(product, bare);
            }
        }
    }

    /** A page of today costs what it did when there was one period; {@code -Dyears} says how many there are. */
    @Test
    void aHundredPeriodsAreAsFastAsOne() throws Exception {
        int years = Integer.getInteger("years", 99);
        try (MeasuredProcess product =
                MeasuredProcess.start("org.rapporteur.Rapporteur", List.of("--rapporteur.data=" + data), "Report: ")) {
            publish();
            Map<String, Double> before = new LinkedHashMap<>();
            Map<String, Double> beforeChanged = new LinkedHashMap<>();
            for (String page : PAGES) {
                before.put(page, warmed(product, product, page).all());
                beforeChanged.put(page, changed(product, page).all());
            }
            System.out.printf("copying %d years: %s%n", years, copied(years));
            System.out.printf(
                    "%n| page | one period, ms | %1$d, ms | one, changed, ms | %1$d, changed, ms | first view, ms | bytes |%n"
                            + "|---|---|---|---|---|---|---|%n",
                    years + 1);
            for (String page : PAGES) {
                Duration first = took(() -> answered(product, page));
                Cost still = warmed(product, product, page);
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.2f | %.2f | %.1f | %.1f | %d | %,.0f |%n",
                        page,
                        before.get(page),
                        still.all(),
                        beforeChanged.get(page),
                        changed(product, page).all(),
                        first.toMillis(),
                        still.bytes());
            }
            System.out.printf("a Resolution's page after a topic was renamed: %s%n", afterATopic(product));
            System.out.printf("a list while ten readers ask for a PDF: %s%n", beside(product));
            System.out.printf(
                    "in memory: program %d MB, its PostgreSQL %d MB%n",
                    product.resident().get(0), product.resident().get(1));
        }
    }

    private Duration copied(int years) throws Exception {
        return took(() -> {
            try (Connection connection = DriverManager.getConnection(url(), "rapporteur", password())) {
                Years.copy(connection, years);
            }
            return years;
        });
    }

    private static Duration took(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** All reports are compiled; whoever asked first may be told to come back. */
    private Duration afterATopic(MeasuredProcess product) throws Exception {
        try (Connection connection = DriverManager.getConnection(url(), "rapporteur", password());
                Statement statement = connection.createStatement()) {
            statement.execute(A_TOPIC_CHANGES);
        }
        return took(() -> answered(product, "/resolutions/PP-101"));
    }

    /** How long a list takes meanwhile: half of the requests, 99 of 100. */
    private String beside(MeasuredProcess product) throws Exception {
        long end = System.nanoTime() + TURN.toNanos();
        List<Future<?>> others = new ArrayList<>();
        for (int reader = 0; reader < 10; reader++) {
            others.add(readers.submit(() -> {
                while (System.nanoTime() < end) {
                    // made anew each time, behind the gate of dear work: some are told to come back
                    assertThat(status(product, "/periods/2024-09/report.pdf?cutOff=2024-07-01"))
                            .isIn(200, 503);
                }
                return null;
            }));
        }
        List<Duration> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            times.add(took(() -> get(product, "/recommendations?group=T-SG13")));
        }
        for (Future<?> other : others) {
            other.get();
        }
        times.sort(null);
        return "median " + times.get(times.size() / 2).toMillis() + " ms, p99 "
                + times.get(times.size() * 99 / 100).toMillis() + " ms of " + times.size();
    }

    private void measure(MeasuredProcess product, MeasuredProcess bare) throws Exception {
        Cost list = warmed(bare, product, "/list");
        Cost row = warmed(bare, product, "/row/T-J.298-202406");
        System.out.printf(
                Locale.ROOT, "%n| page | unchanged ms | × bare | changed ms | bytes |%n|---|---|---|---|---|%n");
        for (String page : PAGES) {
            Cost still = warmed(product, product, page);
            Cost bytes = unchanged(bare, product, "/bytes/" + (int) still.bytes());
            Cost base = page.equals("/recommendations") ? list : page.startsWith("/recommendations/") ? row : bytes;
            Cost moved = changed(product, page);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.1f | %,.0f |%n",
                    page,
                    still.all(),
                    still.all() / base.all(),
                    moved.all(),
                    still.bytes());
            if (base != bytes) {
                assertThat(still.all() / base.all()).as(page).isLessThanOrEqualTo(1.25);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "bare list %.2f ms, bare row %.2f ms; in memory after it all: program %d MB, its PostgreSQL %d MB%n",
                list.all(),
                row.all(),
                product.resident().get(0),
                product.resident().get(1));
    }

    private Cost warmed(MeasuredProcess asked, MeasuredProcess withDatabase, String page) throws Exception {
        load(asked, page, page.startsWith("/recommendations") || page.startsWith("/list") ? WARM : TURN);
        return unchanged(asked, withDatabase, page);
    }

    private Cost unchanged(MeasuredProcess asked, MeasuredProcess withDatabase, String page) throws Exception {
        Duration program = asked.processor();
        Duration database = withDatabase.processorOfOthers();
        long[] done = load(asked, page, TURN);
        return new Cost(
                millis(asked.processor().minus(program)) / done[0],
                millis(withDatabase.processorOfOthers().minus(database)) / done[0],
                (double) done[1] / done[0]);
    }

    /** A record is written before each request; what that takes of the database counts too. */
    private Cost changed(MeasuredProcess product, String page) throws Exception {
        Duration program = product.processor();
        Duration database = product.processorOfOthers();
        long bytes = 0;
        try (Connection connection = DriverManager.getConnection(url(), "rapporteur", password());
                Statement statement = connection.createStatement()) {
            for (int change = 0; change < CHANGES; change++) {
                statement.execute(A_TEXT_CHANGES);
                bytes += get(product, page);
            }
            return new Cost(
                    millis(product.processor().minus(program)) / CHANGES,
                    millis(product.processorOfOthers().minus(database)) / CHANGES,
                    (double) bytes / CHANGES);
        }
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    private long[] load(MeasuredProcess asked, String page, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        Callable<long[]> reader = () -> {
            long[] done = new long[2];
            for (; System.nanoTime() < end; done[0]++) {
                done[1] += get(asked, page);
            }
            return done;
        };
        long[] all = new long[2];
        for (Future<long[]> some : readers.invokeAll(java.util.Collections.nCopies(READERS, reader))) {
            all[0] += some.get()[0];
            all[1] += some.get()[1];
        }
        return all;
    }

    private int get(MeasuredProcess asked, String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + asked.port() + page))
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return answer.body().length;
    }

    /** Whoever is told that it takes longer comes back: what was made meanwhile stays. */
    private int answered(MeasuredProcess asked, String page) throws IOException, InterruptedException {
        for (int tries = 0; tries < 20; tries++) {
            if (status(asked, page) == 200) {
                return tries;
            }
        }
        throw new AssertionError(page + " is never answered");
    }

    private int status(MeasuredProcess asked, String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + asked.port() + page))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** The example's periods are read by everybody, as those of an organization are in time. */
    private void publish() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "rapporteur", password());
                Statement statement = connection.createStatement()) {
            statement.execute("update period set visibility = 'public' where visibility <> 'public'");
        }
    }

    private String url() throws IOException {
        String port =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:" + port + "/rapporteur";
    }

    private String password() throws IOException {
        return Files.readString(data.resolve("postgres.password")).strip();
    }
}
