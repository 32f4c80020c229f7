package org.rapporteur.entry.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.FieldCodec.Reading;
import org.rapporteur.terms.Coded;

/**
 * The fields of one kind of record, in the order of its form.
 *
 * @param <R> the record
 */
public final class SheetForm<R> {

    private final String kind;
    private final Function<R, String> key;
    private final List<FieldCodec<R, ?>> codecs = new ArrayList<>();

    /**
     * @param kind of record, as it opens the addresses of such records
     * @param key of a record
     */
    public SheetForm(String kind, Function<R, String> key) {
        this.kind = kind;
        this.key = key;
    }

    public String kind() {
        return kind;
    }

    public List<Field> fields() {
        return codecs.stream().<Field>map(FieldCodec::field).toList();
    }

    /** The fields beside which refusals of the database are told, by the name of the constraint. */
    public Map<String, String> fieldsByRule() {
        Map<String, String> fields = new TreeMap<>();
        codecs.forEach(codec -> codec.constraints().forEach(rule -> fields.put(rule, codec.name())));
        return fields;
    }

    public Sheet sheet(R record) {
        Map<String, String> texts = new TreeMap<>();
        codecs.forEach(codec -> texts.put(codec.name(), codec.written(record)));
        return new Sheet(kind, key.apply(record), texts);
    }

    public SheetReader reader(Sheet sheet) {
        return new SheetReader(sheet, fields());
    }

    /** A field of a form of its own. */
    public <V> FieldCodec<R, V> add(Field field, Function<R, String> written, Reading<V> reading) {
        FieldCodec<R, V> codec = new FieldCodec<>(field, written, reading);
        codecs.add(codec);
        return codec;
    }

    /** Null where it is empty. */
    public FieldCodec<R, String> text(Field field, Function<R, @Nullable String> written) {
        return add(field, record -> words(written.apply(record)), SheetReader::text);
    }

    /** Empty where it is empty. */
    public FieldCodec<R, String> words(Field field, Function<R, String> written) {
        return add(field, written, SheetReader::words);
    }

    /** Text that has a form, as a key; what has not is refused with the message. */
    public FieldCodec<R, String> formed(Field field, Function<R, String> written, Pattern form, String message) {
        return read(field, written, text -> form.matcher(text).matches() ? text : null, message);
    }

    public <V> FieldCodec<R, V> read(
            Field field, Function<R, String> written, Function<String, @Nullable V> read, String message) {
        return add(field, written, (reader, name) -> reader.read(name, read, message));
    }

    public FieldCodec<R, LocalDate> day(Field field, Function<R, @Nullable LocalDate> written) {
        return add(field, record -> words(written.apply(record)), SheetReader::day);
    }

    public FieldCodec<R, Boolean> check(Field field, Predicate<R> written) {
        return add(field, record -> written.test(record) ? "yes" : "", SheetReader::isChecked);
    }

    /** @param ofCode fails with an {@link IllegalArgumentException} where no constant has the code */
    public <V extends Coded> FieldCodec<R, V> coded(
            Field field, Function<R, @Nullable V> written, Function<String, V> ofCode) {
        return read(field, record -> code(written.apply(record)), ofCode, "sheet.choice");
    }

    private static String code(@Nullable Coded constant) {
        return constant == null ? "" : constant.code();
    }

    /** Values that are chosen, each once; empty where none is. */
    public FieldCodec<R, List<String>> values(Field field, Function<R, Collection<String>> written) {
        return add(field, record -> String.join("\n", written.apply(record)), SheetReader::values);
    }

    /** Values one a line; the first line that is none is refused with the message, its number and its beginning. */
    public <V> FieldCodec<R, List<V>> lines(
            Field field,
            Function<R, Collection<V>> written,
            Function<V, String> line,
            Function<String, @Nullable V> read,
            String message) {
        return add(
                field,
                record -> joined(written.apply(record), line),
                (reader, name) -> reader.lines(name, read, message));
    }

    public static <V> String joined(Collection<V> values, Function<V, String> line) {
        return values.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
