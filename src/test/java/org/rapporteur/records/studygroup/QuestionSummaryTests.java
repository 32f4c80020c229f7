package org.rapporteur.records.studygroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionSummaryTests {

    @Test
    void printTheNumberOfTheStudyGroupAfterTheirOwn() {
        assertThat(question("D-SG1", 1, 2022)).hasToString("Question 1/1");
        assertThat(question("T-SG13", 20, 2022)).hasToString("Question 20/13");
        assertThat(question("T-TSAG", 2, 2022)).hasToString("Question 2/TSAG");
    }

    @Test
    void sortByStudyGroupStudyPeriodAndNumber() {
        QuestionSummary first = question("T-SG2", 10, 2017);
        QuestionSummary second = question("T-SG2", 2, 2022);
        QuestionSummary third = question("T-SG2", 10, 2022);
        QuestionSummary fourth = question("T-SG11", 1, 2017);
        QuestionSummary fifth = question("D-SG1", 1, 2017);
        assertThat(Stream.of(fifth, fourth, third, second, first).sorted())
                .containsExactly(first, second, third, fourth, fifth);
    }

    private static QuestionSummary question(String body, int number, int from) {
        return new QuestionSummary(body, number, from, from + 3, "Strategies and policies");
    }
}
