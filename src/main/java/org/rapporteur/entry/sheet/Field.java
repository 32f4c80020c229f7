package org.rapporteur.entry.sheet;

import java.util.List;

/**
 * A field of a sheet.
 *
 * @param name within its kind of record
 * @param required whether it must be filled in
 * @param identifying whether it makes the key of the record: typed when the record is new, and never changed
 * @param longest most characters (UTF-16 units) of its text
 * @param aside whether few records need it, so that forms fold it away while it is empty
 * @param choices all that may be chosen; for a line, what is proposed
 */
public record Field(
        String name,
        Input input,
        boolean required,
        boolean identifying,
        boolean aside,
        int longest,
        List<Choice> choices) {

    private static final int LINE = 500;
    private static final int TEXT = 20_000;

    public Field {
        choices = List.copyOf(choices);
    }

    public static Field line(String name) {
        return new Field(name, Input.LINE, false, false, false, LINE, List.of());
    }

    /** A line beside which some values are proposed. */
    public static Field line(String name, List<Choice> proposed) {
        return new Field(name, Input.LINE, false, false, false, LINE, proposed);
    }

    public static Field lines(String name) {
        return lines(name, List.of());
    }

    /** Lines for which some values are proposed. */
    public static Field lines(String name, List<Choice> proposed) {
        return new Field(name, Input.LINES, false, false, false, TEXT, proposed);
    }

    public static Field prose(String name) {
        return new Field(name, Input.PROSE, false, false, false, TEXT, List.of());
    }

    public static Field day(String name) {
        return new Field(name, Input.DAY, false, false, false, LINE, List.of());
    }

    public static Field choice(String name, List<Choice> choices) {
        return new Field(name, Input.CHOICE, false, false, false, LINE, choices);
    }

    public static Field choices(String name, List<Choice> choices) {
        return new Field(name, Input.CHOICES, false, false, false, TEXT, choices);
    }

    public static Field check(String name) {
        return new Field(name, Input.CHECK, false, false, false, LINE, List.of());
    }

    public Field require() {
        return new Field(name, input, true, identifying, aside, longest, choices);
    }

    public Field identify() {
        return new Field(name, input, required, true, aside, longest, choices);
    }

    public Field atMost(int characters) {
        return new Field(name, input, required, identifying, aside, characters, choices);
    }

    public Field asAside() {
        return new Field(name, input, required, identifying, true, longest, choices);
    }

    /** Whether its text may have more than one line. */
    public boolean isLong() {
        return input == Input.LINES || input == Input.PROSE || input == Input.CHOICES;
    }

    boolean offers(String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
