package org.rapporteur.terms;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The number of an ITU-R text: {@code ITU-R M.2083-0}, {@code ITU-R 65}. A Recommendation and a Report can have the same
 * number, so that the kind is part of the key though not of the number (Resolution ITU-R 1).
 *
 * @param kind Recommendation or Report, which have a series, or Resolution, Opinion or Question, which have none
 * @param series one to three letters: {@code M}, {@code BT}, {@code SNG}
 * @param revision 0 for the first edition; absent where the number is meant and not one edition
 * @param studyGroup of a Question the study group it is assigned to: 5 of {@code ITU-R 229-2/5}
 */
public record RadioDesignation(
        TextKind kind,
        @Nullable String series,
        int number,
        @Nullable Integer revision,
        @Nullable Integer studyGroup) implements Comparable<RadioDesignation> {
    private static final String KIND = "Recommendation|Rec|Report|Rep|Resolution|Res|Opinion|Op|Question|Q";
    private static final String SERIES = "B[ORST]|F|M|P|RA|RS|SA|SF|SM|SNG|S|TF|V";
    private static final Pattern WRITTEN = Pattern.compile("(?i)(?:(?:draft|new|revised|the) ){0,4}"
            + "(?:(?<before>" + KIND + ")(?:\\. ?| ))?(?<sector>ITU[- ]?R )?(?:(?<after>" + KIND + ")(?:\\. ?| ))?"
            + "(?:(?<series>" + SERIES
            + ")\\.)?(?<number>\\d{1,6})(?:-(?<revision>\\d{1,3}))?(?:/(?<group>\\d{1,3}))?");
    private static final Comparator<RadioDesignation> ORDER = Comparator.comparing(RadioDesignation::kind)
            .thenComparing(RadioDesignation::series, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(RadioDesignation::number)
            .thenComparing(RadioDesignation::revision, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RadioDesignation::studyGroup, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** @throws IllegalArgumentException if ITU-R has no texts of that kind, or not in a series, or not without one */
    public RadioDesignation {
        boolean inSeries = switch (kind) {
            case RECOMMENDATION, REPORT -> true;
            case RESOLUTION, OPINION, QUESTION -> false;
            default -> throw new IllegalArgumentException("ITU-R numbers no text of the kind " + kind.code());
        };
        boolean misplacedGroup = studyGroup != null && kind != TextKind.QUESTION;
        if (inSeries != (series != null) || misplacedGroup) {
            throw new IllegalArgumentException("ITU-R has no " + kind.code() + " with a number like this");
        }
    }

    /**
     * Reads what {@link #citation} prints, and a number without a kind as that of a Recommendation or, having no series,
     * of a Resolution.
     *
     * @throws IllegalArgumentException if the text is not the number of an ITU-R text
     */
    public static RadioDesignation valueOf(String text) {
        return known(parse(text), text);
    }

    /**
     * Reads what {@link #slug} prints.
     *
     * @throws IllegalArgumentException if the text is not the slug of an ITU-R text
     */
    public static RadioDesignation ofSlug(String slug) {
        String[] parts = slug.split("-", 3);
        String citation = parts.length < 3 ? "" : parts[1] + " ITU-R " + parts[2].replace('_', '/');
        RadioDesignation read = parse(citation);
        return known(read != null && read.slug().equals(slug) ? read : null, slug);
    }

    private static RadioDesignation known(@Nullable RadioDesignation read, String text) {
        if (read != null) {
            return read;
        }
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        throw new IllegalArgumentException(
                "“" + shown + "” is not the number of an ITU-R text, such as “Report ITU-R M.2440-0”");
    }

    static @Nullable RadioDesignation parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches() || !namesTheSector(matcher)) {
            return null;
        }
        String series = matcher.group("series");
        TextKind kind = kindOf(matcher);
        boolean inSeries = kind == TextKind.RECOMMENDATION || kind == TextKind.REPORT;
        Integer group = integer(matcher.group("group"));
        if (inSeries != (series != null) || (group != null && kind != TextKind.QUESTION)) {
            return null;
        }
        return new RadioDesignation(
                kind,
                series == null ? null : series.toUpperCase(Locale.ROOT),
                Integer.parseInt(matcher.group("number")),
                integer(matcher.group("revision")),
                group);
    }

    /** Only ITU-R writes a revision behind a hyphen, so that M.2083-0 needs no sector. */
    private static boolean namesTheSector(Matcher matcher) {
        return matcher.group("sector") != null
                || (matcher.group("series") != null && matcher.group("revision") != null);
    }

    private static TextKind kindOf(Matcher matcher) {
        String word = matcher.group("before") == null ? matcher.group("after") : matcher.group("before");
        if (word == null) {
            return matcher.group("series") == null ? TextKind.RESOLUTION : TextKind.RECOMMENDATION;
        }
        String start = word.toLowerCase(Locale.ROOT).substring(0, Math.min(3, word.length()));
        return Stream.of(
                        TextKind.RECOMMENDATION,
                        TextKind.REPORT,
                        TextKind.RESOLUTION,
                        TextKind.OPINION,
                        TextKind.QUESTION)
                .filter(kind -> kind.code().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Integer integer(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** With its kind, which the number alone does not tell: {@code Report ITU-R M.2440-0}. */
    public String citation() {
        return word() + " " + this;
    }

    /** As in a URL, of unreserved characters: {@code R-Report-M.2440-0}, {@code R-Question-229-2_5}. */
    public String slug() {
        return "R-" + word() + "-" + bareNumber().replace('/', '_');
    }

    private String word() {
        return kind.name().charAt(0) + kind.code().substring(1);
    }

    private String bareNumber() {
        return (series == null ? "" : series + ".")
                + number
                + (revision == null ? "" : "-" + revision)
                + (studyGroup == null ? "" : "/" + studyGroup);
    }

    @Override
    public int compareTo(RadioDesignation other) {
        return ORDER.compare(this, other);
    }

    /** {@code ITU-R M.2083-0}, {@code ITU-R 65}. */
    @Override
    public String toString() {
        return "ITU-R " + bareNumber();
    }
}
