package org.rapporteur.check.command;

import java.io.Serial;

/** Arguments or files that the whole command cannot do without are wrong; the message says which in one line. */
final class UsageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    UsageException(String key, Object... arguments) {
        super(CommandWords.say(key, arguments));
    }
}
