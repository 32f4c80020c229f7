package org.rapporteur.check.language;

import java.util.List;
import org.rapporteur.terms.StudyGroupCode;

/**
 * Study groups named together: “ITU-T SGs 9, 11 and 13”.
 *
 * @param from where the words begin in the line
 */
public record GroupNames(List<StudyGroupCode> groups, int from, int to) {

    public GroupNames {
        groups = List.copyOf(groups);
    }
}
