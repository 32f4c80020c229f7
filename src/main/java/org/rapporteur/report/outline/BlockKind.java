package org.rapporteur.report.outline;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.terms.Coded;

/** What a block tells. */
public enum BlockKind implements Coded {
    PROSE,
    TEXTS,
    TALLY,
    ACTIVITIES,
    BODIES;

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
        return Coded.of(BlockKind.class, code, "a kind of block");
    }
}
