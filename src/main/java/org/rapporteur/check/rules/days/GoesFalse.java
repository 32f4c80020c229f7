package org.rapporteur.check.rules.days;

import java.util.stream.Stream;
import org.rapporteur.check.language.DateMention;
import org.rapporteur.check.language.DateRole;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** True when it is written and false from a known day on. */
final class GoesFalse implements Rule {

    @Override
    public String name() {
        return "goes-false";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        TellingDay day = new TellingDay(subject);
        return Dated.in(subject, DateRole.FORWARD)
                .filter(date -> !day.isPassed(date)
                        && Dated.isAppointment(date, subject.evidence().days()))
                .map(this::found);
    }

    private Finding found(DateMention date) {
        return finding(
                date.line(),
                date.span().from(),
                date.span().to(),
                "message",
                "",
                date.quote(),
                date.last(),
                date.quote());
    }
}
