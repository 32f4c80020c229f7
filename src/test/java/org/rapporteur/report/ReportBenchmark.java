package org.rapporteur.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.JsonWriter;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.platform.database.TestDatabase;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.terms.wording.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * How long the report of the example takes, warm: {@code mvn test -Dtest=ReportBenchmark -Dgroups=benchmark
 * -DexcludedGroups=}. The parts are measured in turns in one run, so that their ratio holds on a busy machine too.
 */
@Tag("benchmark")
@SpringBootTest(properties = "rapporteur.example=true", webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
class ReportBenchmark {

    private static final int ROUNDS = 400;

    @Autowired
    Reports reports;

    @Autowired
    Periods periods;

    @Test
    void printsMilliseconds() {
        LocalDate day = LocalDate.of(2024, 8, 15);
        Wording wording = Wording.of(Locale.UK);
        PeriodSummary period = periods.find("2024-09").orElseThrow();
        long[] whole = new long[ROUNDS];
        long[] pure = new long[ROUNDS];
        long[] json = new long[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            int at = Math.max(round, 0);
            whole[at] = nanos(() -> reports.compile(period, day));
            pure[at] = nanos(
                    () -> Compiler.compile(period, day, ExampleRecords.outline(), ExampleRecords.records(), wording));
            Document document = reports.compile(period, day);
            json[at] = nanos(() -> new JsonWriter().write(document, "2024-09", day));
        }
        print("compile with its queries", whole, whole);
        print("compile alone", pure, whole);
        print("write JSON", json, whole);
    }

    private static long nanos(Supplier<?> work) {
        long start = System.nanoTime();
        Objects.requireNonNull(work.get());
        return System.nanoTime() - start;
    }

    private static void print(String what, long[] nanos, long[] reference) {
        System.out.printf(
                Locale.ROOT,
                "%-26s median %6.2f ms  p95 %6.2f ms  ratio %.2f%n",
                what,
                quantile(nanos, 0.5) / 1e6,
                quantile(nanos, 0.95) / 1e6,
                quantile(nanos, 0.5) / (double) quantile(reference, 0.5));
    }

    private static long quantile(long[] nanos, double quantile) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) (quantile * (sorted.length - 1))];
    }
}
