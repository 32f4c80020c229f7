package org.rapporteur.document.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.format.Labels;
import org.rapporteur.document.pdf.PdfWriter;

/**
 * How long writing takes, beside programs that do the like with the same report, all in one run. Run its main method; it
 * is no test, since what it prints depends on the machine.
 */
final class WritingBenchmark {

    private static final int WARM_UP = 1500;
    private static final int ROUNDS = 200;
    private static final Labels LABELS = new Labels(
            "Document",
            "Date",
            "Language",
            "Source",
            "Link to this paragraph",
            "Records",
            "Close",
            "Sources of",
            "Cite");

    private WritingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("writing");
        repeat(WARM_UP, () -> ExampleReport.file());
        double word = repeat(ROUNDS, () -> ExampleReport.file());
        print("Word, the report", word, word);
        repeat(WARM_UP / 5, WritingBenchmark::pdf);
        print("PDF, the report", repeat(ROUNDS / 2, WritingBenchmark::pdf), word);
        growth();
        Files.write(folder.resolve("report.docx"), ExampleReport.file());
        Files.writeString(folder.resolve("report.html"), "<html><body>" + paragraphs() + "</body></html>");
        if (Program.PANDOC.isInstalled()) {
            print("pandoc, HTML to Word", repeat(5, () -> pandoc(folder)), word);
        }
        if (Program.LIBRE_OFFICE.isInstalled()) {
            print("LibreOffice, Word to PDF", repeat(3, () -> Program.toPdf(folder, "report.docx")), word);
        }
    }

    private static void pdf() {
        byte[] file = PdfWriter.write(ExampleReport.DOCUMENT, LABELS);
        if (file.length == 0) {
            throw new IllegalStateException("nothing was written");
        }
    }

    private static void growth() {
        Document small = DocumentFixture.large(200);
        Document large = DocumentFixture.large(20_000);
        double one = repeat(ROUNDS, () -> ExampleReport.WRITER.write(small));
        print("Word, 200 blocks", one, one);
        print("Word, 20,000 blocks", repeat(10, () -> ExampleReport.WRITER.write(large)), one);
    }

    private static void pandoc(Path folder) {
        Program.PANDOC.run(folder, "report.html", "-o", "pandoc.docx");
    }

    private static String paragraphs() {
        return DocumentLines.of(ExampleReport.DOCUMENT).stream()
                .map(line -> "<p>" + line + "</p>")
                .reduce("", String::concat);
    }

    /** The median in milliseconds. */
    private static double repeat(int rounds, Runnable work) {
        return LongStream.generate(() -> nanos(work))
                        .limit(rounds)
                        .sorted()
                        .skip(rounds / 2)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void print(String what, double millis, double unit) {
        System.out.printf("%-26s %9.2f ms  × %.1f%n", what, millis, millis / unit);
    }
}
