package org.rapporteur.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Document;

/** Measures how long writing takes. Not run by default, because its name is no test's: {@code -Dtest=PdfBenchmark}. */
@Tag("benchmark")
class PdfBenchmark {

    private static final int MILLION = 1_000_000;

    @Test
    void writesTheExampleInSixtyMilliseconds() {
        Document example = Samples.example();
        median(example, 150);
        double once = median(example, 31);
        Document large = Samples.repeated(example, 100);
        median(large, 2);
        double hundred = median(large, 5);
        System.out.printf("%.1f ms, 100 times the blocks %.0f ms, %.0f times%n", once, hundred, hundred / once);
        assertThat(once).isLessThanOrEqualTo(60);
        assertThat(hundred / once).isLessThanOrEqualTo(120);
    }

    private static double median(Document document, int times) {
        return LongStream.range(0, times)
                        .map(time -> nanoseconds(document))
                        .sorted()
                        .skip(times / 2)
                        .findFirst()
                        .orElseThrow()
                / (double) MILLION;
    }

    /** Of the processor, not of the wall clock, which tells as much of what else the machine does. */
    private static long nanoseconds(Document document) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(PdfWriter.write(document, Samples.LABELS)).isNotEmpty();
        return threads.getCurrentThreadCpuTime() - start;
    }
}
