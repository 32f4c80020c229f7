package org.rapporteur.intake.paste;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Stage;

/**
 * A day as it is said of texts.
 *
 * @param day null where only a month is said
 * @param month of the day, or all that is said
 * @param of the stage it was said with, which another stage was not reached on; null of the day of a meeting
 */
record SaidDay(
        @Nullable LocalDate day, YearMonth month, @Nullable Stage of) {

    static SaidDay on(LocalDate day, @Nullable Stage of) {
        return new SaidDay(day, YearMonth.from(day), of);
    }

    SaidDay ofAny() {
        return new SaidDay(day, month, null);
    }

    /** Whether a text that has reached this stage can have reached it on this day. */
    boolean isOf(@Nullable Stage stage) {
        return stage == null || of == null || stage == of;
    }
}
