package org.rapporteur.load;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the jar takes until it serves, the first time with the example and then warm, and what it holds in memory:
 * {@code mvn test -Dtest=StartBenchmark -Dgroups=benchmark -DexcludedGroups=}, after {@code mvn package}.
 */
@Tag("benchmark")
class StartBenchmark {

    private static final Path JAR = Path.of("target", "rapporteur.jar");
    private static final int WARM = 3;

    @TempDir
    Path data;

    @Test
    void startsAndWhatIsInMemory() throws Exception {
        assumeTrue(Files.exists(JAR), "it is not packed");
        Duration first = started();
        List<Duration> warm = new ArrayList<>();
        for (int time = 0; time < WARM; time++) {
            warm.add(started());
        }
        System.out.printf(
                "| first start | %.1f s |%n| warm, quickest of %d | %.1f s |%n",
                seconds(first), WARM, seconds(Collections.min(warm)));
    }

    private Duration started() throws Exception {
        long begin = System.nanoTime();
        try (MeasuredProcess program =
                MeasuredProcess.startJar(JAR, List.of("--rapporteur.data=" + data), "Report: ")) {
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf(
                    "started in %.1f s; idle in memory: program %d MB, its PostgreSQL %d MB%n",
                    seconds(took), program.resident().get(0), program.resident().get(1));
            return took;
        }
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }
}
