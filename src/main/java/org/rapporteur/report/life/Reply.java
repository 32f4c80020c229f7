package org.rapporteur.report.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers to a carried question.
 *
 * @param why the reason, empty where none is given
 * @param source where it was read, empty where none is given
 * @param day on which it came, or until which it is awaited
 * @param number that is declared anew; only of a declared number
 */
public record Reply(
        Answer answer,
        String why,
        String source,
        @Nullable LocalDate day,
        @Nullable Integer number) {

    /** A field without which the answer says too little. */
    public enum Missing {
        WHY,
        SOURCE,
        DAY,
        NUMBER,
        /** Where it stood: its section is not planned any more, or the last report does not say it. */
        PLACE,
        /** The question is not answered thus: a text by its own stages, other words by their form. */
        ANSWER
    }

    public Reply {
        why = why.strip();
        source = source.strip();
    }

    /** What is missing for this question, in the order of a form; empty where the answer says enough. */
    List<Missing> missing(CarriedQuestion question) {
        List<Missing> missing = new ArrayList<>();
        boolean number = question.kind() == QuestionKind.TALLY && answer == Answer.UPDATED;
        require(missing, answersItself(question), Missing.ANSWER);
        require(missing, !number || (this.number != null && this.number > 0), Missing.NUMBER);
        require(missing, !answer.needsDay() || day != null, Missing.DAY);
        require(missing, !answer.needsWhy() || !why.isEmpty(), Missing.WHY);
        require(missing, !(answer.needsSource() || number) || !source.isEmpty(), Missing.SOURCE);
        return missing;
    }

    private boolean answersItself(CarriedQuestion question) {
        boolean inItsForm = answer == Answer.UPDATED && question.kind() != QuestionKind.TALLY;
        boolean byStages = answer == Answer.DONE && question.isOfText();
        return answer.answers(question.kind()) && !inItsForm && !byStages;
    }

    private static void require(List<Missing> missing, boolean given, Missing otherwise) {
        if (!given) {
            missing.add(otherwise);
        }
    }
}
