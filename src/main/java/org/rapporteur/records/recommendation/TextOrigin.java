package org.rapporteur.records.recommendation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a text comes from.
 *
 * @param source where its record comes from, for its readers
 * @param link where it is published
 */
public record TextOrigin(String source, @Nullable String link) {

    private static final Pattern LINK = Pattern.compile("https?://.*");

    /** @throws IllegalArgumentException in words for the person who wrote it */
    public TextOrigin {
        EntryForms.require(link, LINK, "is not the address of a page, which begins with https://");
        if (source.isBlank()) {
            throw new IllegalArgumentException("Say where the record comes from");
        }
    }

    /** Of a text that is not published, or not known to be. */
    public static TextOrigin of(String source) {
        return new TextOrigin(source, null);
    }
}
