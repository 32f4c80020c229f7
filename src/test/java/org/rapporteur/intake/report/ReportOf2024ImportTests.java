package org.rapporteur.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.document.reading.ReportOf2024;
import org.rapporteur.intake.example.ExampleEntries;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.OutlineSection;

/** Imports the report of 2024, and holds what is proposed against the example, which somebody made of it by hand. */
@ParameterizedClass
@EnumSource
class ReportOf2024ImportTests {
    private final ProposedReport report;

    ReportOf2024ImportTests(ReportOf2024 which) {
        report = ReportReading.read(
                which.read(), ImportFacts.FACTS, "2024-09", "Report to CWG-Internet, September 2024");
    }

    @Test
    void atLeastNinetyFiveInAHundredMentionsAreRightWithoutAHand() {
        List<NamedCsvRecord> mentions = ReportOf2024.mentions();
        assertThat(mentions.stream().filter(this::isRight).toList()).hasSizeGreaterThanOrEqualTo(percent(95, mentions));
        assertThat(mentions.stream().filter(Predicate.not(this::isRight)).toList())
                .isEmpty();
    }

    @Test
    void atLeastEightyInAHundredAreCalledSureAndNoneOfThoseIsWrong() {
        List<NamedCsvRecord> sure = ReportOf2024.mentions().stream()
                .filter(mention -> proposed(mention).filter(ProposedText::sure).isPresent())
                .toList();
        assertThat(sure).hasSizeGreaterThanOrEqualTo(percent(80, ReportOf2024.mentions()));
        assertThat(sure).allMatch(this::isRight);
    }

    private static int percent(int share, List<?> all) {
        return (share * all.size() + 99) / 100;
    }

    /** As the example has it: kind, number, provisional name, region, title, group, stages with their days, what it stands on. */
    private boolean isRight(NamedCsvRecord mention) {
        TextEntry expected = ExampleEntries.of(mention);
        return proposed(mention)
                .map(ProposedText::entry)
                .filter(entry -> says(entry, expected, mention))
                .isPresent();
    }

    private static boolean says(TextEntry entry, TextEntry expected, NamedCsvRecord mention) {
        return entry.kind() == expected.kind()
                && Objects.equals(
                        entry.identity().designation(), expected.identity().designation())
                && Objects.equals(
                        entry.identity().workName(), expected.identity().workName())
                && Objects.equals(entry.identity().region(), expected.identity().region())
                && words(entry.identity().title())
                        .equals(words(expected.identity().title()))
                // of ITU-R the report names no group
                && (mention.getField("study_group").isEmpty() || Objects.equals(entry.group(), expected.group()))
                && entry.stages().equals(expected.stages())
                && entry.ancestry().equals(expected.ancestry());
    }

    private Optional<ProposedText> proposed(NamedCsvRecord mention) {
        TextEntry expected = ExampleEntries.of(mention);
        return report.texts().stream()
                .filter(text ->
                        text.lines().stream().anyMatch(line -> line.place().equals(mention.getField("paragraph"))))
                .filter(text -> ExampleEntries.sameName(text.entry(), expected))
                .findFirst();
    }

    private static String words(@Nullable String text) {
        return String.valueOf(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    @Test
    void noTextIsProposedThatTheExampleHasNot() {
        assertThat(report.texts())
                .allMatch(text -> ExampleEntries.byName().values().stream()
                        .anyMatch(known -> ExampleEntries.sameName(text.entry(), known)));
    }

    @Test
    void everyNumberOfTextsNotToldOneByOneIsDeclared() {
        assertThat(report.allBlocks().flatMap(block -> block.tallies().stream()))
                .extracting(Tally::group, Tally::standing, Tally::kinds, Tally::number)
                .containsExactlyInAnyOrderElementsOf(ExampleEntries.tallies().stream()
                        .map(tally -> org.assertj.core.groups.Tuple.tuple(
                                tally.group(), tally.standing(), tally.kinds(), tally.number()))
                        .toList());
    }

    @Test
    void theSectionsAreThoseOfTheExampleInTheirOrder() {
        assertThat(report.sections().stream().flatMap(ProposedSection::withInner))
                .extracting(section -> section.heading() == null ? "" : "headed")
                .containsExactlyElementsOf(ExampleRecords.outline().sections().stream()
                        .flatMap(OutlineSection::withInner)
                        .map(section -> section.heading() == null ? "" : "headed")
                        .toList());
    }

    @Test
    void thePeriodIsThatOfTheExampleButForItsCutOffDayAndWhatNoPageSays() {
        PeriodSummary proposed = report.period().period();
        PeriodSummary expected = ExampleRecords.period();
        assertThat(proposed.days()).isEqualTo(expected.days());
        assertThat(proposed.scope()).isEqualTo(expected.scope());
        // a guess: the last approval that is told before the first one that is awaited; the example has the fifteenth
        // of August
        assertThat(proposed.cutOff()).isEqualTo(LocalDate.of(2024, 7, 26));
        assertThat(report.period().remarks())
                .extracting(Remark::code)
                .contains(Remark.Code.CUT_OFF_GUESSED, Remark.Code.EDITION_MENDED);
    }

    @Test
    void whereTheRecordsSayOtherwiseBothNumbersAreShownAndTheSentenceStays() {
        assertThat(blocksOf("2.1.3")).allSatisfy(block -> {
            assertThat(block.kind()).isEqualTo(BlockKind.PROSE);
            assertThat(block.remarks()).contains(Remark.of(Remark.Code.NUMBER_DIFFERS, "5 Recommendations", "4"));
        });
        assertThat(blocksOf("2.3")).allMatch(block -> block.kind() == BlockKind.TEXTS);
        assertThat(blocksOf("2.6"))
                .flatExtracting(ProposedBlock::remarks)
                .contains(Remark.of(Remark.Code.NUMBER_DIFFERS, "13 Recommendations", "11"));
    }

    private List<ProposedBlock> blocksOf(String place) {
        return report.allBlocks()
                .filter(block -> block.lines().get(0).place().equals(place))
                .toList();
    }

    @Test
    void noLineIsLost() {
        List<Integer> kept = report.allBlocks()
                .flatMap(block -> block.lines().stream())
                .map(ReportLine::index)
                .toList();
        assertThat(kept).doesNotHaveDuplicates().hasSizeGreaterThan(140);
        Stream<String> words = report.allBlocks()
                .filter(block -> block.kind() != BlockKind.TEXTS && block.kind() != BlockKind.TALLY)
                .flatMap(block -> block.lines().stream())
                .map(ReportLine::text);
        String typed = report.allBlocks()
                .map(block -> block.block().text()
                        + block.accounts().stream()
                                .map(account -> account.text())
                                .toList())
                .toList()
                .toString();
        assertThat(words).allMatch(line -> letters(typed).contains(letters(line)));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
