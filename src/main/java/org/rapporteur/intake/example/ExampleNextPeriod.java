package org.rapporteur.intake.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.Answer;
import org.rapporteur.report.life.AskedNow;
import org.rapporteur.report.life.CarriedQuestion;
import org.rapporteur.report.life.CarriedQuestions;
import org.rapporteur.report.life.NextPeriod;
import org.rapporteur.report.life.Openings;
import org.rapporteur.report.life.QuestionKind;
import org.rapporteur.report.life.Reply;
import org.rapporteur.terms.DateRange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The period after the example's, in the making: opened from it, its texts from the catalogue, half of its questions
 * answered. All of it, or nothing.
 */
@Component
class ExampleNextPeriod {

    static final String CODE = "2025-01";

    private static final PeriodDates DATES = new PeriodDates(
            new DateRange(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 1, 31)),
            LocalDate.of(2024, 8, 16),
            LocalDate.of(2025, 1, 31),
            new DateRange(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 11)));

    /** What the words of the last report say by themselves. */
    private static final Map<String, Reply> RETIRED = Map.of(
            "ai-of-things-correspondence", retired("The group ended its work in the last period"),
            "u4ssc-meetings", retired("Both meetings lie before this period"),
            "open-consultation-development", retired("The consultation was held in the last period"));

    private final Periods periods;
    private final Openings openings;
    private final Recommendations recommendations;
    private final Reports reports;
    private final CarriedQuestions questions;

    ExampleNextPeriod(
            Periods periods,
            Openings openings,
            Recommendations recommendations,
            Reports reports,
            CarriedQuestions questions) {
        this.periods = periods;
        this.openings = openings;
        this.recommendations = recommendations;
        this.reports = reports;
        this.questions = questions;
    }

    private static Reply retired(String why) {
        return new Reply(Answer.RETIRED, why, "", null, null);
    }

    @Transactional
    void open() {
        PeriodSummary last = periods.find(PeriodFile.read().code()).orElseThrow();
        openings.open(next(openings.after(last).orElseThrow()));
        TextFiles.texts("texts-" + CODE).forEach(recommendations::enter);
        PeriodSummary opened = periods.find(CODE).orElseThrow();
        List<AskedNow> open = questions.of(reports.read(opened)).stream()
                .filter(AskedNow::isOpen)
                .toList();
        for (int i = 0; i < open.size(); i++) {
            answer(open.get(i).question(), i);
        }
    }

    private static PeriodSummary next(NextPeriod proposed) {
        PeriodSummary period = proposed.period();
        return new PeriodSummary(
                CODE,
                period.series(),
                DATES,
                period.cover().metIn("Twenty-first meeting – Geneva, February 2025"),
                period.countsChanges(),
                period.visibility(),
                period.state(),
                period.scope());
    }

    private void answer(CarriedQuestion question, int at) {
        Reply reply = RETIRED.get(question.key());
        if (reply != null) {
            give(question, reply);
        } else if (question.kind() == QuestionKind.PARAGRAPH
                || question.kind() == QuestionKind.ACCOUNT && at % 2 == 0) {
            String source = question.asked().source();
            give(question, new Reply(Answer.CONFIRMED, "Says nothing that a day makes untrue", source, null, null));
        } else if (question.isOfText() && at % 2 == 0) {
            give(
                    question,
                    new Reply(Answer.PENDING, "Not in the catalogue of texts on the cut-off day", "", null, null));
        }
    }

    private void give(CarriedQuestion question, Reply reply) {
        questions.answer(CODE, question.number(), question.version(), reply);
    }
}
