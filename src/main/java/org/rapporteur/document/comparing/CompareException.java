package org.rapporteur.document.comparing;

import java.io.Serial;

/** Arguments are wrong, or a file can be neither read nor written; the message says which in one line. */
final class CompareException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final boolean usage;

    private CompareException(String line, boolean usage) {
        super(line);
        this.usage = usage;
    }

    /** For arguments. */
    static CompareException usage(String key, Object... arguments) {
        return new CompareException(CompareWords.say(key, arguments), true);
    }

    /** For files. */
    static CompareException file(String line) {
        return new CompareException(line, false);
    }

    /** Whether the arguments are wrong. */
    boolean isUsage() {
        return usage;
    }
}
