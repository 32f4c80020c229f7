package org.rapporteur.report.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.terms.wording.Wording;

/** Who has nothing to report is said where the report says what it answers, and only while it is so. */
class SilenceSentencesTests {

    private static final PeriodSummary PERIOD = ExampleRecords.period();
    private static final List<String> SECTORS = List.of("T", "R", "D", "U");

    private static Document compiled(List<SignedSilence> signed) {
        return Compiler.compile(
                PERIOD,
                PERIOD.cutOff(),
                ExampleRecords.outline(),
                ExampleRecords.records().withSilences(signed),
                Wording.of(Locale.UK));
    }

    private static List<SignedSilence> everything() {
        return PERIOD.scope().stream()
                .map(ScopeEntry::resolution)
                .flatMap(
                        resolution -> SECTORS.stream().map(sector -> new SignedSilence(resolution, sector, "Somebody")))
                .toList();
    }

    private static List<Block> told(Document document) {
        return document.allBlocks()
                .filter(block -> block.id().toString().endsWith("nothing-to-report"))
                .toList();
    }

    @Test
    void itIsPartOfTheIntroduction() {
        Document report = compiled(everything());
        assertThat(told(report))
                .singleElement()
                .extracting(block -> block.id().toString())
                .isEqualTo("introduction.introduction.nothing-to-report");
        assertThat(report.sections().get(0).blocks()).containsAll(told(report));
    }

    @Test
    void whatIsSignedAndToldAfterAllIsNotSaid() {
        RecordsAsOf frame = new RecordsAsOf(PERIOD, PERIOD.cutOff(), ExampleRecords.records(), Wording.of(Locale.UK));
        Document plain = compiled(List.of());
        ToldAnswers answers = ToldAnswers.of(frame, ToldRecords.of(frame, ExampleRecords.outline(), plain));
        String words = told(compiled(everything())).stream()
                .flatMap(block -> block.lines().stream())
                .map(Inline::text)
                .collect(Collectors.joining(" "));
        assertThat(words).contains(" nothing to report under Resolution ");
        PERIOD.scope().forEach(entry -> {
            String number = "Resolution " + entry.resolution().replaceFirst("^.*-", "") + ".";
            boolean silent = SECTORS.stream().anyMatch(sector -> answers.isSilent(entry.resolution(), sector));
            assertThat(words.contains(number)).as(number).isEqualTo(silent);
            if (silent) {
                String sentence = words.substring(0, words.indexOf(number)).replaceFirst("^.*\\. ", "");
                assertThat(sentence.contains("ITU-T")).isEqualTo(answers.isSilent(entry.resolution(), "T"));
            }
        });
    }

    @Test
    void withoutAnythingSignedTheReportIsAsItWas() {
        assertThat(told(compiled(List.of()))).isEmpty();
    }
}
