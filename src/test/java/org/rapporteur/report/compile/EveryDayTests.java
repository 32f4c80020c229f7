package org.rapporteur.report.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Section;
import org.rapporteur.document.Source;
import org.rapporteur.document.Table;
import org.rapporteur.intake.example.ExampleRecords;

/** What holds of the report on whatever day of the period it is cut off. */
class EveryDayTests {

    static Stream<LocalDate> days() {
        return ExampleRecords.period()
                .days()
                .from()
                .datesUntil(ExampleRecords.period().days().to().plusDays(1));
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyNumberIsTheNumberOfItsRecords(LocalDate day) {
        Compiled report = Compiled.on(day);
        assertThat(counts(report)).isNotEmpty().allSatisfy(claim -> {
            Claim.Count count = Objects.requireNonNull(claim.count());
            long entered = claim.sources().stream()
                    .filter(source -> source.room().equals("text"))
                    .count();
            assertThat(count.entered()).as(claim.text()).isEqualTo((int) entered);
            assertThat(claim.sources()).as(claim.text()).doesNotHaveDuplicates().isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void aSectionsSentencesAndTotalsAgree(LocalDate day) {
        Compiled report = Compiled.on(day);
        report.document().allSections().forEach(section -> {
            Set<String> told = new HashSet<>();
            report.claims(section, ClaimType.TEXT)
                    .filter(claim -> isCounted(claim))
                    .forEach(claim -> told.addAll(keys(claim)));
            Set<String> counted = new HashSet<>();
            section.totals().forEach(total -> counted.addAll(texts(total)));
            assertThat(told).as(section.id() + " on " + day).containsAll(counted);
        });
    }

    private static boolean isCounted(Claim claim) {
        return Set.of("approved", "agreed", "under-approval")
                .contains(Objects.requireNonNull(claim.count()).stage());
    }

    @ParameterizedTest
    @MethodSource("days")
    void aListHasAsManyItemsAsItsIntroductionSays(LocalDate day) {
        Compiled report = Compiled.on(day);
        report.document()
                .allBlocks()
                .filter(block -> block instanceof Paragraph paragraph && opensGeneratedList(paragraph))
                .map(Paragraph.class::cast)
                .forEach(paragraph -> {
                    Claim last = paragraph.content().stream()
                            .filter(inline -> inline instanceof Claim claim && claim.type() == ClaimType.COUNT)
                            .map(Claim.class::cast)
                            .reduce((first, second) -> second)
                            .orElseThrow();
                    long items = paragraph.parts().stream()
                            .filter(part -> part instanceof Paragraph item
                                    && item.label().isBullet())
                            .count();
                    assertThat(items)
                            .as(paragraph.text())
                            .isEqualTo(Objects.requireNonNull(last.count()).value());
                });
    }

    private static boolean opensGeneratedList(Paragraph paragraph) {
        return paragraph.text().contains("the following") && paragraph.text().endsWith(":");
    }

    @ParameterizedTest
    @MethodSource("days")
    void noTextIsToldTwiceInTheListsOfOneSection(LocalDate day) {
        Compiled report = Compiled.on(day);
        report.document().allSections().forEach(section -> {
            List<BlockId> ids = report.blocks(section).map(Block::id).toList();
            assertThat(ids).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyClaimResolvesAndEveryReferenceLeadsSomewhere(LocalDate day) {
        Compiled report = Compiled.on(day);
        Set<BlockId> places = new HashSet<>();
        report.document().allSections().map(Section::id).forEach(places::add);
        report.document().allBlocks().map(Block::id).forEach(places::add);
        assertThat(inlines(report))
                .noneMatch(inline -> inline instanceof Claim claim && claim.type() == ClaimType.UNRESOLVED);
        assertThat(inlines(report).filter(inline -> inline instanceof Reference))
                .allSatisfy(inline -> {
                    Reference reference = (Reference) inline;
                    assertThat(places).contains(reference.target());
                    assertThat(reference.text()).matches("[0-9.]+");
                });
    }

    @ParameterizedTest
    @MethodSource("days")
    void noSentenceOpensWithAFigure(LocalDate day) {
        assertThat(Compiled.on(day)
                        .document()
                        .allBlocks()
                        .filter(block -> !(block instanceof Table))
                        .flatMap(block -> block.lines().stream())
                        .map(Inline::text))
                .noneMatch(text -> text.matches("(?s)^\\d.*|.*(?<!\\bNo)[.!?] \\d.*"));
    }

    /** Ministers read a number; that it was declared, by whom and on which day is behind it. */
    @ParameterizedTest
    @MethodSource("days")
    void howANumberIsKnownIsNoPartOfASentence(LocalDate day) {
        assertThat(Compiled.on(day)
                        .document()
                        .allBlocks()
                        .flatMap(block -> block.lines().stream())
                        .map(Inline::text))
                .noneMatch(text -> text.matches("(?si).*\\b(?:declared|entered)\\b.*"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void everythingToldAsApprovedWasApprovedWithinTheDays(LocalDate day) {
        Compiled report = Compiled.on(day);
        Set<String> approved = new HashSet<>();
        report.document().totals().stream()
                .filter(claim -> Objects.requireNonNull(claim.count()).stage().equals("approved"))
                .forEach(claim -> approved.addAll(texts(claim)));
        assertThat(ExampleRecords.records().texts())
                .filteredOn(text -> approved.contains(text.slug()))
                .hasSameSizeAs(approved)
                .allSatisfy(text -> assertThat(
                                text.stages().concluded().orElseThrow().holdsFrom())
                        .isBetween(ExampleRecords.period().days().from(), day));
    }

    private static Stream<Inline> inlines(Compiled report) {
        return report.document()
                .allBlocks()
                .flatMap(block -> block.lines().stream())
                .flatMap(List::stream);
    }

    private static Stream<Claim> counts(Compiled report) {
        Stream<Claim> told = inlines(report)
                .filter(inline -> inline instanceof Claim claim && claim.type() == ClaimType.COUNT)
                .map(Claim.class::cast);
        return Stream.concat(told, report.document().allSections().flatMap(section -> section.totals().stream()));
    }

    private static List<String> keys(Claim claim) {
        return claim.sources().stream().map(Source::key).toList();
    }

    private static List<String> texts(Claim claim) {
        return claim.sources().stream()
                .filter(source -> source.room().equals("text"))
                .map(Source::key)
                .toList();
    }
}
