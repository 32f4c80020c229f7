package org.rapporteur.document.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of two documents read together.
 *
 * @param before what the old document prints here; none where something came
 * @param after what the new document prints here; none where something left
 * @param entry null where both are equal
 */
public record AlignedPassages(
        List<Passage> before, List<Passage> after, @Nullable DifferenceEntry entry, Role role) {

    /** Which end of a move a stretch is; everything else is here. */
    public enum Role {
        HERE,
        MOVED_AWAY,
        MOVED_HERE
    }

    public AlignedPassages {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether a reader can see a difference here. */
    public boolean isDifferent() {
        return entry != null && entry.isPrinted();
    }
}
