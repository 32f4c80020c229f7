package org.rapporteur.report.change;

import static org.rapporteur.report.change.SomeReports.NOTHING;
import static org.rapporteur.report.change.SomeReports.asItIs;
import static org.rapporteur.report.change.SomeReports.compared;
import static org.rapporteur.report.change.SomeReports.on;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.CompiledReport;

/**
 * How much of a processor's time it takes, warm, to compare the example's report with itself of an earlier day and to
 * find all causes: {@code mvn test -Dtest=ComparisonBenchmark -Dgroups=benchmark -DexcludedGroups=}.
 */
@Tag("benchmark")
class ComparisonBenchmark {

    private static final int ROUNDS = 60;

    @Test
    void compare() {
        CompiledReport before = on("2024-03-01");
        CompiledReport after = asItIs();
        long[] times = new long[ROUNDS];
        int differences = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            differences = compared(before, after, NOTHING).size();
            times[round] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times, ROUNDS / 2, ROUNDS);
        System.out.printf("%d differences in %.1f ms%n", differences, times[ROUNDS * 3 / 4] / 1e6);
    }
}
