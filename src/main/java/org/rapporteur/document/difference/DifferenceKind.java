package org.rapporteur.document.difference;

import java.util.Locale;

/** What happened to passages. */
public enum DifferenceKind {
    INSERTED,
    DELETED,
    /** Its words; its number and level may have changed with them. */
    CHANGED,
    /** Together to another place; their words may have changed with that. */
    MOVED,
    /** One paragraph became several. */
    SPLIT,
    /** Several paragraphs became one. */
    MERGED,
    /** Nothing but its number, or numbers of other places it refers to. */
    RENUMBERED,
    /** The same words at another level, or with another mark before them. */
    RESET,
    /** Nothing that is printed: an id, a record behind a claim, a total. */
    UNSEEN;

    /** Lower case, as files and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    DifferenceKind reversed() {
        return switch (this) {
            case INSERTED -> DELETED;
            case DELETED -> INSERTED;
            case SPLIT -> MERGED;
            case MERGED -> SPLIT;
            default -> this;
        };
    }
}
