package org.rapporteur.records.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * What a text stands on; at most one of both.
 *
 * @param <T> how the other text is told: by its key, or as it is cited
 * @param revises the edition it replaces
 * @param amends the text it changes
 */
public record TextAncestry<T>(@Nullable T revises, @Nullable T amends) {

    /** Of a text that stands on none. */
    public static <T> TextAncestry<T> none() {
        return new TextAncestry<>(null, null);
    }

    public static <T> TextAncestry<T> revising(@Nullable T edition) {
        return new TextAncestry<>(edition, null);
    }

    public static <T> TextAncestry<T> amending(@Nullable T text) {
        return new TextAncestry<>(null, text);
    }

    public boolean isEmpty() {
        return revises == null && amends == null;
    }
}
