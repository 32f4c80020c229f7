package org.rapporteur.check.rules.days;

import java.util.stream.Stream;
import org.rapporteur.check.language.DateMention;
import org.rapporteur.check.language.DateRole;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** Something is still to come on a day that has passed. */
final class FuturePassed implements Rule {

    @Override
    public String name() {
        return "future-passed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        TellingDay day = new TellingDay(subject);
        return Dated.in(subject, DateRole.FORWARD)
                .filter(day::isPassed)
                .map(date -> found(date, String.valueOf(day.day())));
    }

    private Finding found(DateMention date, String day) {
        return finding(
                date.line(),
                date.span().from(),
                date.span().to(),
                "message",
                "after " + day,
                date.quote(),
                date.quote(),
                day);
    }
}
