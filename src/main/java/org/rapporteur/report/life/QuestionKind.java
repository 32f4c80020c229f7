package org.rapporteur.report.life;

import org.rapporteur.terms.Coded;

/** What of the last report is asked about. */
public enum QuestionKind implements Coded {
    /** A paragraph of prose, or the prose around a list. */
    PARAGRAPH,
    /** What was told of an activity. */
    ACCOUNT,
    /** A declared number. */
    TALLY,
    /** What was said to come: a text on its way, an event, a deed. */
    PROMISE;

    /** @throws IllegalArgumentException if none has this code */
    public static QuestionKind ofCode(String code) {
        return Coded.of(QuestionKind.class, code, "a kind of question");
    }
}
