package org.rapporteur.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;
import org.rapporteur.check.language.Lines;
import org.rapporteur.check.language.Sentences;
import org.rapporteur.check.statement.Statements;
import org.rapporteur.document.Document;

/** Words that nobody writes, to show that a rule reads them in time that grows with them and no faster. */
public final class Hostile {
    private static final int LETTERS = 400_000;
    /** Of the processor, however busy the machine is; what grows with the square takes minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(12);

    private Hostile() {}

    public static Stream<String> pieces() {
        return Stream.of(
                "It will be, was held on 5 May 2022 and as of 3 June 2022 will soon and \u201c",
                "Resolution 102 (Rev. Bucharest, 2022), \u201cA\u201d, 101 (Rev. Buc, 20 and Iran (Islamic of Korea (Rep. SGs 39, 11 and ITU-T ",
                "Aaaa Bbbb ",
                "((((Rev. ",
                "20 - 20 / 3 and 4 to 5 ",
                "SG 1, 2, 3, 4, 5, 6 ",
                "will will shall is planned ",
                "\u201cQ1/1\u201d Q3/1 FG AI4H is active ",
                "recently \" ",
                "May 2022 and May, May to May 2022 ");
    }

    /** Runs the rules over these words again and again. */
    public static void read(List<Rule> rules, String piece) {
        Document document = Checked.document("2\tActivities\n" + piece.repeat(LETTERS / piece.length()));
        List<Line> lines = Lines.of(document);
        Subject subject = new Subject(
                document,
                lines,
                new LineTokens(Lexicon.of(Locale.ENGLISH)),
                lines.stream().flatMap(line -> Sentences.of(line).stream()).collect(Collectors.toList()),
                new Statements(List.of(), List.of(), List.of()),
                Checked.evidence(Checked.PERIOD, document));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        rules.forEach(rule -> rule.check(subject).forEach(finding -> {}));
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(took)).isLessThan(LONGEST);
    }
}
