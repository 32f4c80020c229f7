package org.rapporteur.entry.desk;

import java.util.List;
import org.rapporteur.report.life.AskedNow;
import org.rapporteur.report.life.CarriedQuestion;
import org.rapporteur.report.life.QuestionKind;

/**
 * A carried question as a page shows it.
 *
 * @param mayAnswer whether who is at work may answer it
 * @param owner who knows, in words; empty where only editors do
 * @param told what the last report said of it, in words: that it was under approval, that 20 were declared
 * @param state what is answered, in words; empty while nothing is
 * @param form where it is written anew; empty where its answer is given at once
 */
record QuestionView(AskedNow now, boolean mayAnswer, String owner, String told, String state, String form) {

    public CarriedQuestion question() {
        return now.question();
    }

    public boolean isOpen() {
        return now.isOpen();
    }

    public int number() {
        return question().number();
    }

    /** Where on the desk it stands. */
    public String anchor() {
        return "q-" + number();
    }

    public boolean isPromise() {
        return question().kind() == QuestionKind.PROMISE;
    }

    public boolean isDeclared() {
        return question().kind() == QuestionKind.TALLY;
    }

    public boolean isText() {
        return question().isOfText();
    }

    /** Whether an answer can be taken back here; what was typed is taken away in its form. */
    public boolean isTakenBackHere() {
        return mayAnswer
                && question().given() != null
                && question().given().answer() != org.rapporteur.report.life.Answer.UPDATED;
    }

    public String words() {
        return question().asked().words();
    }

    public List<String> lines() {
        return words().lines().toList();
    }
}
