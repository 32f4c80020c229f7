package org.rapporteur.check.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of Member States.
 *
 * @param official in ITU form, “Iran (Islamic Republic of)”
 * @param shortened names in common use that the house does not print, with the official one instead
 * @param undiplomatic names not to be used in a document of the Union, with the official one instead
 */
public record StateNames(List<String> official, Map<String, Instead> undiplomatic, Map<String, String> shortened) {

    /**
     * What to write instead of an undiplomatic name.
     *
     * @param official in ITU form
     * @param since the first day on which the other name was wrong, or null if it always was
     */
    public record Instead(String official, @Nullable LocalDate since) {}

    /** Of official and undiplomatic names; short ones are those without their bracket, “Tanzania”. */
    public StateNames(List<String> official, Map<String, Instead> undiplomatic) {
        this(official, undiplomatic, Map.of());
    }

    public StateNames {
        shortened = Map.copyOf(shortened);
        official = List.copyOf(official);
        undiplomatic = Map.copyOf(undiplomatic);
    }
}
