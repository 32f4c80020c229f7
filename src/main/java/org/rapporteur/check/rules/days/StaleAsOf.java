package org.rapporteur.check.rules.days;

import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateMention;
import org.rapporteur.check.language.DateRole;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.DateRange;

/** “As of” a day before the period: figures that nobody looked up again. */
final class StaleAsOf implements Rule {

    @Override
    public String name() {
        return "stale-as-of";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.PERIOD);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        DateRange days = subject.evidence().days();
        if (days == null) {
            return Stream.empty();
        }
        return Dated.in(subject, DateRole.AS_OF)
                .filter(date -> date.last().isBefore(days.from().minusDays(1)))
                .map(date -> found(date, days));
    }

    private Finding found(DateMention date, DateRange days) {
        return finding(
                date.line(),
                Math.max(date.sentence().from(), date.span().from() - "As of ".length()),
                date.span().to(),
                "message",
                days.from() + "/" + days.to(),
                date.quote(),
                date.quote(),
                days.from());
    }
}
