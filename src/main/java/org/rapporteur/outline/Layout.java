package org.rapporteur.outline;

import java.util.Locale;
import java.util.stream.Stream;

/** How a block sets out what it tells. */
public enum Layout {
    GROUP_PARAGRAPHS,
    GROUP_BULLETS,
    LIST,
    TABLE,
    RUN_IN,
    COUNT,
    PARAGRAPHS,
    BULLETS;

    /** Lower case with hyphens, as data files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if none has this code */
    public static Layout ofCode(String code) {
        return Stream.of(values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is not a layout"));
    }
}
