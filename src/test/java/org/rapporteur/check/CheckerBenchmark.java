package org.rapporteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.ReportOf2024;
import org.rapporteur.terms.DateRange;

/** How long a check takes once it is warm, beside the whole catalogue. */
@Tag("benchmark")
class CheckerBenchmark {
    /** The real report prints on 12 pages. */
    private static final int COPIES = 25;

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final Evidence EVIDENCE = ReferenceEvidence.on(
            new DateRange(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-09-30")),
            LocalDate.parse("2024-08-15"),
            ItuCatalogue.CATALOGUE,
            null);

    @Test
    void realReportWithinThreeHundredMilliseconds() {
        Document real = ReportOf2024.TWIN.document();
        double median = median(real, 40);
        System.out.printf("check of the real report: median %.1f ms (300 ms promised)%n", median);
        assertThat(median).isLessThan(300);
    }

    @Test
    void threeHundredPagesWithinThreeSeconds() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(7);
        for (int copy = 0; copy < COPIES; copy++) {
            text.append(changed(ReportOf2024.TWIN.text(), copy, random)).append('\n');
        }
        double median = median(Written.document(text.toString()), 5);
        System.out.printf("check of 300 pages: median %.0f ms (3,000 ms promised)%n", median);
        assertThat(median).isLessThan(3_000);
    }

    /** The same report under other section numbers and with other figures. */
    private static String changed(String report, int copy, Random random) {
        String numbered = Pattern.compile("(?m)^([ ]?)(\\d)(?=[.\\t])")
                .matcher(report)
                .replaceAll(found -> found.group(1) + (Integer.parseInt(found.group(2)) + 7 * copy));
        Matcher figures = Pattern.compile("(?<=[ .])\\d{2,4}(?=[ ,])").matcher(numbered);
        return figures.replaceAll(found -> String.valueOf(10 + random.nextInt(3_000)));
    }

    /** Of the time that passes, as promised; the processor time beside it tells a slow check from a busy machine. */
    private static double median(Document document, int rounds) {
        double[] spent = new double[rounds];
        double[] worked = new double[rounds];
        for (int i = -rounds / 2; i < rounds; i++) {
            long from = System.nanoTime();
            long begun = PROCESSOR.getCurrentThreadCpuTime();
            Checked checked = Checker.check(document, EVIDENCE);
            assertThat(checked.failed()).isEmpty();
            if (i < 0) {
                continue;
            }
            spent[i] = (System.nanoTime() - from) / 1e6;
            worked[i] = (PROCESSOR.getCurrentThreadCpuTime() - begun) / 1e6;
        }
        Arrays.sort(spent);
        Arrays.sort(worked);
        System.out.printf("processor time: median %.1f ms%n", worked[rounds / 2]);
        return spent[rounds / 2];
    }
}
