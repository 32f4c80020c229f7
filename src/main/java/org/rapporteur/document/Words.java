package org.rapporteur.document;

import org.jspecify.annotations.Nullable;

/**
 * Plain words.
 *
 * @param link where they lead, an absolute http(s) address, or null
 */
public record Words(String text, @Nullable String link) implements Inline {

    public static Words of(String text) {
        return new Words(text, null);
    }
}
