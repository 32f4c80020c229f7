package org.rapporteur.site.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of the page.
 *
 * @param change what differs in them; null where nothing does
 * @param left how many passages are left out before them
 */
record ShownStretch(@Nullable ShownChange change, List<ShownLine> lines, int left) {

    ShownStretch {
        lines = List.copyOf(lines);
    }

    /** Neighbours that came, or went, for the same cause are shown as one. */
    static List<ShownStretch> joined(List<ShownStretch> stretches) {
        List<ShownStretch> joined = new ArrayList<>();
        for (ShownStretch next : stretches) {
            ShownStretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.takes(next)) {
                joined.set(joined.size() - 1, last.and(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean takes(ShownStretch next) {
        return change != null && next.change != null && next.left == 0 && change.isLike(next.change);
    }

    private ShownStretch and(ShownStretch next) {
        ShownChange here = Objects.requireNonNull(change);
        List<ShownLine> both =
                Stream.concat(lines.stream(), next.lines.stream()).toList();
        return new ShownStretch(here.and(Objects.requireNonNull(next.change)), both, left);
    }
}
