package org.rapporteur.records.recommendation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/**
 * What a text is and what it is called.
 *
 * @param sector letter, T
 * @param designation normal form, {@code ITU-T J.153 (06/2024)}, of ITU-R {@code ITU-R M.2083-0}; null while it has none
 * @param number as people cite it, J.153; null, as long as it is only entered, to take that of the designation
 * @param workName provisional name as a draft, Q.IEC-EEMA; also how Technical Reports are named
 * @param region of a regional Recommendation: Africa
 */
public record TextIdentity(
        TextKind kind,
        String sector,
        @Nullable String designation,
        @Nullable String number,
        @Nullable String workName,
        @Nullable String title,
        @Nullable String region) {

    private static final Pattern AROUND_NUMBER = Pattern.compile("^([A-Z][a-z]+ )?ITU-[RD] |\\s*\\([0-9/]+\\)$");

    /** A text with a designation, by which it is cited. */
    public static TextIdentity of(TextKind kind, String sector, String designation, @Nullable String title) {
        return new TextIdentity(kind, sector, designation, null, null, title, null);
    }

    /** A text without a designation. */
    public static TextIdentity named(TextKind kind, String sector, @Nullable String workName, @Nullable String title) {
        return new TextIdentity(kind, sector, null, null, workName, title, null);
    }

    /** The same text under another number. */
    public TextIdentity numbered(@Nullable String otherNumber) {
        return new TextIdentity(kind, sector, designation, otherNumber, workName, title, region);
    }

    /** The same text under another designation, from which its number follows. */
    public TextIdentity designated(String otherDesignation) {
        return new TextIdentity(kind, sector, otherDesignation, null, workName, title, region);
    }

    /** The same text with this title. */
    public TextIdentity titled(String otherTitle) {
        return new TextIdentity(kind, sector, designation, number, workName, otherTitle, region);
    }

    /** The designation of a text of ITU-T, which alone says by itself what it designates. */
    public Optional<Designation> designationOfItuT() {
        return Optional.ofNullable(designation)
                .filter(said -> sector.equals("T"))
                .map(Designation::valueOf);
    }

    /** The number by which people cite the text in all its editions; none without a designation. */
    public @Nullable String citedNumber() {
        return number != null ? number : numberOfDesignation();
    }

    /** The number that follows from the designation; null without one. */
    public @Nullable String numberOfDesignation() {
        return designation == null
                ? null
                : designationOfItuT()
                        .map(Designation::shortForm)
                        .orElseGet(() -> AROUND_NUMBER.matcher(designation).replaceAll(""));
    }

    /** Number, else provisional name, else title: what it is called; null if it has none of them. */
    @Nullable
    String called() {
        return Stream.of(Optional.ofNullable(number), Optional.ofNullable(workName), Optional.ofNullable(title))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
