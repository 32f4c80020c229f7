package org.rapporteur.entry.sheet;

import java.util.List;

/**
 * What is wrong with a field, in words of the message bundle.
 *
 * @param field its name; empty where the whole record is meant
 * @param message key of the words
 */
public record FieldProblem(String field, String message, List<Object> arguments) {

    /** Whatever was typed, a message quotes no more of it than this. */
    private static final int QUOTED = 80;

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem in(String field, String message, Object... arguments) {
        return new FieldProblem(field, message, List.of(arguments));
    }

    public static FieldProblem ofAll(String message, Object... arguments) {
        return in("", message, arguments);
    }

    /** The beginning of what was typed, for a message. */
    public static String quoted(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }
}
