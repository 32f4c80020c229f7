package org.rapporteur.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Study groups, Resolutions and Questions: the short codes that are keys. */
class NumberTests {
    @ParameterizedTest
    @CsvSource({
        "T-SG13, SG13",
        "T-TSAG, TSAG",
        "T-FG-CD, FG-CD",
        "D-SG1, ITU-D SG1",
        "R-RAG, ITU-R RAG",
        "U-TSB, U-TSB",
        "X-ONEM2M, X-ONEM2M"
    })
    void aBodyIsReadAsItIsWritten(String code, String written) {
        assertThat(StudyGroupCode.written(code)).isEqualTo(written);
        assertThat(StudyGroupCode.read(written, Sector.T)).contains(StudyGroupCode.valueOf(code));
        assertThat(StudyGroupCode.written("somebody")).isEqualTo("somebody");
    }

    @ParameterizedTest
    @CsvSource({
        "T-SG13, SG13, T, true",
        "R-SG5, SG5, R, true",
        "T-TSAG, TSAG, T, false",
        "T-FG-CD, FG-CD, T, false",
        "X-ONEM2M, ONEM2M, OTHER, false",
        "U-U4SSC, U4SSC, ITU, false"
    })
    void knowsAStudyGroupByItsCode(String code, String acronym, Sector sector, boolean isStudyGroup) {
        StudyGroupCode group = StudyGroupCode.valueOf(code);
        assertThat(group).hasToString(code);
        assertThat(group.acronym()).isEqualTo(acronym);
        assertThat(group.sector()).isEqualTo(sector);
        assertThat(group.isStudyGroup()).isEqualTo(isStudyGroup);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "SG13", "Q-SG13", "T-", "T-sg13", "T--SG", "T-SG 13", "T-ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456"})
    void refusesOtherCodesOfGroups(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> StudyGroupCode.valueOf(code));
    }

    @ParameterizedTest
    @CsvSource({
        "ITU-T SG13, T-SG13",
        "ITU-T SG 13, T-SG13",
        "ITU-T\u00a0SG\u00a013, T-SG13",
        "itu-d Study Group 1, D-SG1",
        "T-SG13, T-SG13",
        "SG02, R-SG2",
        "SG 5, R-SG5",
        "Study Group 4, R-SG4",
        "JCA-IoT-SCC, R-JCA-IOT-SCC",
        "ITU-T TSAG, T-TSAG"
    })
    void readsWhatPeopleWriteOfAGroup(String text, String code) {
        assertThat(StudyGroupCode.read(text, Sector.R)).contains(StudyGroupCode.valueOf(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SG13", "the group", "ITU-T", "ITU-T SG 13 and 20"})
    void doesNotGuessTheSectorOfAGroup(String text) {
        assertThat(StudyGroupCode.read(text)).isEmpty();
    }

    @Test
    void sortsGroupsBySectorAndNumber() {
        assertThat(Stream.of("X-ONEM2M", "T-TSAG", "T-SG11", "R-SG1", "T-SG2", "T-FG-CD")
                        .map(StudyGroupCode::valueOf)
                        .sorted())
                .map(StudyGroupCode::toString)
                .containsExactly("T-SG2", "T-SG11", "T-FG-CD", "T-TSAG", "R-SG1", "X-ONEM2M");
    }

    @Test
    void sortsResolutionsByBodyAndNumber() {
        assertThat(Stream.of("WTDC-20", "PP-102", "WTSA-69", "RA-65", "COUNCIL-1305", "PP-21")
                        .map(ResolutionNumber::valueOf)
                        .sorted())
                .map(ResolutionNumber::toString)
                .containsExactly("PP-21", "PP-102", "COUNCIL-1305", "WTSA-69", "RA-65", "WTDC-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "102", "PP102", "pp-102", "PP-0", "PP-123456", "WRC-1"})
    void refusesOtherNumbersOfResolutions(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ResolutionNumber.valueOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q3/1", "Question 3/1", "3/1"})
    void readsQuestions(String text) {
        assertThat(QuestionNumber.valueOf(text))
                .isEqualTo(new QuestionNumber(3, 1))
                .hasToString("Q3/1");
    }

    @Test
    void sortsQuestionsByStudyGroup() {
        assertThat(QuestionNumber.valueOf("Q10/1")).isGreaterThan(QuestionNumber.valueOf("Q2/1"));
        assertThat(QuestionNumber.valueOf("Q10/1")).isLessThan(QuestionNumber.valueOf("Q2/2"));
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionNumber.valueOf("Q0/1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionNumber(1, 0));
    }
}
