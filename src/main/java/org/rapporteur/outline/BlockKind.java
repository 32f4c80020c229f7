package org.rapporteur.outline;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
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

    /** How it may be set out; empty where there is but one way. */
    public Set<Layout> layouts() {
        return switch (this) {
            case TEXTS -> EnumSet.complementOf(EnumSet.of(Layout.PARAGRAPHS, Layout.BULLETS));
            case ACTIVITIES -> EnumSet.of(Layout.PARAGRAPHS, Layout.BULLETS);
            case PROSE, TALLY, BODIES -> Set.of();
        };
    }

    /** @throws IllegalArgumentException if none has this code */
    public static BlockKind ofCode(String code) {
        return Stream.of(values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is not a kind of block"));
    }
}
