package org.rapporteur.site.compare;

import java.util.List;

/**
 * Stretches under one heading.
 *
 * @param code of a cause or Resolution; empty for a section, and for what belongs to none
 * @param name of a section as printed, or of a Resolution; empty for the cover and for anything else
 * @param left how many passages are left out at its end
 */
record ShownGroup(String code, String name, List<ShownStretch> stretches, int left) {

    ShownGroup {
        stretches = List.copyOf(ShownStretch.joined(stretches));
    }
}
