package org.rapporteur.report.life;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the last report told, asked about for the next one.
 *
 * @param number from 1, in the order in which the last report told
 * @param key within its kind: of a paragraph {@code section@block}, of an account the activity, of a number the tally,
 *     of a promise {@code text/} and the text, or the block and the count of promises in it
 * @param section where it stood
 * @param owner code of the body that knows, or the letter of a Sector; null where only editors can say
 * @param given the answer; null while there is none
 * @param version grows with every answer and every answer taken back
 */
public record CarriedQuestion(
        String period,
        int number,
        QuestionKind kind,
        String key,
        String section,
        @Nullable String owner,
        Asked asked,
        @Nullable Given given,
        int version) {

    /**
     * An answer as it was given.
     *
     * @param day on which something came, or until which it is awaited; null where none was said
     */
    public record Given(
            Answer answer,
            String why,
            String source,
            @Nullable LocalDate day,
            String who,
            Instant at) {}

    static CarriedQuestion open(
            String period,
            int number,
            QuestionKind kind,
            String key,
            String section,
            @Nullable String owner,
            Asked asked) {
        return new CarriedQuestion(period, number, kind, key, section, owner, asked, null, 0);
    }

    /** Whether a text is asked about, which the records may answer. */
    public boolean isOfText() {
        return kind == QuestionKind.PROMISE && key.startsWith(TEXT);
    }

    static final String TEXT = "text/";

    /** What follows {@code text/}, or the part of the key before the block. */
    public String subject() {
        return isOfText() ? key.substring(TEXT.length()) : key;
    }

    /**
     * What the last report told, as it is shown to those who are asked.
     *
     * @param name what it is called: the name of an activity, the number of a text
     * @param words as printed, lists with a line for each item
     * @param number printed at it, {@code 2.2.3}
     * @param source where it came from
     * @param standing code of what a text was told as; empty for everything else
     * @param day it was said to come on; of a declared number the day it was declared for; null where none was said
     */
    public record Asked(
            String name,
            String words,
            String number,
            String source,
            String standing,
            @Nullable LocalDate day) {}
}
