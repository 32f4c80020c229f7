package org.rapporteur.site.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.Campaign;
import org.rapporteur.ReadApplication;
import org.rapporteur.document.Block;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.ShakenRecords;
import org.rapporteur.report.compile.CountedTexts;
import org.rapporteur.report.compile.Records;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the records, the pages of a period say the numbers which its report prints. */
@ReadApplication
class AgreementPropertyTests {

    private static final int SEEDS = Campaign.isWhole() ? 40 : 5;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ShakenRecords records;

    @Test
    void overviewDossiersAndTotalsTellWhatTheReportPrints() {
        records.each(SEEDS, seed -> {
            CompiledReport reading = dossiers.latest().orElseThrow();
            assertThat(numbers(reading.document().totals()))
                    .as("totals, seed " + seed)
                    .isEqualTo(numbers(new Rows(reading), DossierSubject.everything()));
            assertThat(reading.holdings().texts().stream()
                            .map(told -> told.text().slug())
                            .collect(Collectors.toSet()))
                    .as("texts, seed " + seed)
                    .isEqualTo(printed(reading, "text"));
            assertThat(reading.activities().stream()
                            .map(account -> account.slug())
                            .toList())
                    .as("activities, seed " + seed)
                    .doesNotHaveDuplicates()
                    .containsAll(printed(reading, "activity"));
            Approvals approvals = Approvals.of(reading);
            assertThat(approvals.rows().stream().mapToInt(Approvals.Row::total).sum())
                    .as("chart, seed " + seed)
                    .isEqualTo(approvals.all().total())
                    .isEqualTo(approved(reading.document().totals()));
            assertThat(approvals.rows())
                    .allSatisfy(row -> assertThat(row.columns().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .isEqualTo(row.total()));
        });
    }

    /** Each number leads to a list; the list asks a Selection, the dossier its subject. */
    @Test
    void everySubjectHasTheNumbersOfItsLists() {
        records.each(SEEDS, seed -> {
            CompiledReport reading = dossiers.latest().orElseThrow();
            Rows rows = new Rows(reading);
            subjects(reading).forEach(subject -> {
                Chapter chapter = Chapter.of(rows, subject, List.of());
                chapter.counts().stream()
                        .filter(count -> String.valueOf(count.list()).contains("?"))
                        .forEach(count -> assertThat(count.number())
                                .as(count.list() + ", seed " + seed)
                                .isEqualTo(texts(reading, String.valueOf(count.list()))));
                assertThat(chapter.activities())
                        .as(chapter.activityList() + ", seed " + seed)
                        .hasSize(activities(reading, chapter.activityList()));
            });
        });
    }

    private static Stream<DossierSubject> subjects(CompiledReport reading) {
        Records known = reading.frame().records();
        return Stream.of(
                        Stream.of(DossierSubject.everything()),
                        known.resolutions().stream()
                                .map(edition -> DossierSubject.resolution(edition.code(), known.topics())),
                        known.topics().keySet().stream().map(DossierSubject::topic),
                        known.bodies().keySet().stream().map(DossierSubject::group),
                        known.countries().keySet().stream().map(DossierSubject::country))
                .flatMap(subjects -> subjects);
    }

    private static int texts(CompiledReport reading, String list) {
        TextSelection selection = TextSelection.listed(filter(list));
        return reading
                .holdings()
                .only(
                        selection::chooses,
                        tally -> selection.chooses(tally, reading.frame().answered(Set.of(tally.topic()))))
                .portions()
                .stream()
                .mapToInt(CountedTexts::number)
                .sum();
    }

    private static int activities(CompiledReport reading, String list) {
        ActivitySelection selection = ActivitySelection.listed(filter(list));
        return (int) reading.activities().stream()
                .filter(account -> selection.chooses(account, reading.frame().answered(account.topics())))
                .count();
    }

    private static Filter filter(String list) {
        return Filter.valueOf(list.substring(list.indexOf('?') + 1));
    }

    @Test
    void theTopicsOfAResolutionAddUpAsIsSaid() {
        records.each(SEEDS, seed -> {
            CompiledReport reading = dossiers.latest().orElseThrow();
            reading.period().scope().forEach(entry -> {
                List<TopicSummary> topics = reading.frame().records().topics().values().stream()
                        .filter(topic -> topic.answers(entry.resolution()))
                        .toList();
                DossierSubject subject = DossierSubject.resolution(
                        entry.resolution(), reading.frame().records().topics());
                Chapter chapter = Chapter.of(new Rows(reading), subject, topics);
                int own = chapter.texts(true) + chapter.texts(false);
                int added = chapter.topics().stream()
                        .flatMap(part -> part.counts().stream())
                        .mapToInt(DossierCount::number)
                        .sum();
                assertThat(added == own
                                || chapter.texts().several() + chapter.texts().none() > 0)
                        .as(entry.resolution() + ": " + added + " under " + own + ", seed " + seed)
                        .isTrue();
            });
        });
    }

    @Test
    void nothingIsPrintedWithoutWords() {
        records.each(SEEDS, seed -> {
            CompiledReport reading = dossiers.latest().orElseThrow();
            assertThat(reading.document().allBlocks())
                    .as("seed " + seed)
                    .allSatisfy(block -> assertThat(hasWords(block))
                            .as(block.id().toString())
                            .isTrue());
            assertThat(reading.document().allSections())
                    .allSatisfy(section -> assertThat(section.blocks().isEmpty()
                                    && section.sections().isEmpty())
                            .as(section.id().toString())
                            .isFalse());
            assertThat(numbersInOrder(reading.document().sections(), ""))
                    .as("seed " + seed)
                    .isTrue();
        });
    }

    private static boolean hasWords(Block block) {
        return block instanceof Table table
                ? !table.rows().isEmpty()
                : ((Paragraph) block).text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean numbersInOrder(List<Section> sections, String outer) {
        for (int at = 0; at < sections.size(); at++) {
            String number = outer + (at + 1);
            if (!number.equals(sections.get(at).number())
                    || !numbersInOrder(sections.get(at).sections(), number + ".")) {
                return false;
            }
        }
        return true;
    }

    private static List<String> numbers(List<Claim> totals) {
        return totals.stream()
                .map(claim -> Objects.requireNonNull(claim.count()))
                .map(count -> count.value() + " " + count.declared())
                .sorted()
                .toList();
    }

    private static List<String> numbers(Rows rows, DossierSubject subject) {
        return DossierCount.of(rows, subject).stream()
                .map(count -> count.number() + " " + count.declared())
                .sorted()
                .toList();
    }

    private static int approved(List<Claim> totals) {
        return totals.stream()
                .map(claim -> Objects.requireNonNull(claim.count()))
                .filter(count -> Set.of("approved", "agreed").contains(count.stage()))
                .mapToInt(Claim.Count::value)
                .sum();
    }

    /** Keys of the records behind what is printed; of a text those of the period, as others are only cited. */
    private static Set<String> printed(CompiledReport reading, String room) {
        Set<String> ofPeriod = reading.frame().choose(TextSelection.TELLABLE).texts().stream()
                .map(told -> told.text().slug())
                .collect(Collectors.toSet());
        return reading.document()
                .allBlocks()
                .flatMap(block -> block.lines().stream().flatMap(List::stream))
                .flatMap(AgreementPropertyTests::claims)
                .flatMap(claim -> claim.sources().stream())
                .filter(source -> source.room().equals(room))
                .map(source -> source.key())
                .filter(key -> !room.equals("text") || ofPeriod.contains(key))
                .collect(Collectors.toSet());
    }

    private static Stream<Claim> claims(Inline inline) {
        return inline instanceof Claim claim ? Stream.of(claim) : Stream.empty();
    }
}
