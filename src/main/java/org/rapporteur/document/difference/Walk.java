package org.rapporteur.document.difference;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through two documents side by side: what left a place comes before what came there. */
final class Walk {

    private final int oldSize;
    private final int youngSize;
    private final Map<Integer, DifferenceEntry> byOld;
    private final Map<Integer, DifferenceEntry> byYoung;
    private int old;
    private int young;

    /** @param entry null for a passage that stands equal in both */
    record Step(@Nullable DifferenceEntry entry, AlignedPassages.Role role, int old, int young) {

        boolean isDeparture() {
            return role == AlignedPassages.Role.MOVED_AWAY;
        }
    }

    Walk(int oldSize, int youngSize, Map<Integer, DifferenceEntry> byOld, Map<Integer, DifferenceEntry> byYoung) {
        this.oldSize = oldSize;
        this.youngSize = youngSize;
        this.byOld = byOld;
        this.byYoung = byYoung;
    }

    @Nullable
    Step next() {
        DifferenceEntry gone = byOld.get(old);
        DifferenceEntry came = byYoung.get(young);
        if (gone != null && gone.kind() == DifferenceKind.DELETED) {
            return step(gone, AlignedPassages.Role.HERE, gone.before().size(), 0);
        } else if (gone != null && gone.kind() == DifferenceKind.MOVED) {
            return step(gone, AlignedPassages.Role.MOVED_AWAY, gone.before().size(), 0);
        } else if (came != null && came.kind() == DifferenceKind.INSERTED) {
            return step(came, AlignedPassages.Role.HERE, 0, came.after().size());
        } else if (came != null && came.kind() == DifferenceKind.MOVED) {
            return step(came, AlignedPassages.Role.MOVED_HERE, 0, came.after().size());
        } else if (came != null) {
            return step(
                    came,
                    AlignedPassages.Role.HERE,
                    came.before().size(),
                    came.after().size());
        }
        return old < oldSize && young < youngSize ? step(null, AlignedPassages.Role.HERE, 1, 1) : null;
    }

    private Step step(@Nullable DifferenceEntry entry, AlignedPassages.Role role, int before, int after) {
        Step step = new Step(entry, role, old, young);
        old += before;
        young += after;
        return step;
    }
}
