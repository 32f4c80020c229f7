package org.rapporteur.entry.kinds;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;

/** What the forms of texts and periods have in common. */
final class Forms {

    private Forms() {}

    /** The value of the one field that makes the key. */
    static String key(Sheet sheet, Field field, Pattern form, String message) {
        SheetReader reader = new SheetReader(sheet, List.of(field));
        String key = reader.read(field.name(), text -> form.matcher(text).matches() ? text : null, message);
        reader.finish();
        return Optional.ofNullable(key).orElseThrow(() -> new RefusedSheetException(List.of()));
    }

    static void requireKnown(SheetReader reader, String field, @Nullable String value, boolean known) {
        if (value != null && !known) {
            reader.refuse(field, "sheet.unknown", value);
        }
    }

    static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
