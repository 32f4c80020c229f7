package org.rapporteur.entry.sheet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes values out of a sheet and collects everything that is wrong with it, so that all of it can be said at once. A
 * field that breaks the rules of its own input reads as if it were empty.
 */
public final class SheetReader {

    private final Sheet sheet;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Set<String> broken;
    private final Map<String, Optional<Object>> read = new HashMap<>();

    public SheetReader(Sheet sheet, List<Field> fields) {
        this.sheet = sheet;
        fields.forEach(
                field -> FieldRules.check(field, sheet.text(field.name())).ifPresent(problems::add));
        broken = problems.stream().map(FieldProblem::field).collect(Collectors.toCollection(HashSet::new));
    }

    /** The key of the record. */
    public String key() {
        return sheet.key();
    }

    /** What a field says, asked for once: reading may need the database, and refuses but once. */
    @Nullable
    Object once(String field, Supplier<@Nullable Object> reading) {
        Optional<Object> value = read.get(field);
        if (value == null) {
            value = Optional.ofNullable(reading.get());
            read.put(field, value);
        }
        return value.orElse(null);
    }

    /** Null where it is empty. */
    public @Nullable String text(String field) {
        String text = sheet.text(field);
        return text.isEmpty() || broken.contains(field) ? null : text;
    }

    /** Empty where it is empty. */
    public String words(String field) {
        return Optional.ofNullable(text(field)).orElse("");
    }

    /** Null where it is empty. */
    public @Nullable LocalDate day(String field) {
        return Optional.ofNullable(text(field)).map(FieldRules::day).orElse(null);
    }

    public boolean isChecked(String field) {
        return text(field) != null;
    }

    /** The values chosen, in the order of the sheet. */
    public List<String> values(String field) {
        return text(field) == null
                ? List.of()
                : sheet.lines(field).stream().distinct().toList();
    }

    /**
     * A value in a form of its own; a text that has not this form is told with the message.
     *
     * @param read null, or an {@link IllegalArgumentException}, where the text has not the form
     */
    public <T> @Nullable T read(String field, Function<String, @Nullable T> read, String message) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        T value = tried(read, text);
        if (value == null) {
            refuse(field, message, FieldProblem.quoted(text));
        }
        return value;
    }

    /** Values one a line; the first line that has not their form is told with its number, and none are read. */
    public <T> List<T> lines(String field, Function<String, @Nullable T> read, String message) {
        List<T> values = new ArrayList<>();
        List<String> lines = text(field) == null ? List.of() : sheet.lines(field);
        for (int at = 0; at < lines.size(); at++) {
            T value = tried(read, lines.get(at));
            if (value == null) {
                refuse(field, message, at + 1, FieldProblem.quoted(lines.get(at)));
                return List.of();
            }
            values.add(value);
        }
        return values;
    }

    private static <T> @Nullable T tried(Function<String, @Nullable T> read, String text) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException notOfThisForm) {
            return null;
        }
    }

    public void refuse(String field, String message, Object... arguments) {
        problems.add(FieldProblem.in(field, message, arguments));
        broken.add(field);
    }

    /** Whether nothing is wrong with the field so far. */
    public boolean isSound(String field) {
        return !broken.contains(field);
    }

    /** The text of a field that is required, once nothing is wrong. */
    public String given(String field) {
        return requireNonNull(text(field), field);
    }

    /** All that was found wrong so far. */
    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** @throws RefusedSheetException with all that was found wrong */
    public void finish() {
        if (!problems.isEmpty()) {
            throw new RefusedSheetException(problems);
        }
    }
}
