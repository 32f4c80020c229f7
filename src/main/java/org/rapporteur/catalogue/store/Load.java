package org.rapporteur.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file of published texts on its way into the catalogue, or after.
 *
 * @param who started it; empty where nobody was signed in, as for a command
 * @param expected rows the file seems to have
 * @param read rows so far
 * @param missing texts known from earlier files which this one did not have any more
 * @param refused rows that could not be taken
 * @param reason why the file was not taken; else empty
 */
public record Load(
        long id,
        String file,
        String who,
        OffsetDateTime started,
        @Nullable OffsetDateTime finished,
        LoadState state,
        int expected,
        int read,
        int added,
        int changed,
        int unchanged,
        int missing,
        int refused,
        String reason) {

    static Load of(ResultSet row, int number) throws SQLException {
        return new Load(
                row.getLong("id"),
                row.getString("file"),
                row.getString("who"),
                row.getObject("started", OffsetDateTime.class),
                row.getObject("finished", OffsetDateTime.class),
                LoadState.ofCode(row.getString("state")),
                row.getInt("expected"),
                row.getInt("read"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("missing"),
                row.getInt("refused"),
                row.getString("reason"));
    }

    public boolean isRunning() {
        return state == LoadState.RUNNING;
    }

    public boolean isDone() {
        return state == LoadState.DONE;
    }
}
