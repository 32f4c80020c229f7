package org.rapporteur.check.rules.days;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.DateMention;
import org.rapporteur.check.language.DateRole;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.DateRange;

/** The dates of a report by the part they play. */
final class Dated {

    private Dated() {}

    static Stream<DateMention> in(Subject subject, DateRole role) {
        return subject.<List<DateMention>>once(Dated.class, Dated::read).stream()
                .filter(date -> date.role() == role);
    }

    private static List<DateMention> read(Subject subject) {
        return subject.sentences().stream()
                .flatMap(sentence -> Dates.in(sentence).stream())
                .toList();
    }

    static DateRange days(DateSpan span) {
        return new DateRange(span.first(), span.last());
    }

    /** A year far ahead is an aim and no appointment. */
    static boolean isAppointment(DateMention date, @Nullable DateRange days) {
        return date.span().precision() != Precision.YEAR
                || days == null
                || date.first().getYear() <= days.to().getYear() + 1;
    }
}
