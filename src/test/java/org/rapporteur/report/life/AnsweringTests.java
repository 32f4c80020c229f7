package org.rapporteur.report.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.rapporteur.Campaign;
import org.rapporteur.Statements;
import org.rapporteur.WrittenApplication;
import org.rapporteur.document.Document;
import org.rapporteur.platform.access.Background;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.CarriedQuestions.RefusedReplyException;
import org.rapporteur.report.life.CarriedQuestions.StaleQuestionException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Answers bring the report to what they say, and can be taken back. */
@WrittenApplication
class AnsweringTests {

    @Autowired
    Openings openings;

    @Autowired
    CarriedQuestions questions;

    @Autowired
    Activities activities;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    OpenedPeriod opened;

    @BeforeEach
    void open() {
        opened = new OpenedPeriod(openings, jdbc);
        opened.open();
    }

    @AfterEach
    void leaveNothing() {
        opened.close();
    }

    private static Reply confirmed() {
        return new Reply(Answer.CONFIRMED, "Asked the secretariat of the group", "Mail of 3 February 2025", null, null);
    }

    private void answer(int number, Reply reply) {
        Background.run(
                "Editor",
                () -> questions.answer("2025-01", number, question(number).version(), reply));
    }

    private void takeBack(int number) {
        Background.run(
                "Editor",
                () -> questions.takeBack("2025-01", number, question(number).version()));
    }

    private CompiledReport report() {
        PeriodSummary period = periods.find("2025-01").orElseThrow();
        return reports.read(period);
    }

    private CarriedQuestion question(int number) {
        return Background.call("Editor", () -> questions.of(report()))
                .get(number - 1)
                .question();
    }

    private String printed() {
        return report().document().allBlocks().map(PrintedText::words).collect(Collectors.joining("\n"));
    }

    @Test
    void aParagraphThatStillHoldsIsPrintedAtItsPlaceUntilItIsTakenBack() {
        String carried = printed();
        int number = opened.number("paragraph", "introduction@introduction");
        answer(number, confirmed());
        assertThat(printed()).contains("Texts of the study groups appear with the status they had on 31 January 2025.");
        assertThat(question(number).given()).isNotNull().satisfies(given -> {
            assertThat(given.answer()).isEqualTo(Answer.CONFIRMED);
            assertThat(given.who()).isEqualTo("Editor");
        });
        takeBack(number);
        assertThat(printed()).isEqualTo(carried);
        assertThat(question(number).given()).isNull();
    }

    @Test
    void theProseBehindAListGoesAndComesWithItsAnswer() {
        String carried = printed();
        int number = opened.number("paragraph", "security@other-groups");
        answer(number, confirmed());
        answer(opened.number("account", "signalling-security"), confirmed());
        takeBack(number);
        takeBack(opened.number("account", "signalling-security"));
        assertThat(printed()).isEqualTo(carried);
    }

    @Test
    void anIntroductionThatIsRetiredLeavesItsListAlone() {
        int number = opened.number("paragraph", "connectivity-projects@projects");
        answer(opened.number("account", "connectivity-burundi"), confirmed());
        assertThat(printed()).contains("What these have achieved includes:");
        answer(number, new Reply(Answer.RETIRED, "The projects are told one by one", "", null, null));
        assertThat(printed())
                .doesNotContain("What these have achieved includes:")
                .contains("In Burundi,");
        takeBack(number);
        assertThat(printed()).contains("What these have achieved includes:");
        assertThat(question(number).given()).isNull();
    }

    @Test
    void anAccountThatStillHoldsIsToldFromItsNewSource() {
        int number = opened.number("account", "u4ssc-meetings");
        answer(number, confirmed());
        assertThat(activities.find("u4ssc-meetings", "2025-01").orElseThrow().source())
                .isEqualTo("Mail of 3 February 2025");
        assertThat(activities.find("u4ssc-meetings", "2024-09").orElseThrow().source())
                .startsWith("Report to CWG-Internet");
        assertThat(printed()).contains("The next meeting took place on 19 September 2024 in Madrid, Spain.");
    }

    @Test
    void whoeverWritesAnAccountAnswersAndWhoeverTakesItAwayAsksAnew() {
        int number = opened.number("account", "enum-information");
        Background.run(
                "Writer",
                () -> activities.enter(
                        activities
                                .find("enum-information", "2024-09")
                                .orElseThrow()
                                .saying("News of ENUM."),
                        "2025-01"));
        assertThat(question(number).given()).isNotNull().satisfies(given -> {
            assertThat(given.answer()).isEqualTo(Answer.UPDATED);
            assertThat(given.who()).isEqualTo("Writer");
        });
        assertThatThrownBy(() -> takeBack(number)).isInstanceOf(StaleQuestionException.class);
        Background.run("Writer", () -> activities.withdraw("enum-information", "2025-01"));
        assertThat(question(number).given()).isNull();
    }

