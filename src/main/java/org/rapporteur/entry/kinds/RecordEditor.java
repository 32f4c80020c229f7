package org.rapporteur.entry.kinds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Editor;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldCodec;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetForm;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.access.Rights;

/**
 * What the editors of all kinds have in common: each names its fields once, and says how a record is found and put.
 * Editors write such records unless a kind says otherwise.
 *
 * @param <R> the record
 */
abstract class RecordEditor<R> implements Editor {

    final SheetForm<R> form;
    final Choices choices;
    final Rights rights;

    RecordEditor(String kind, Function<R, String> key, Choices choices, Rights rights) {
        this.form = new SheetForm<>(kind, key);
        this.choices = choices;
        this.rights = rights;
    }

    /** Those of these records that there are. */
    abstract Collection<R> records(Collection<String> keys);

    /** @throws RefusedSheetException with all that is wrong with the sheet */
    abstract R read(SheetReader reader);

    abstract void put(R record, boolean isNew);

    @Override
    public final String kind() {
        return form.kind();
    }

    @Override
    public final List<Field> fields() {
        return form.fields();
    }

    @Override
    public final Map<String, String> fieldsByRule() {
        return form.fieldsByRule();
    }

    @Override
    public final Map<String, Sheet> sheets(Collection<String> keys) {
        return records(keys).stream().map(form::sheet).collect(Collectors.toMap(Sheet::key, Function.identity()));
    }

    @Override
    public void write(Sheet sheet, boolean isNew) {
        put(read(form.reader(sheet)), isNew);
    }

    /** The value of the one field that makes the key. */
    static String key(Sheet sheet, FieldCodec<?, String> codec) {
        SheetReader reader = new SheetReader(sheet, List.of(codec.field()));
        String key = codec.of(reader);
        reader.finish();
        return Optional.ofNullable(key).orElseThrow(() -> new RefusedSheetException(List.of()));
    }

    static void requireKnown(SheetReader reader, FieldCodec<?, ?> codec, @Nullable String value, boolean known) {
        if (value != null && !known) {
            codec.refuse(reader, "sheet.unknown", value);
        }
    }

    @Override
    public boolean mayEnter() {
        return rights.mayEdit();
    }

    @Override
    public boolean mayWrite(String key) {
        return rights.mayEdit();
    }

    @Override
    public boolean mayWrite(Sheet sheet) {
        return rights.mayEdit();
    }
}
