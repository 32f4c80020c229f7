package org.rapporteur.check.language;

import java.time.LocalDate;

/**
 * A date in a sentence.
 *
 * @param span its place, counted from the beginning of the line
 */
public record DateMention(Sentence sentence, DateSpan span, DateRole role) {

    public Line line() {
        return sentence.line();
    }

    public LocalDate first() {
        return span.first();
    }

    public LocalDate last() {
        return span.last();
    }

    /** As printed. */
    public String quote() {
        return line().quote(span.from(), span.to());
    }
}
