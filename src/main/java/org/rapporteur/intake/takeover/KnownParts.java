package org.rapporteur.intake.takeover;

import java.util.Set;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.activity.Participants;

/** An account with only those bodies that are recorded. */
final class KnownParts {

    private KnownParts() {}

    static Account of(Account account, Set<String> bodies) {
        ActivitySummary activity = account.activity();
        return new Account(
                new ActivitySummary(
                        activity.slug(),
                        activity.kind(),
                        activity.sector(),
                        activity.name(),
                        new Participants(
                                activity.bodies().stream()
                                        .filter(bodies::contains)
                                        .toList(),
                                activity.countries()),
                        activity.starts(),
                        activity.ends(),
                        activity.answers()),
                account.text(),
                account.source(),
                account.figures(),
                account.links());
    }
}
