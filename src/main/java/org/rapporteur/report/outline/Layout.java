package org.rapporteur.report.outline;

import org.rapporteur.terms.Coded;

/** How a block sets out what it tells. */
public enum Layout implements Coded {
    GROUP_PARAGRAPHS,
    GROUP_BULLETS,
    LIST,
    TABLE,
    RUN_IN,
    COUNT,
    PARAGRAPHS,
    BULLETS;

    /** @throws IllegalArgumentException if none has this code */
    public static Layout ofCode(String code) {
        return Coded.of(Layout.class, code, "a layout");
    }
}
