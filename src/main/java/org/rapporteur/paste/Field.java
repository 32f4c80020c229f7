package org.rapporteur.paste;

import org.rapporteur.shared.Coded;

/** What a row of a paste tells of its text, and where a {@link Mark} stands. */
public enum Field implements Coded {
    NUMBER,
    KIND,
    TITLE,
    GROUP,
    STAGE,
    DAY,
    /** The row as a whole. */
    ROW
}
