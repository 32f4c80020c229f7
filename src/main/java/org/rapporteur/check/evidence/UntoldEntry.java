package org.rapporteur.check.evidence;

import java.util.List;

/**
 * A record that was entered for the period and that the report does not tell.
 *
 * @param name what people call it
 * @param sections ids of the sections it could stand in; empty where none is about its topics
 */
public record UntoldEntry(String name, List<String> sections) {

    public UntoldEntry {
        sections = List.copyOf(sections);
    }
}
