package org.rapporteur.records.studygroup;

import java.util.Comparator;
import org.rapporteur.terms.Alphabet;

/**
 * A Question assigned to a study group. Its number is used again in every study period.
 *
 * @param body code of the study group, {@code D-SG1}
 * @param studyPeriodFrom first year of the study period, 2022
 * @param studyPeriodTo its last year, 2025
 */
public record QuestionSummary(String body, int number, int studyPeriodFrom, int studyPeriodTo, String title)
        implements Comparable<QuestionSummary> {
    private static final Comparator<QuestionSummary> ORDER = Comparator.comparing(
                    QuestionSummary::body, BodySummary.SECTORS.thenComparing(Alphabet.order()))
            .thenComparingInt(QuestionSummary::studyPeriodFrom)
            .thenComparingInt(QuestionSummary::number);

    /** {@code Question 1/1}: its number and that of the study group. */
    @Override
    public String toString() {
        return "Question " + number + "/" + body.replaceFirst("^[A-Z]-(SG(?=\\d))?", "");
    }

    /** By study group, study period and number. */
    @Override
    public int compareTo(QuestionSummary other) {
        return ORDER.compare(this, other);
    }
}
