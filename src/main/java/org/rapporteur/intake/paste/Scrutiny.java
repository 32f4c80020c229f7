package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.List;

/** Completes pasted texts and marks what is doubtful, repeated or wrong; nothing is changed without a mark. */
public final class Scrutiny {

    private Scrutiny() {}

    /** What is proposed for rows as they were read: completed where only one text can be meant, and checked. */
    public static List<PastedText> propose(List<PastedText> rows, Known known) {
        Completion completion = new Completion(rows, known);
        return check(rows.stream().map(completion::complete).toList(), known);
    }

    /** Rows as somebody has left them, with what is doubtful, repeated or wrong. */
    public static List<PastedText> check(List<PastedText> rows, Known known) {
        Fitness fitness = new Fitness(known);
        Repetition repetition = new Repetition(known);
        Completion completion = new Completion(rows, known);
        List<PastedText> checked = new ArrayList<>();
        rows.forEach(row -> checked.add(repetition.check(fitness.check(completion.withEdition(row)))));
        return checked;
    }
}
