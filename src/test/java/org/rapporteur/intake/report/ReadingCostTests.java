package org.rapporteur.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.document.reading.ReportOf2024;

/**
 * What the reading of long reports costs: time of the processor, not of the wall clock, which tells as much of what else the
 * machine does.
 */
class ReadingCostTests {

    /** Of some twelve pages each. */
    private static final int FEW = 3;

    private static final int MANY = 24;

    private static final Pattern NUMBER = Pattern.compile("\\b([A-Z]\\.\\d{2,4})\\b");

    /** As many reports in one, each with texts of its own, as a long report tells more and not the same again. */
    private static byte[] reports(int many) {
        StringBuilder all = new StringBuilder(ReportOf2024.TWIN.text());
        for (int number = 1; number < many; number++) {
            String other = NUMBER.matcher(ReportOf2024.TWIN.text()).replaceAll("$1" + number);
            all.append("\n\n").append(other);
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Duration least(byte[] file, int times) {
        return IntStream.range(0, times)
                .mapToObj(time -> cost(file))
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static Duration cost(byte[] file) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        ProposedReport report =
                ReportReading.read(ForeignReport.read(file, "report.txt"), ImportFacts.FACTS, "2024-09", "Report");
        DecidedReport.of(report, Decisions.NONE, Map.of());
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    @Test
    void threeHundredPagesAreReadInSecondsAndEightTimesTheTextTakesNotMuchMoreThanEightTimes() {
        byte[] few = reports(FEW);
        byte[] many = reports(MANY);
        Duration least = least(few, 4);
        Duration most = least(many, 2);
        assertThat(most).isLessThan(Duration.ofSeconds(10));
        assertThat(most).isLessThan(least.multipliedBy(10L * MANY / FEW / 8));
    }
}
