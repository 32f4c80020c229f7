package org.rapporteur.terms;

import java.util.Locale;
import java.util.stream.Stream;

/** A constant that files, addresses and the database write by a code: lower case with hyphens, technical-report. */
public interface Coded {

    /** As the enum declares it. */
    String name();

    /** The constant's name in lower case with hyphens. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of a code.
     *
     * @param noun what a constant is called, as it follows "is not": "a kind of text"
     * @throws IllegalArgumentException if none has this code
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code, String noun) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is not " + noun));
    }
}
