package org.rapporteur.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.BlockId;
import org.rapporteur.records.studygroup.QuestionSummary;

/** Questions that a report names. */
class NamedQuestionsTests {

    private static List<QuestionSummary> unknown(String... lines) {
        List<ReportLine> all = Arrays.stream(lines)
                .map(line -> new ReportLine(0, "2.1", "2", BlockId.valueOf("ipv6"), line))
                .toList();
        return new NamedQuestions(ImportFacts.QUESTIONS, 2020).unknown(all);
    }

    @Test
    void anUnknownOneIsOfTheStudyPeriodOfTheOthersOfItsGroup() {
        assertThat(unknown("SG13 studies Question 7/13, “Networks of the moon”, with others."))
                .containsExactly(new QuestionSummary("T-SG13", 7, 2017, 2020, "Networks of the moon"));
    }

    @Test
    void whatIsRecordedIsNotProposed() {
        assertThat(unknown("SG13 studies Question 2/13 and ITU-D Question 1/1."))
                .isEmpty();
    }

    @Test
    void theSectorNamedBeforeItTellsWhichGroupIsMeant() {
        assertThat(unknown("ITU-T has rules; the report of ITU-D on Question 3/2 is there."))
                .containsExactly(new QuestionSummary("D-SG2", 3, 2018, 2021, ""));
        assertThat(unknown("Question 3/2 is studied.")).isEmpty();
    }

    @Test
    void aTitleThatIsToldLaterIsItsTitle() {
        assertThat(unknown("Q7/13 goes on.", "Question 7/13 “Networks of the moon” goes on."))
                .containsExactly(new QuestionSummary("T-SG13", 7, 2017, 2020, "Networks of the moon"));
    }

    @Test
    void whereNoOtherQuestionTellsTheStudyPeriodNoneIsProposed() {
        assertThat(unknown("Question 7/20 is studied.", "Question 0/13 is none.", "See 1/13/2 and Q1/13/4."))
                .isEmpty();
    }
}
