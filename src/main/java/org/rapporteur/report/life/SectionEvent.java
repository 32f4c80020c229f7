package org.rapporteur.report.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a section.
 *
 * @param section key in the outline; empty for the whole report
 * @param comment empty where nothing was said
 * @param sha256 of what was handed in or cleared, in hexadecimal; null where nothing was
 */
public record SectionEvent(
        String section,
        SectionAct act,
        String who,
        Instant at,
        String comment,
        @Nullable String sha256) {

    public boolean isOverride() {
        return act == SectionAct.OVERRIDDEN;
    }
}
