package org.rapporteur.period;

import java.util.Locale;
import java.util.stream.Stream;

/** Who may see a period and its report. */
public enum Visibility {
    PUBLIC,
    STAFF;

    /** Lower case: {@code public}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The visibility with this code.
     *
     * @throws IllegalArgumentException if this is not the code of a visibility
     */
    public static Visibility ofCode(String code) {
        return Stream.of(values())
                .filter(visibility -> visibility.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is neither public nor staff"));
    }
}
