package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ReadApplication
class StoredTriesTests {

    private static final Instant NOW = Instant.parse("2024-09-16T08:00:00Z");

    @Autowired
    Tries tries;

    @Autowired
    JdbcTemplate jdbc;

    private Throttle throttle(Instant now) {
        return new Throttle(Clock.fixed(now, ZoneOffset.UTC), tries, "test", 5);
    }

    @Test
    void areCountedByAllProgramsTogetherHoweverManyAtOnce() throws Exception {
        ExecutorService programs = Executors.newFixedThreadPool(4);
        try {
            List<Future<Optional<Instant>>> attempts = IntStream.range(0, 12)
                    .mapToObj(number -> programs.submit(() -> throttle(NOW).attempt("together")))
                    .toList();
            int let = 0;
            for (Future<Optional<Instant>> attempt : attempts) {
                let += attempt.get().isEmpty() ? 1 : 0;
            }
            assertThat(let).isEqualTo(5);
        } finally {
            programs.shutdownNow();
        }
        throttle(NOW).forget("together");
        assertThat(throttle(NOW).attempt("together")).isEmpty();
    }

    @Test
    void thatCountNoLongerAreSweptOutAndNobodyReadsWhatWasTyped() {
        throttle(NOW).count("typed by mistake");
        String all = "select count(*) from sign_in_try where last_at = '2024-09-16T08:00:00Z'";
        assertThat(jdbc.queryForObject(all, Integer.class)).isPositive();
        assertThat(jdbc.queryForList("select sign_in_try::text from sign_in_try", String.class))
                .noneMatch(row -> row.contains("typed"));
        throttle(NOW.plus(Duration.ofHours(1))).count("later");
        assertThat(jdbc.queryForObject(all, Integer.class)).isZero();
    }
}
