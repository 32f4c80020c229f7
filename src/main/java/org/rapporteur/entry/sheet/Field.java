package org.rapporteur.entry.sheet;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A field of a sheet.
 *
 * @param name within its kind of record
 * @param required whether it must be filled in
 * @param identifying whether it makes the key of the record: typed when the record is new, and never changed
 * @param longest most characters (UTF-16 units) of its text
 * @param aside whether few records need it, so that forms fold it away while it is empty
 * @param offered all that may be chosen; for a line, what is proposed. Asked for at every reading
 * @param parts how its text is put together without writing it; null where it is simply typed
 */
public record Field(
        String name,
        Input input,
        boolean required,
        boolean identifying,
        boolean aside,
        int longest,
        Supplier<List<Choice>> offered,
        @Nullable Parts parts) {

    private static final int LINE = 500;
    private static final int TEXT = 20_000;

    public static Field line(String name) {
        return line(name, List::of);
    }

    /** A line beside which some values are proposed. */
    public static Field line(String name, Supplier<List<Choice>> proposed) {
        return of(name, Input.LINE, LINE, proposed);
    }

    public static Field lines(String name) {
        return lines(name, List::of);
    }

    /** Lines for which some values are proposed. */
    public static Field lines(String name, Supplier<List<Choice>> proposed) {
        return of(name, Input.LINES, TEXT, proposed);
    }

    public static Field prose(String name) {
        return of(name, Input.PROSE, TEXT, List::of);
    }

    public static Field day(String name) {
        return of(name, Input.DAY, LINE, List::of);
    }

    public static Field choice(String name, List<Choice> choices) {
        List<Choice> copy = List.copyOf(choices);
        return choice(name, () -> copy);
    }

    public static Field choice(String name, Supplier<List<Choice>> choices) {
        return of(name, Input.CHOICE, LINE, choices);
    }

    public static Field line(String name, List<Choice> proposed) {
        return line(name, () -> proposed);
    }

    public static Field lines(String name, List<Choice> proposed) {
        return lines(name, () -> proposed);
    }

    /** One of some values; another one is judged by its kind of record. */
    public static Field proposal(String name, Supplier<List<Choice>> choices) {
        return of(name, Input.PROPOSAL, LINE, choices);
    }

    public static Field choices(String name, List<Choice> choices) {
        return choices(name, () -> choices);
    }

    public static Field choices(String name, Supplier<List<Choice>> choices) {
        return of(name, Input.CHOICES, TEXT, choices);
    }

    public static Field check(String name) {
        return of(name, Input.CHECK, LINE, List::of);
    }

    private static Field of(String name, Input input, int longest, Supplier<List<Choice>> offered) {
        return new Field(name, input, false, false, false, longest, offered, null);
    }

    public Field require() {
        return new Field(name, input, true, identifying, aside, longest, offered, parts);
    }

    public Field identify() {
        return new Field(name, input, required, true, aside, longest, offered, parts);
    }

    public Field atMost(int characters) {
        return new Field(name, input, required, identifying, aside, characters, offered, parts);
    }

    public Field asAside() {
        return new Field(name, input, required, identifying, true, longest, offered, parts);
    }

    public Field of(Parts made) {
        return new Field(name, input, required, identifying, aside, longest, offered, made);
    }

    public List<Choice> choices() {
        return offered.get();
    }

    /** Whether its text may have more than one line. */
    public boolean isLong() {
        return input == Input.LINES || input == Input.PROSE || input == Input.CHOICES;
    }

    boolean offers(String value) {
        return choices().stream().anyMatch(choice -> choice.value().equals(value));
    }
}
