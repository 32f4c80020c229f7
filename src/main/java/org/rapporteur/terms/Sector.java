package org.rapporteur.terms;

import java.util.List;
import java.util.stream.Stream;

/** Who did it: a Sector of ITU, the Union as a whole, or a partner outside. */
public enum Sector {
    T('T', "ITU-T"),
    R('R', "ITU-R"),
    D('D', "ITU-D"),
    /** The whole Union, such as an initiative of several Sectors. */
    ITU('U', "ITU"),
    /** Partners, such as oneM2M. */
    OTHER('X', "other");

    private static final List<Sector> VALUES = List.of(values());

    private final char letter;
    private final String printed;

    Sector(char letter, String printed) {
        this.letter = letter;
        this.printed = printed;
    }

    /** {@code T}, {@code R}, {@code D}, {@code ITU}, {@code OTHER}. */
    public String code() {
        return name();
    }

    /**
     * Reads what {@link #code} prints.
     *
     * @throws IllegalArgumentException if no Sector has this code
     */
    public static Sector ofCode(String code) {
        return Stream.of(values())
                .filter(sector -> sector.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is not a Sector of ITU"));
    }

    /** The letter which opens a {@link StudyGroupCode}. */
    char letter() {
        return letter;
    }

    static Sector ofLetter(char letter) {
        for (Sector sector : VALUES) {
            if (sector.letter == letter) {
                return sector;
            }
        }
        throw new IllegalArgumentException("“" + letter + "” is not the letter of a Sector");
    }

    /** As ITU prints it: {@code ITU-T}. */
    @Override
    public String toString() {
        return printed;
    }
}
