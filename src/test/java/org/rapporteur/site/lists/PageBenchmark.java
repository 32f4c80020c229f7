package org.rapporteur.site.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ReadApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Requests a second of a page against a bare one over the same query, in turns within one run. Takes a minute a page;
 * asked for by name: {@code mvn test -Dtest=PageBenchmark}.
 */
@Tag("benchmark")
@ReadApplication
@Import(BareController.class)
class PageBenchmark {

    private static final int THREADS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final int TURNS = 3;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({
        "/recommendations, /bare/recommendations",
        "/recommendations?topic=imt-2020&stage=approved, /bare/recommendations?select=topic=imt-2020%20stage=approved",
        "/recommendations/T-J.298-202406, /bare/recommendations/T-J.298-202406"
    })
    void reachesHalfOfABarePage(String real, String bare) throws Exception {
        rate(bare, WARM_UP);
        rate(real, WARM_UP);
        double ofReal = 0;
        double ofBare = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            ofBare += rate(bare, TURN) / TURNS;
            ofReal += rate(real, TURN) / TURNS;
        }
        System.out.printf(Locale.ROOT, "%s: %.0f/s, bare %.0f/s, ratio %.2f%n", real, ofReal, ofBare, ofReal / ofBare);
        assertThat(ofReal / ofBare).isGreaterThanOrEqualTo(0.5);
    }

    private double rate(String address, Duration time) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
        long end = System.nanoTime() + time.toNanos();
        Callable<Integer> load = () -> {
            int done = 0;
            for (; System.nanoTime() < end; done++) {
                assertThat(client.send(request, BodyHandlers.ofByteArray()).statusCode())
                        .isEqualTo(200);
            }
            return done;
        };
        int done = 0;
        for (Future<Integer> some : threads.invokeAll(List.of(load, load, load, load))) {
            done += some.get();
        }
        return done / (time.toMillis() / 1000.0);
    }
}
