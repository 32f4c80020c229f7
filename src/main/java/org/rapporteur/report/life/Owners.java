package org.rapporteur.report.life;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.studygroup.BodySummary;

/** Who knows what has become of something: a body, or where none is named the Sector. */
record Owners(Map<String, BodySummary> bodies) {

    /** The first of its bodies that is of its Sector. */
    String of(Account account) {
        return account.bodies().stream()
                .filter(bodies::containsKey)
                .filter(code -> code.startsWith(account.sector() + "-"))
                .findFirst()
                .orElse(account.sector());
    }

    static String of(Text text) {
        return Optional.ofNullable(text.group()).orElse(text.sector());
    }
}
