package org.rapporteur.report.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.life.CarriedQuestion.Asked;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.terms.Standing;

/** What the report after the example's has to ask about it. */
class QuestionsTests {

    private static final List<CarriedQuestion> ASKED = Questions.of(LastReport.READ, "2025-01");

    private static CarriedQuestion asked(QuestionKind kind, String key) {
        return ASKED.stream()
                .filter(question -> question.kind() == kind && question.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody asks about " + kind + " " + key));
    }

    @Test
    void everyAccountIsAskedAboutOnceWithItsPrintedWordsAndItsOwner() {
        long accounts = ASKED.stream()
                .filter(question -> question.kind() == QuestionKind.ACCOUNT)
                .count();
        assertThat(accounts)
                .isEqualTo(LastReport.READ.frame().records().accounts().size());
        CarriedQuestion meetings = asked(QuestionKind.ACCOUNT, "u4ssc-meetings");
        assertThat(meetings.owner()).isEqualTo("U-U4SSC");
        assertThat(meetings.section()).isEqualTo("iot-smart-cities");
        assertThat(meetings.asked().number()).isEqualTo("2.2.6");
        assertThat(meetings.asked().words())
                .contains("created a further Thematic Group", "\n– to the Thematic Group on City Platforms")
                .endsWith("The next meeting will take place on 19 September 2024 in Madrid, Spain.");
        assertThat(asked(QuestionKind.ACCOUNT, "connectivity-burundi").owner())
                .as("no body of its Sector is named")
                .isEqualTo("D");
    }

    @Test
    void everyParagraphOfProseIsAskedAboutAndSoIsTheProseAroundLists() {
        assertThat(ASKED)
                .filteredOn(question -> question.kind() == QuestionKind.PARAGRAPH)
                .extracting(CarriedQuestion::key)
                .containsExactly(
                        "purpose@purpose",
                        "action-required@action-required",
                        "introduction@introduction",
                        "ip-networks@where-texts-are-found",
                        "security@other-groups",
                        "connectivity-projects@projects",
                        "ipv6@assistance",
                        "ott@economic-texts");
        assertThat(asked(QuestionKind.PARAGRAPH, "connectivity-projects@projects")
                        .asked()
                        .words())
                .startsWith("Schools, hospitals and underserved people")
                .endsWith("includes:");
    }

    @Test
    void everyDeclaredNumberIsAskedAnewWithItsLastValueAndDay() {
        Asked told = asked(QuestionKind.TALLY, "imt-2020-under-approval-sg13").asked();
        assertThat(told.words()).isEqualTo("20");
        assertThat(told.day()).isEqualTo(LocalDate.of(2024, 8, 15));
        assertThat(ASKED)
                .filteredOn(question -> question.kind() == QuestionKind.TALLY)
                .hasSize(6);
    }

    @Test
    void everyTextOnItsWayIsAPromiseOfItsGroup() {
        CarriedQuestion text = asked(QuestionKind.PROMISE, "text/T-Y.4230-202501");
        assertThat(text.owner()).isEqualTo("T-SG20");
        assertThat(text.asked().name()).isEqualTo("Y.4230");
        assertThat(text.asked().number()).isEqualTo("2.8");
        assertThat(text.asked().standing()).isEqualTo("under-approval");
        assertThat(ASKED).filteredOn(CarriedQuestion::isOfText).hasSize(23);
    }

    @Test
    void aDeedAndAnEventToComeArePromises() {
        assertThat(asked(QuestionKind.PROMISE, "iot-smart-cities.further-activities.u4ssc-meetings/1")
                        .asked()
                        .day())
                .isEqualTo(LocalDate.of(2024, 9, 19));
        assertThat(ASKED)
                .filteredOn(question -> question.kind() == QuestionKind.PROMISE && !question.isOfText())
                .extracting(question -> question.asked().words())
                .hasSize(3)
                .anyMatch(words -> words.startsWith("ITU is to be represented at the highest level"))
                .anyMatch(words -> words.startsWith("Technical Report DSTR-OTTBypass is being prepared"));
    }

    @Test
    void theyAreNumberedInTheOrderOfTheReportAndNothingIsAskedTwice() {
        assertThat(ASKED)
                .extracting(CarriedQuestion::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ASKED.size()).boxed().toList());
        assertThat(ASKED)
                .extracting(question -> question.kind() + question.key())
                .doesNotHaveDuplicates();
    }

