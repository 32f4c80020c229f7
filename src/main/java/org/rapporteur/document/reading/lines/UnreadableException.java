package org.rapporteur.document.reading.lines;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A file that is not read, with a line that goes on after its name: "is damaged". */
public final class UnreadableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Refuses with a line that is said already. */
    public UnreadableException(String line, @Nullable Throwable cause) {
        super(line, cause);
    }

    /** Refuses for a reason by its key among the room's words. */
    public static UnreadableException of(String reason, Object... values) {
        return new UnreadableException(Notes.say(reason, values), null);
    }
}
