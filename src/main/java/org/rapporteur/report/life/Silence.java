package org.rapporteur.report.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Resolution to which a report tells nothing of a Sector.
 *
 * @param resolution code, {@code PP-102}
 * @param sector letter
 * @param signed who said that there is nothing to report; null while nobody has
 */
public record Silence(
        String resolution, String sector, @Nullable Signed signed) {

    /**
     * That there is nothing to report, as it was signed.
     *
     * @param printed whether the report is to say so
     */
    public record Signed(String reason, String who, LocalDate on, boolean printed) {}

    public boolean isOpen() {
        return signed == null;
    }
}
