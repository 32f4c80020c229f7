package org.rapporteur.site.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of the page.
 *
 * @param change what differs in them; null where nothing does
 * @param left how many passages are left out before them
 */
record ShownStretch(
        @Nullable ShownChange change, List<ShownLine> lines, int left) {

    ShownStretch {
        lines = List.copyOf(lines);
    }
}
