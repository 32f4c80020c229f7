package org.rapporteur.terms;

import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Pieces.Part;
import org.rapporteur.terms.Pieces.TextNumber;

/**
 * The number under which ITU-T publishes a text, such as {@code ITU-T J.153 (06/2024)},
 * {@code ITU-T X.1352 (2022) Amd. 1 (03/2024)}, {@code ITU-T Y Suppl. 59 (07/2024)} or, of a draft, {@code ITU-T Y.3553}.
 *
 * <p>Normal form: {@code ITU-T <letter>.<number>[ R| bis| ter][/<second number>][ (V2)][ Annex A| App. I| Suppl. 1]
 * [ (year of the base)][ Amd. 1| Cor. 1| Add. 1| Err. 1][ (MM/YYYY)]}, and {@code ITU-T <letter> Suppl. <number>
 * [ (MM/YYYY)]} for Supplements, which are numbered by series letter. What people write instead is read by
 * {@link Designations}.
 *
 * <p>Printing gives back the spelling that was read. Spellings which differ in a space only (“D.502R”, “D.502 R”) are
 * equal, have the same order, the same {@link #shortForm} and the same {@link #slug}: of these, keep the slug as a key.
 */
public final class Designation implements Comparable<Designation> {
    /**
     * By number, then everything on one edition together: the edition, then what changes it. Texts without an edition
     * are drafts and come after those published.
     */
    private static final Comparator<Designation> ORDER = Comparator.<Designation, List<TextNumber>>comparing(
                    designation -> designation.numbers, (a, b) -> Pieces.compare(a, b, TextNumber.ORDER))
            .thenComparing(designation -> designation.parts, (a, b) -> Pieces.compare(a, b, Part.ORDER))
            .thenComparingInt(Designation::yearOfText)
            .thenComparing(designation -> designation.changes, (a, b) -> Pieces.compare(a, b, Part.ORDER))
            .thenComparing(Designation::edition, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(designation -> designation.baseYear);

    private final List<TextNumber> numbers;
    private final List<Part> parts;
    private final int baseYear;
    private final List<Part> changes;
    private final @Nullable YearMonth edition;

    Designation(
            List<TextNumber> numbers, List<Part> parts, int baseYear, List<Part> changes, @Nullable YearMonth edition) {
        this.numbers = numbers;
        this.parts = parts;
        // The edition of a text which changes no other says the year by itself
        this.baseYear = changes.isEmpty() && edition != null ? 0 : baseYear;
        this.changes = changes;
        this.edition = edition;
    }

    /**
     * Reads the normal form.
     *
     * @throws IllegalArgumentException if the text is not in normal form
     */
    public static Designation valueOf(String text) {
        return known(DesignationParser.parse(text), text, "ITU-T X.1352 (2022) Amd. 1 (03/2024)");
    }

    /**
     * Reads what {@link #slug} prints.
     *
     * @throws IllegalArgumentException if the text is not the slug of a designation
     */
    public static Designation ofSlug(String slug) {
        return known(DesignationParser.parseSlug(slug), slug, "T-X.1352-2022-Amd.1-202403");
    }

    private static Designation known(@Nullable Designation designation, String text, String example) {
        if (designation != null) {
            return designation;
        }
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        throw new IllegalArgumentException("“" + shown + "” is not the number of an ITU-T text written as “" + example
                + "”: series letter, point, number, then the edition in parentheses");
    }

    /** The letter of the series: {@code 'J'}; of a text with two numbers, that of the first. */
    public char series() {
        return numbers.get(0).series();
    }

    /** Each number the text goes by: {@code Y.4903} and {@code L.1603}; of a Supplement to a series, the series. */
    public List<String> numbers() {
        return numbers.stream().map(TextNumber::print).toList();
    }

    /** The kind which the designation shows. A Technical Report or a Handbook has no designation. */
    public TextKind kind() {
        List<Part> last = changes.isEmpty() ? parts : changes;
        return last.isEmpty()
                ? TextKind.RECOMMENDATION
                : last.get(last.size() - 1).word().kind;
    }

    /** Whether this changes another text: an Amendment, Corrigendum, Addendum or Erratum. */
    public boolean isChange() {
        return kind().changesAnother();
    }

    /** Month of approval or agreement, which ITU-T prints as the edition; absent from drafts. */
    public @Nullable YearMonth edition() {
        return edition;
    }

    /** Year of the edition which this changes or belongs to: 2022 of {@code X.1352 (2022) Amd. 1}. */
    public @Nullable Year baseYear() {
        return baseYear == 0 ? null : Year.of(baseYear);
    }

    /**
     * The same text in another edition.
     *
     * @throws IllegalArgumentException if the year does not have four digits
     */
    public Designation withEdition(YearMonth newEdition) {
        if (newEdition.getYear() < 1000 || newEdition.getYear() > 9999) {
            throw new IllegalArgumentException("No text has an edition of the year " + newEdition.getYear());
        }
        return new Designation(numbers, parts, baseYear, changes, newEdition);
    }

    public Designation withoutEdition() {
        return new Designation(numbers, parts, baseYear, changes, null);
    }

    /**
     * The text which this one changes or belongs to, without edition but with the year of the base: {@code ITU-T X.1352
     * (2022)} of {@code ITU-T X.1352 (2022) Amd. 1 (03/2024)}. A text that changes no other is its own base.
     */
    public Designation base() {
        List<Part> fewer = changes.isEmpty() ? changes : changes.subList(0, changes.size() - 1);
        return new Designation(numbers, parts, baseYear, fewer, null);
    }

    /**
     * What people call it, with neither sector nor years: {@code J.153}, {@code X.1352 Amd. 1}, {@code Y Suppl. 59},
     * {@code D.608 R}. All editions share it, and all spellings: look up by this what was written without an edition.
     */
    public String shortForm() {
        StringBuilder form = new StringBuilder(numbers.get(0).print());
        for (int i = 1; i < numbers.size(); i++) {
            form.append('/').append(numbers.get(i).print());
        }
        print(parts, form);
        print(changes, form);
        return form.toString();
    }

    private static void print(List<Part> parts, StringBuilder form) {
        for (Part part : parts) {
            form.append(' ').append(part.print());
        }
    }

    /**
     * As in running text, without the edition: {@code ITU-T J.153}, {@code ITU-T X.1352 (2022) Amd. 1}. The year of the
     * base stays, as every edition numbers its Amendments from 1.
     */
    public String citation() {
        String years = baseYear == 0 ? "" : " (%04d)".formatted(baseYear);
        return "ITU-T " + join(numbers, TextNumber::written, "/") + join(parts, Part::written, "") + years
                + join(changes, Part::written, "");
    }

    /**
     * As in a URL: {@code T-J.153-202406}, {@code T-X.1352-2022-Amd.1-202403}, {@code T-Y.4903_L.1603-201610}. Letters,
     * digits, {@code - . _ ~} only, which URLs never escape; different designations have different slugs.
     */
    public String slug() {
        StringBuilder slug = new StringBuilder("T");
        for (int i = 0; i < numbers.size(); i++) {
            slug.append(i == 0 ? '-' : '_').append(numbers.get(i).slug());
        }
        slug(parts, slug);
        if (baseYear != 0) {
            slug.append('-').append(baseYear);
        }
        slug(changes, slug);
        if (edition != null) {
            slug.append('-').append(edition.getYear()).append(twoDigits(edition.getMonthValue()));
        }
        return slug.toString();
    }

    private static void slug(List<Part> parts, StringBuilder slug) {
        for (Part part : parts) {
            slug.append('-').append(part.slug());
        }
    }

    private static String twoDigits(int month) {
        return month < 10 ? "0" + month : "" + month;
    }

    private static <T> String join(List<T> pieces, Function<T, String> print, String separator) {
        return pieces.stream().map(print).collect(Collectors.joining(separator));
    }

    private int yearOfText() {
        if (baseYear != 0) {
            return baseYear;
        }
        return edition == null || !changes.isEmpty() ? Integer.MAX_VALUE : edition.getYear();
    }

    @Override
    public int compareTo(Designation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Designation designation && compareTo(designation) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(shortForm(), baseYear, edition);
    }

    /** The normal form, as it was read. */
    @Override
    public String toString() {
        return edition == null
                ? citation()
                : citation() + " (%02d/%04d)".formatted(edition.getMonthValue(), edition.getYear());
    }
}
