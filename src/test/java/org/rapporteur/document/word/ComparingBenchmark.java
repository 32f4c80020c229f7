package org.rapporteur.document.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.difference.EditedDocuments;
import org.rapporteur.document.format.DifferenceHtml;

/**
 * How long comparing takes: the example's report on two days, 300 pages, and pairs made to be slow. Run its main method; it
 * is no test, since what it prints depends on the machine.
 */
final class ComparingBenchmark {

    private static final int WARM_UP = 150;
    private static final int ROUNDS = 60;
    private static final int PARAGRAPHS_OF_300_PAGES = 3000;
    private static final TrackedWriter WRITER =
            new TrackedWriter(WordTemplate.ours(), "Document", "Rapporteur", LocalDate.of(2024, 8, 15));

    private ComparingBenchmark() {}

    public static void main(String[] arguments) {
        report();
        Document pages = pages(1, paragraph -> sentence(new Random(paragraph), 80));
        print("300 pages, 300 edits", pages, EditedDocuments.of(pages, 1, 300));
        Document shuffled = shuffled(pages);
        print("300 pages, all moved", pages, shuffled);
        print("300 pages, nothing in common", pages, pages(2, paragraph -> sentence(new Random(-paragraph - 9), 80)));
        print("10,000 equal paragraphs", equal(10_000, "Nothing was done."), equal(9_000, "Nothing was done."));
        print("10,000 of two alternating", equal(10_000, "Nothing was done."), alternating(10_000));
        String megabyte = sentence(new Random(1), 170_000);
        print("1 MB, one word changed", equal(1, megabyte), equal(1, megabyte.replaceFirst("(?<=.{500000})\\w+", "X")));
        print("1 MB, every word", equal(1, megabyte), equal(1, sentence(new Random(2), 170_000)));
    }

    private static void report() {
        Document old = EditionsOfExample.MAY;
        Document young = EditionsOfExample.AUGUST;
        repeat(WARM_UP, () -> write(old, young));
        System.out.printf(
                "The report: compare %.1f ms, HTML %.1f ms, Word %.1f ms%n",
                repeat(ROUNDS, () -> DocumentDifference.of(old, young)),
                repeat(ROUNDS, () -> DifferenceHtml.article(DocumentDifference.of(old, young), old, true)),
                repeat(ROUNDS, () -> write(old, young)));
    }

    private static void print(String what, Document old, Document young) {
        long start = System.nanoTime();
        DocumentDifference difference = DocumentDifference.of(old, young);
        double compare = (System.nanoTime() - start) / 1e6;
        int word = write(old, young).length;
        double all = (System.nanoTime() - start) / 1e6;
        System.out.printf(
                "%-30s compare %6.0f ms, with Word %6.0f ms, %d entries, %d uncompared, %d kB%n",
                what, compare, all, difference.entries().size(), difference.uncompared().size(), word / 1024);
    }

    private static byte[] write(Document old, Document young) {
        return WRITER.write(DocumentDifference.of(old, young), old, young);
    }

    private static Document pages(int edition, IntFunction<String> text) {
        return document(IntStream.range(0, PARAGRAPHS_OF_300_PAGES)
                .mapToObj(n -> (Block) DocumentFixture.plain(edition + "-" + n, DocumentFixture.words(text.apply(n))))
                .toList());
    }

    private static Document equal(int paragraphs, String text) {
        return document(IntStream.range(0, paragraphs)
                .mapToObj(n -> (Block) DocumentFixture.plain("1-" + n, DocumentFixture.words(text)))
                .toList());
    }

    private static Document alternating(int paragraphs) {
        return document(IntStream.range(0, paragraphs)
                .mapToObj(n -> (Block) DocumentFixture.plain(
                        "1-" + n, DocumentFixture.words(n % 2 == 0 ? "Nothing was done." : "Nothing was said.")))
                .toList());
    }

    private static Document shuffled(Document document) {
        List<Block> blocks = new ArrayList<>(document.sections().get(0).blocks());
        Collections.shuffle(blocks, new Random(1));
        return document(blocks);
    }

    private static Document document(List<Block> blocks) {
        return new Document(
                Locale.ENGLISH,
                DocumentFixture.cover(),
                List.of(),
                List.of(DocumentFixture.section("s1", "1", "All", blocks.toArray(Block[]::new))));
    }

    private static String sentence(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(word -> "word" + random.nextInt(3000))
                .collect(Collectors.joining(" "));
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
}
