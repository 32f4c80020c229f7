package org.rapporteur.platform.people;

import java.util.Collection;
import java.util.List;
import org.rapporteur.platform.access.Role;

/**
 * What administrators see of a person.
 *
 * @param mail address; empty where there is none
 * @param sectors letters, in order
 * @param bodies codes, in order
 * @param waits whether the one-time password has not been changed yet
 */
public record PersonSummary(
        long id,
        String signInName,
        String name,
        String mail,
        Role role,
        Collection<String> sectors,
        Collection<String> bodies,
        boolean enabled,
        boolean waits,
        int version) {

    public PersonSummary {
        sectors = List.copyOf(sectors);
        bodies = List.copyOf(bodies);
    }
}
