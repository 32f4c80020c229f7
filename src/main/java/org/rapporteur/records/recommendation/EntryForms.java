package org.rapporteur.records.recommendation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses what has not the form of its kind, in words for the person who wrote it. */
final class EntryForms {

    private EntryForms() {}

    static void require(@Nullable String value, Pattern form, String otherwise) {
        if (value != null && !form.matcher(value).matches()) {
            throw new IllegalArgumentException("“" + value + "” " + otherwise);
        }
    }
}
