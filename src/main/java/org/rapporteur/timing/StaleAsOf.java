package org.rapporteur.timing;

import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.date.DateMention;
import org.rapporteur.date.Role;
import org.rapporteur.rule.Finding;
import org.rapporteur.rule.Need;
import org.rapporteur.rule.Rule;
import org.rapporteur.rule.Severity;
import org.rapporteur.rule.Subject;
import org.rapporteur.shared.DateRange;

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
        if (days == null) return Stream.empty();
        return Dated.in(subject, Role.AS_OF)
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
