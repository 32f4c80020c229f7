package org.rapporteur.platform.backup;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.platform.database.CommandDatabase;
import org.rapporteur.platform.database.Refusal;

/** Puts everything public that was fetched elsewhere into an empty place. */
public final class LoadDump {

    private LoadDump() {}

    /**
     * @return how many rows there are now
     * @throws Refusal if it cannot be done; the place is then as empty as it was
     */
    public static long into(CommandDatabase place, Path file) {
        try {
            LineRows rows = LineRows.open(file);
            place.whileNobodyStarts(() -> Backups.restore(rows, place));
            return rows.rows();
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
