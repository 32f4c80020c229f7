package org.rapporteur.records.studygroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@RecordTest
class StudyGroupsTests {
    private static final BodySummary SG9 = new BodySummary(
            "T-SG9",
            BodyKind.STUDY_GROUP,
            "SG9",
            "Broadband cable and TV",
            null,
            "T-SG21",
            null,
            LocalDate.parse("2024-12-31"));
    private static final BodySummary SG21 = new BodySummary(
            "T-SG21",
            BodyKind.STUDY_GROUP,
            "SG21",
            "Multimedia, content delivery and cable television",
            null,
            null,
            LocalDate.parse("2025-01-01"),
            null);
    private static final BodySummary JCA = new BodySummary(
            "T-JCA-ML", BodyKind.JOINT_ACTIVITY, "JCA-ML", "Machine learning", "T-SG21", null, null, null);
    private static final QuestionSummary QUESTION =
            new QuestionSummary("T-SG9", 1, 2022, 2024, "Transmission of television signals");

    @Autowired
    StudyGroups groups;

    @Autowired
    Probe probe;

    @BeforeEach
    void addSome() {
        groups.add(List.of(JCA, SG9, SG21));
        groups.addQuestion(QUESTION);
        probe.settle();
    }

    @Test
    void mayBeAddedBeforeTheirParentAndTheirSuccessor() {
        assertThat(groups.all()).containsExactly(SG9, SG21, JCA);
    }

    @Test
    void areFoundByTheirCode() {
        assertThat(groups.find("T-SG9")).contains(SG9);
        assertThat(groups.find("T-SG39")).isEmpty();
    }

    @Test
    void useAQuestionNumberAgainInEveryStudyPeriod() {
        QuestionSummary next = new QuestionSummary("T-SG9", 1, 2025, 2028, "Another");
        groups.addQuestion(next);
        probe.settle();
        assertThat(groups.questions()).containsExactly(QUESTION, next);
    }

    @Test
    void useAQuestionNumberOnceInAStudyPeriod() {
        assertThat(probe.refusalOf(() -> groups.addQuestion(new QuestionSummary("T-SG9", 1, 2022, 2024, "Another"))))
                .isEqualTo("question_pk");
    }

    @Test
    void takeNoQuestionForABodyNobodyKnows() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> groups.addQuestion(new QuestionSummary("T-SG39", 1, 2022, 2024, "Another")))
                .withMessage("No body has the code T-SG39");
    }

    @Test
    void nameParentsAndSuccessorsThatAreThere() {
        assertThat(probe.refusalOf(() -> groups.add(List.of(body("T-SG1", "T-SG39", null)))))
                .isEqualTo("body_parent_known");
    }

    @Test
    void nameSuccessorsThatAreThere() {
        assertThat(probe.refusalOf(() -> groups.add(List.of(body("T-SG1", null, "T-SG39")))))
                .isEqualTo("body_successor_known");
    }

    @Test
    void areAddedOnce() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> groups.add(List.of(SG9)))
                .withMessageContaining("body_pk");
    }

    @Test
    void takeAConstantNumberOfQueries() {
        assertThat(probe.queriesOf(groups::all)).isEqualTo(1);
        assertThat(probe.queriesOf(() -> groups.find("T-SG9"))).isEqualTo(1);
        assertThat(probe.queriesOf(groups::questions)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            body_pk                        | insert into body values ('T-SG9', 'study-group', 'SG9', 'Name')
            body_parent_known              | update body set parent = 'T-SG39'
            body_successor_known           | update body set successor = 'T-SG39'
            body_parent_known              | delete from body where code = 'T-SG21'
            body_code_form                 | insert into body values ('T_SG1', 'study-group', 'SG1', 'Name')
            body_kind_known                | update body set kind = 'STUDY_GROUP'
            body_acronym_given             | update body set acronym = ''
            body_name_given                | update body set name = ''
            body_lifetime_in_order         | update body set exists_from = '2026-01-01' where code = 'T-SG9'
            body_not_its_own_parent        | update body set parent = code
            body_not_its_own_successor     | update body set successor = code
            question_body_known            | insert into question values ('T-SG39', 1, 2022, 2024, 'Title')
            question_pk                    | insert into question values ('T-SG9', 1, 2022, 2024, 'Title')
            question_number_positive       | update question set number = 0
            question_study_period_in_order | update question set study_period_to = 2021
            question_title_given           | update question set title = ''
            """)
    void areRefusedByARuleWithAName(String rule, String sql) {
        assertThat(probe.refusalOf(sql)).isEqualTo(rule);
    }

    private static BodySummary body(String code, @Nullable String parent, @Nullable String successor) {
        return new BodySummary(code, BodyKind.WORKING_GROUP, "WG", "Name", parent, successor, null, null);
    }
}
