package org.rapporteur.evidence;

import java.util.List;
import java.util.Map;

/**
 * Names of Member States.
 *
 * @param official in ITU form, “Iran (Islamic Republic of)”
 * @param undiplomatic names not to be used in a document of the Union, with the official one instead
 */
public record StateNames(List<String> official, Map<String, String> undiplomatic) {

    public StateNames {
        official = List.copyOf(official);
        undiplomatic = Map.copyOf(undiplomatic);
    }
}
