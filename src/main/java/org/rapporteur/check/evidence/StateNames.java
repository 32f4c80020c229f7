package org.rapporteur.check.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of Member States.
 *
 * @param official in ITU form, “Iran (Islamic Republic of)”
 * @param undiplomatic names not to be used in a document of the Union, with the official one instead
 */
public record StateNames(List<String> official, Map<String, Instead> undiplomatic) {

    /**
     * What to write instead of an undiplomatic name.
     *
     * @param official in ITU form
     * @param since the first day on which the other name was wrong, or null if it always was
     */
    public record Instead(String official, @Nullable LocalDate since) {}

    public StateNames {
        official = List.copyOf(official);
        undiplomatic = Map.copyOf(undiplomatic);
    }
}
