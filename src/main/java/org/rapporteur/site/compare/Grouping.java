package org.rapporteur.site.compare;

import java.util.Arrays;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.terms.Coded;

/** By what the differences on a page are gathered. */
enum Grouping implements Coded {
    SECTION,
    CAUSE,
    RESOLUTION;

    /** @throws InvalidParameterException if none has this code */
    static Grouping of(String code) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException("by", code, "compare.by.unknown"));
    }
}
