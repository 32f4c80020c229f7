package org.rapporteur.platform.database;

import java.nio.file.Path;

/** A reason not to start, or not to do what a command asks, that the person who asked can act on, told in one line. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String ELSEWHERE = ", or choose another folder with --rapporteur.data=<folder>";

    public Refusal(String reason) {
        super(reason);
    }

    public Refusal(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** However many lines its causes told. */
    public String inOneLine() {
        return String.valueOf(getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }

    static Refusal inUse(Path folder, String process) {
        return new Refusal(folder + " is in use by another Rapporteur (process " + process + "). Stop it" + ELSEWHERE);
    }

    static Refusal notWritable(Path folder, Throwable cause) {
        return new Refusal(folder + " is not a folder that can be written to. Make it one" + ELSEWHERE, cause);
    }

    static Refusal doesNotStart(Path log, Throwable cause) {
        return new Refusal(
                "PostgreSQL does not start (its own words are in " + log + "): " + cause.getMessage(), cause);
    }

    /** @param advice what is the matter and what to do; the words of PostgreSQL follow in brackets */
    static Refusal database(String advice, Throwable cause) {
        return new Refusal(advice + " (" + cause.getMessage() + ")", cause);
    }

    static Refusal otherVersion(Path folder, String found, String ours) {
        return new Refusal(folder + " was written by PostgreSQL " + found + ", and this Rapporteur brings PostgreSQL "
                + ours + ". Take a backup with the Rapporteur that wrote it (backup FILE) and restore it with this one"
                + ELSEWHERE);
    }
}
