package org.rapporteur.records.studygroup;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A Question as its {@link Body} keeps it. */
@Embeddable
record Question(
        @JdbcTypeCode(SqlTypes.SMALLINT) int number,
        @JdbcTypeCode(SqlTypes.SMALLINT) int studyPeriodFrom,
        @JdbcTypeCode(SqlTypes.SMALLINT) int studyPeriodTo,
        String title) {

    static Question of(QuestionSummary question) {
        return new Question(question.number(), question.studyPeriodFrom(), question.studyPeriodTo(), question.title());
    }

    QuestionSummary summary(String body) {
        return new QuestionSummary(body, number, studyPeriodFrom, studyPeriodTo, title);
    }
}
