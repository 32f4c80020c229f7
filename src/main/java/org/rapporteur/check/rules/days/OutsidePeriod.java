package org.rapporteur.check.rules.days;

import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateMention;
import org.rapporteur.check.language.DateRole;
import org.rapporteur.check.language.EventLines;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.DateRange;

/** Told as news of the period though it happened before or after. */
final class OutsidePeriod implements Rule {

    @Override
    public String name() {
        return "outside-period";
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
        Stream<DateMention> told =
                Dated.in(subject, DateRole.EVENT).filter(date -> !days.overlaps(Dated.days(date.span())));
        return Stream.concat(told, EventLines.before(subject.lines(), days.from(), days.to()))
                .map(date -> found(date, days));
    }

    private Finding found(DateMention date, DateRange days) {
        boolean before = date.last().isBefore(days.from());
        return finding(
                date.line(),
                date.span().from(),
                date.span().to(),
                before ? "message" : "after",
                days.from() + "/" + days.to(),
                date.quote(),
                date.quote(),
                days.from(),
                days.to());
    }
}
