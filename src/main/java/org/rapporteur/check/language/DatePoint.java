package org.rapporteur.check.language;

import org.rapporteur.check.grammar.Token;

/** One end of a date as far as words say it; what they do not say is 0. */
record DatePoint(int day, int month, int year) {

    static DatePoint in(Token month) {
        return new DatePoint(0, month.whole(), 0);
    }

    DatePoint on(Token other) {
        return new DatePoint(other.whole(), month, year);
    }

    DatePoint of(Token other) {
        return new DatePoint(day, month, other.whole());
    }

    Precision precision() {
        return day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    }
}
