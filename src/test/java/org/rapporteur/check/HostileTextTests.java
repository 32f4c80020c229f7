package org.rapporteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Campaign;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.ForeignException;
import org.rapporteur.document.reading.ReportOf2024;
import org.rapporteur.terms.DateRange;

/** Whatever the text, every rule ends, and none breaks. */
@Timeout(300)
class HostileTextTests {
    private static final Evidence EVIDENCE = ReferenceEvidence.on(
            new DateRange(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-09-30")),
            LocalDate.parse("2024-08-15"),
            ItuCatalogue.CATALOGUE,
            null);
    private static final int LETTERS = 400_000;
    /** Of the processor for one long line, on a busy machine; what grows with the square takes much longer. */
    private static final Duration ENOUGH = Duration.ofSeconds(3);

    @Test
    void noMutationOfTheReportOf2024BreaksARule() {
        String real = ReportOf2024.TWIN.text();
        for (int seed = 0; seed < 300; seed += Campaign.step(6)) {
            String mutated = mutated(real, new Random(seed));
            try {
                Checked checked = Checker.check(Written.document(mutated), EVIDENCE);
                assertThat(checked.failed()).as("seed %d", seed).isEmpty();
            } catch (ForeignException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private static String mutated(String real, Random random) {
        int from = random.nextInt(real.length() - 3_000);
        StringBuilder text = new StringBuilder(real.substring(from, from + 3_000));
        for (int i = 0; i < 40; i++) {
            mutate(text, random);
        }
        return text.toString();
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(60));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, Math.min(end, text.length() - 1));
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, "\u201c\u201d\",.;:()\u2013\n\t 0123456789".charAt(random.nextInt(23)));
            case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            default -> text.setCharAt(at, (char) random.nextInt(0x3000));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one ",
                "1 ",
                "1 new ",
                "two Recommendations ",
                "two Recommendations, ",
                "two Supplements and ",
                "SG13, ",
                "SGs 1, 2, 3, ",
                "\"",
                "\u201c",
                "\u201ca\u201d ",
                "(A",
                "A (B) ",
                "- ",
                " - ",
                "word, ",
                "word, word and ",
                "ITU-T Y.1 ",
                "Y.1 \u201cTitle\u201d, ",
                "Y.1/",
                "1,",
                "1, ",
                "0",
                "a",
                "A",
                " ",
                ". ",
                "A. ",
                "a.b.",
                "Amd. 1 to ",
                "Resolution 1 (Rev. ",
                "one of the ",
                "was ",
                "which was approved ",
                "approved ",
                "approved two ",
                "were approved by SG13 and ",
                "20 June 2024 ",
                "2024-",
                "January, ",
                "twenty-one ",
                "www.a.b/",
                "https://",
                "in total, ",
                "the following ",
                "these ",
                "(Republic of) ",
                "Iran (Islamic ",
                "5 10 cities "
            })
    void everyRuleEndsOnOneLongLine(String piece) {
        Document document = Written.section(piece.repeat(LETTERS / piece.length()) + ".");
        assertThat(quickest(() -> Checker.read(document, EVIDENCE)))
                .as("reading")
                .isLessThan(ENOUGH);
        Subject subject = Checker.read(document, EVIDENCE);
        for (Rule rule : Rules.all()) {
            Duration taken = taken(() -> rule.check(subject).count());
            if (taken.compareTo(ENOUGH) >= 0) {
                taken = quickest(check(rule, document));
            }
            assertThat(taken).as(rule.name()).isLessThan(ENOUGH);
        }
    }

    /** With nothing that was read before: a second look at the same reading is always quick. */
    private static Supplier<?> check(Rule rule, Document document) {
        return () -> rule.check(Checker.read(document, EVIDENCE)).count();
    }

    /** On a busy machine it may take longer once: what is slow is slow three times. */
    private static Duration quickest(Supplier<?> work) {
        Duration quickest = taken(work);
        for (int time = 1; time < 3 && quickest.compareTo(ENOUGH) >= 0; time++) {
            Duration again = taken(work);
            quickest = again.compareTo(quickest) < 0 ? again : quickest;
        }
        return quickest;
    }

    private static Duration taken(Supplier<?> work) {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long from = processor.getCurrentThreadCpuTime();
        Objects.requireNonNull(work.get());
        return Duration.ofNanos(processor.getCurrentThreadCpuTime() - from);
    }

    /** Nothing is passed over in silence. */
    @Test
    void saysThatALineWasTooLongToBeRead() {
        String words = "SG13 approved two Recommendations. ".repeat(600);
        assertThat(Written.quotes("line-too-long", words)).hasSize(1);
        assertThat(Written.quotes("line-too-long", words.substring(0, 19_000))).isEmpty();
    }

    /** What looks at each row with each other takes minutes. */
    @Test
    void aTableOfFourThousandTextsIsCheckedInSeconds() {
        String table = IntStream.range(0, 4_000)
                .mapToObj(row ->
                        "ITU-T Y.%d\tFramework of thing %d\tSG13\t%d\t2024-06-14".formatted(1_000 + row, row, row))
                .collect(Collectors.joining(
                        "\n", "1 Texts\nThese were approved:\nNumber\tTitle\tGroup\tPages\tDay\n", "\n"));
        Document document = Written.document(table);
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(Checker.check(document, EVIDENCE).failed()).isEmpty();
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from))
                .isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void everyRuleEndsOnManyLines() {
        String[] lines = new String[Campaign.isWhole() ? 4_000 : 1_000];
        Random random = new Random(1);
        List<String> words = Arrays.asList(ReportOf2024.TWIN.text().split("\\s+"));
        for (int i = 0; i < lines.length; i++) {
            int from = random.nextInt(words.size() - 30);
            lines[i] = (i % 3 == 0 ? "\u2013\t" : "") + String.join(" ", words.subList(from, from + 30)) + ".";
        }
        assertThat(Checker.check(Written.section(lines), EVIDENCE).failed()).isEmpty();
    }
}
