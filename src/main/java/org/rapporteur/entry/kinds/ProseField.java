package org.rapporteur.entry.kinds;

import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.terms.prose.Prose;
import org.rapporteur.terms.prose.ProseException;

/** Prose with claims, kept as typed. */
final class ProseField {

    private ProseField() {}

    /** Empty where nothing is typed; null where a claim is not of their form. */
    static @Nullable String read(SheetReader reader, String field) {
        String text = reader.words(field);
        try {
            Prose.valueOf(text);
            return text;
        } catch (ProseException unreadable) {
            reader.refuse(field, "form.said", String.valueOf(unreadable.getMessage()));
            return null;
        }
    }
}
