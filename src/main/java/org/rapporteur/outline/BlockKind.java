package org.rapporteur.outline;

import java.util.Locale;
import java.util.stream.Stream;

/** What a block tells. */
public enum BlockKind {
    PROSE,
    TEXTS,
    TALLY,
    ACTIVITIES,
    BODIES;

    /** Lower case with hyphens, as data files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if none has this code */
    public static BlockKind ofCode(String code) {
        return Stream.of(values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is not a kind of block"));
    }
}
