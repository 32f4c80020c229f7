package org.rapporteur.records.activity;

import java.util.List;

/**
 * Who took part in an activity.
 *
 * @param bodies codes of bodies and partners, in order
 * @param countries codes of Member States, in order
 */
public record Participants(List<String> bodies, List<String> countries) {

    public Participants {
        bodies = List.copyOf(bodies);
        countries = List.copyOf(countries);
    }
}