    @Test
    void aNumberIsDeclaredAnewAndTheLastReportKeepsItsOwn() {
        int number = opened.number("tally", "ip-performance-approved-sg12");
        PeriodSummary last = periods.find("2024-09").orElseThrow();
        Document before = reports.compile(last, last.cutOff());
        assertThat(printed()).doesNotContain("15 August 2024");
        answer(number, new Reply(Answer.UPDATED, "", "Summary of SG12, January 2025", null, 7));
        assertThat(printed()).contains("seven").contains("31 January 2025");
        assertThat(report().document().allBlocks().map(PrintedText::words))
                .anyMatch(words -> words.startsWith("ITU-T SG12 approved"));
        assertThat(reports.compile(last, last.cutOff())).isEqualTo(before);
    }

    @Test
    void promisesArePendingDroppedOrDone() {
        int event = opened.number("promise", "iot-smart-cities.further-activities.u4ssc-meetings/1");
        answer(event, new Reply(Answer.DONE, "", "", LocalDate.of(2024, 9, 19), null));
        assertThat(question(event).given()).extracting(given -> given.day()).isEqualTo(LocalDate.of(2024, 9, 19));
        int text = opened.number("promise", "text/T-E.ENUMINF");
        assertThatThrownBy(() -> answer(text, new Reply(Answer.DONE, "", "", LocalDate.of(2025, 1, 1), null)))
                .as("a text is done when its record says so")
                .isInstanceOf(RefusedReplyException.class);
        answer(text, new Reply(Answer.PENDING, "", "", null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "account, enum-information, CONFIRMED, '', Mail, WHY",
        "account, enum-information, CONFIRMED, Asked, '', SOURCE",
        "account, enum-information, RETIRED, '', '', WHY",
        "account, enum-information, PENDING, '', '', ANSWER",
        "account, enum-information, UPDATED, Why, Mail, ANSWER",
        "promise, text/T-E.ENUMINF, DROPPED, '', '', WHY",
        "promise, iot-smart-cities.further-activities.u4ssc-meetings/1, DONE, '', '', DAY",
        "tally, ip-performance-approved-sg12, UPDATED, '', Mail, NUMBER"
    })
    void anAnswerThatSaysTooLittleIsRefused(
            String kind, String key, Answer answer, String why, String source, Reply.Missing missing) {
        int number = opened.number(kind, key);
        assertThatThrownBy(() -> answer(number, new Reply(answer, why, source, null, null)))
                .isInstanceOfSatisfying(
                        RefusedReplyException.class,
                        refused -> assertThat(refused.missing()).contains(missing));
        assertThat(question(number).given()).isNull();
    }

    @Test
    void ofTwoWhoAnswerTheSecondIsTold() {
        int number = opened.number("account", "enum-information");
        answer(number, confirmed());
        assertThatThrownBy(() -> Background.run("Late", () -> questions.answer("2025-01", number, 0, confirmed())))
                .isInstanceOf(StaleQuestionException.class);
        assertThat(question(number).version()).isEqualTo(1);
    }

    @Test
    void aFailureOfAnyStatementLeavesTheQuestionOpenAndTheReportAsItWas() {
        int number = opened.number("account", "connectivity-burundi");
        String carried = printed();
        int n = 0;
        boolean failed = true;
        while (failed) {
            int failing = n += n == 0 ? 1 : Campaign.step(6);
            int version = question(number).version();
            failed = fails(() -> statements.failing(
                    failing,
                    () -> Background.run("Editor", () -> questions.answer("2025-01", number, version, confirmed()))));
            assertThat(printed().equals(carried)).as("statement %d", n).isEqualTo(failed);
            assertThat(question(number).given() == null).isEqualTo(failed);
        }
        System.out.println("Answering that an account still holds: " + (n - 1) + " statements");
        assertThat(n).isGreaterThan(5);
    }

    private static boolean fails(Runnable work) {
        try {
            work.run();
            return false;
        } catch (RuntimeException failure) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "answer = 'confirmed' where number = 1, carried_question_answered_by_somebody",
        "'answer = ''dropped'', answered_by = ''X'', answered_at = now() where kind = ''promise''', carried_question_why_given",
        "'answer = ''pending'', answered_by = ''X'', answered_at = now() where number = 1', carried_question_answer_fits",
        "'answer = ''done'', answered_by = ''X'', answered_at = now() where kind = ''promise''', carried_question_day_given",
        "owner = 'nobody', carried_question_owner_form"
    })
    void theDatabaseRefusesWhatIsNoAnswer(String change, String constraint) {
        assertThatThrownBy(() -> jdbc.update("update carried_question set " + change))
                .isInstanceOf(DataIntegrityViolationException.class)
                .cause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> assertThat(Map.of(
                                        "constraint",
                                        String.valueOf(
                                                refusal.getServerErrorMessage().getConstraint())))
                                .containsValue(constraint));
    }
}
