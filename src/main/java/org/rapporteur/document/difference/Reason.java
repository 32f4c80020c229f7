package org.rapporteur.document.difference;

import java.util.List;
import org.rapporteur.document.Source;

/**
 * Why an entry is there.
 *
 * @param because the same in words for readers, "from 12 to 15"; empty where the cause says it all
 * @param records behind it
 */
public record Reason(Cause cause, String because, List<Source> records) {

    public Reason {
        records = List.copyOf(records);
    }

    /** A cause that needs no more words. */
    public static Reason of(Cause cause) {
        return new Reason(cause, "", List.of());
    }
}
