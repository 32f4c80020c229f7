package org.rapporteur.vocabulary;

import java.util.Locale;
import java.util.stream.Stream;

/** What a report tells of a text on its cut-off day; coarser than its {@link Stage}. */
public enum Standing {
    IN_DEVELOPMENT,
    UNDER_APPROVAL,
    APPROVED,
    AGREED,
    ISSUED,
    PUBLISHED,
    WITHDRAWN;

    /** Lower case with hyphens: {@code under-approval}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads what {@link #code} prints.
     *
     * @throws IllegalArgumentException if no standing has this code
     */
    public static Standing ofCode(String code) {
        return Stream.of(values())
                .filter(standing -> standing.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is not a standing of a text"));
    }
}
