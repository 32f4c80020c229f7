package org.rapporteur.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.reading.word.WordFixture;
import org.rapporteur.document.word.WordTemplate;
import org.rapporteur.document.word.WordWriter;

/** How long reading takes. Not run by default: {@code -Dtest=ReadingBenchmark -Dgroups=benchmark -DexcludedGroups=}. */
@Tag("benchmark")
class ReadingBenchmark {

    private static final double MILLION = 1_000_000;

    /** Some ten blocks fill a page. */
    private static final int BLOCKS = 3000;

    @Test
    void readsTheReportInTwentyMilliseconds() {
        byte[] text = ReportOf2024.TWIN.bytes();
        assertThat(median("report, text", text, 400)).isLessThanOrEqualTo(20);
    }

    @Test
    void readsTheReportAsWordInSixtyMilliseconds() {
        StringBuilder body = new StringBuilder();
        ReportOf2024.TWIN
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> body.append(WordFixture.p(
                        line.length() < 60 ? "Heading1" : "Normal",
                        line.strip().replace("&", "&amp;").replace("<", "&lt;"))));
        byte[] word = WordFixture.of(body.toString()).styles(WordFiles.STYLES).file();
        assertThat(median("report, Word", word, 200)).isLessThanOrEqualTo(60);
    }

    @Test
    void readsThreeHundredPagesOfWordInASecond() {
        byte[] word = new WordWriter(WordTemplate.ours(), "Document").write(DocumentFixture.large(BLOCKS));
        assertThat(median("300 pages, Word", word, 20)).isLessThanOrEqualTo(1000);
    }

    @Test
    void refusesABombInTwoSeconds() {
        byte[] bomb = WordFixture.zip(Map.of("word/media/a.png", new byte[170 * 1024 * 1024]));
        assertThat(median("bomb", bomb, 5)).isLessThanOrEqualTo(2000);
    }

    private static double median(String name, byte[] file, int times) {
        LongStream.range(0, times).forEach(time -> nanoseconds(file));
        double median = LongStream.range(0, times)
                        .map(time -> nanoseconds(file))
                        .sorted()
                        .skip(times / 2)
                        .findFirst()
                        .orElseThrow()
                / MILLION;
        System.out.printf("%s: %.1f ms%n", name, median);
        return median;
    }

    /** Of the processor, not of the wall clock, which tells as much of what else the machine does. */
    private static long nanoseconds(byte[] file) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        try {
            assertThat(ForeignReport.read(file, "report").document().sections()).isNotEmpty();
        } catch (ForeignException refused) {
            assertThat(refused).hasMessageStartingWith("report ");
        }
        return threads.getCurrentThreadCpuTime() - start;
    }
}
