package org.rapporteur.report.life;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said of what the last report told, for whoever explains why the next one differs. */
@Service
@Transactional(readOnly = true)
public class CarriedAnswers {

    private final QuestionTable table;

    CarriedAnswers(QuestionTable table) {
        this.table = table;
    }

    /**
     * The questions of a period with their answers.
     *
     * @return by kind and key: {@code account ipv6-training}
     */
    public Map<String, CarriedQuestion> of(String period) {
        Map<String, CarriedQuestion> questions = new HashMap<>();
        table.of(period).forEach(question -> questions.put(question.kind().code() + " " + question.key(), question));
        return questions;
    }
}
