package org.rapporteur.entry.sheet;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of one kind of record, named once: how it is typed, what a record says in it, how that is read back, and which
 * refusals of the database are told beside it.
 *
 * @param <R> the record
 * @param <V> what the record says in the field
 */
public final class FieldCodec<R, V> {

    /** Reads a value; null where the field is empty, or says no such value and is refused. */
    @FunctionalInterface
    public interface Reading<V> {
        @Nullable
        V read(SheetReader reader, String field);
    }

    private final Field field;
    private final Function<R, String> written;
    private final Reading<V> reading;
    private final Set<String> constraints = new LinkedHashSet<>();

    FieldCodec(Field field, Function<R, String> written, Reading<V> reading) {
        this.field = field;
        this.written = written;
        this.reading = reading;
    }

    /** Names of constraints of the database whose refusals are told beside this field. */
    public FieldCodec<R, V> refusedBy(String... names) {
        constraints.addAll(Arrays.asList(names));
        return this;
    }

    public Field field() {
        return field;
    }

    public String name() {
        return field.name();
    }

    Set<String> constraints() {
        return constraints;
    }

    /** What the sheet says in the field, as typed. */
    public String in(Sheet sheet) {
        return sheet.text(field.name());
    }

    /** Null where the field is empty or wrong. */
    @SuppressWarnings("unchecked") // a form has one codec of a name
    public @Nullable V of(SheetReader reader) {
        return (V) reader.once(field.name(), () -> reading.read(reader, field.name()));
    }

    /** The value of a field that is required, once nothing is wrong. */
    public V given(SheetReader reader) {
        return requireNonNull(of(reader), field.name());
    }

    String written(R record) {
        return written.apply(record);
    }

    public void refuse(SheetReader reader, String message, Object... arguments) {
        reader.refuse(field.name(), message, arguments);
    }

    public boolean isSound(SheetReader reader) {
        return reader.isSound(field.name());
    }
}