    private static CompiledReport carried() {
        return LastReport.compiled(
                LastReport.next(), CarriedOutline.of(LastReport.READ.outline(), "2025-01"), Map.of());
    }

    @Test
    void nothingThatIsAskedAboutIsPrintedAndNothingEmptyIs() {
        List<String> printed =
                carried().document().allBlocks().map(PrintedText::words).toList();
        assertThat(printed).isNotEmpty().noneMatch(String::isBlank);
        String all = String.join("\n", printed);
        ASKED.stream()
                .filter(question ->
                        question.kind() == QuestionKind.ACCOUNT || question.kind() == QuestionKind.PARAGRAPH)
                .forEach(question ->
                        assertThat(all).doesNotContain(question.asked().words()));
        assertThat(carried().document().allSections()).allMatch(section -> section.heading() != null);
        assertThat(all).doesNotContain("{").doesNotContain("15 August 2024");
    }

    @Test
    void theRecordsAnswerForTextsThatMoved() {
        Map<Integer, RecordAnswer> answers = RecordAnswer.of(ASKED, carried());
        RecordAnswer moved = Objects.requireNonNull(
                answers.get(asked(QuestionKind.PROMISE, "text/T-Y.4230-202501").number()));
        assertThat(moved.standing()).isEqualTo(Standing.APPROVED);
        assertThat(moved.day()).isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(moved.number())
                .as("sections whose questions are open print nothing, and take no number yet")
                .isEqualTo(carried()
                        .document()
                        .allSections()
                        .filter(section -> section.id().toString().equals("its"))
                        .map(section -> section.number())
                        .findFirst()
                        .orElseThrow());
        assertThat(moved.block()).hasToString("its.texts");
        assertThat(answers)
                .as("approved in March 2025, after the cut-off")
                .doesNotContainKey(
                        asked(QuestionKind.PROMISE, "text/T-Y.2348-202503").number());
    }

    @Test
    void aParagraphGoesBackToItsPlaceWithANewSource() {
        Outline last = LastReport.READ.outline();
        Outline now = CarriedOutline.of(last, "2025-01");
        assertThat(now.allBlocks()).noneMatch(block -> block.kind() == BlockKind.PROSE);
        Outline restored =
                CarriedOutline.restore(now, last, "ip-networks", "where-texts-are-found", "Asked SG advisers");
        assertThat(CarriedOutline.blocks(restored, "ip-networks"))
                .extracting(OutlineBlock::key, OutlineBlock::source)
                .containsExactly(org.assertj.core.api.Assertions.tuple("where-texts-are-found", "Asked SG advisers"));
        assertThat(CarriedOutline.unsaid(restored, last, "ip-networks", "where-texts-are-found"))
                .isEqualTo(now);
        Outline around = CarriedOutline.restore(now, last, "security", "other-groups", "Catalogue");
        assertThat(CarriedOutline.blocks(around, "security"))
                .extracting(OutlineBlock::continuation)
                .anyMatch(text -> text.startsWith("An earlier result"));
    }

    @Test
    void theCoverNoteCountsWhatIsNewsAndWhatIsNot() {
        List<AskedNow> open =
                ASKED.stream().map(question -> new AskedNow(question, null)).toList();
        assertThat(CoverNote.of(open, carried())).isEqualTo(new CoverNote(13, 0, 0, 0, 0));
        assertThat(CoverNote.of(List.of(), LastReport.READ).added())
                .as("of a report that nothing was carried to, all is new")
                .isEqualTo(LastReport.READ.frame().records().accounts().size() + 4);
    }
}
