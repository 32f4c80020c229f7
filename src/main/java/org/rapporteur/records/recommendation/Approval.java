package org.rapporteur.records.recommendation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.StudyGroupCode;

/**
 * Who brought a text how far.
 *
 * @param group code of the group at approval, T-SG9
 * @param process AAP or TAP
 * @param stages it has reached
 */
public record Approval(@Nullable String group, @Nullable String process, Map<Stage, DayKnown> stages) {

    private static final Pattern PROCESS = Pattern.compile("AAP|TAP");

    /** @throws IllegalArgumentException in words for the person who wrote it */
    public Approval {
        EntryForms.require(process, PROCESS, "is no approval process: AAP or TAP");
        if (group != null) {
            StudyGroupCode.valueOf(group);
        }
        stages = stages.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(stages));
    }

    /** By a process that is not known. */
    public static Approval by(@Nullable String group, Map<Stage, DayKnown> stages) {
        return new Approval(group, null, stages);
    }
}
