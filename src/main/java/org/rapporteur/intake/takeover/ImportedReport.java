package org.rapporteur.intake.takeover;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody handed in to be imported.
 *
 * @param sha256 of its bytes, in small letters
 * @param name as it was called where it came from
 * @param period code of the period it is read for
 * @param source how records say where they come from
 * @param takenAt when something of it was taken over last
 */
record ImportedReport(
        long id,
        String sha256,
        String name,
        String period,
        String source,
        String who,
        OffsetDateTime at,
        @Nullable OffsetDateTime takenAt) {}
