package org.rapporteur.entry.sheet;

/** Words in a row which two texts have in common, or only one of them has. */
public record WordRun(Change change, String text) {

    /** What became of the words. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }
}
