package org.rapporteur.intake.report;

import java.util.List;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.QuestionSummary;

/**
 * What a report names and no record has.
 *
 * @param bodies and partners
 * @param questions without a title where the report tells none; such a one cannot be entered
 */
public record ProposedBodies(List<BodySummary> bodies, List<QuestionSummary> questions) {

    public ProposedBodies {
        bodies = List.copyOf(bodies);
        questions = List.copyOf(questions);
    }

    /** Those that can be entered. */
    public List<QuestionSummary> titled() {
        return questions.stream()
                .filter(question -> !question.title().isEmpty())
                .toList();
    }
}
