package org.rapporteur.records.resolution;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.terms.Alphabet;

/**
 * One edition of a Resolution. They sort by body as reports cite them, by number as a number, and by year.
 *
 * @param code the body that adopts it, a dash and its number: {@code PP-102}, {@code COUNCIL-1305}
 * @param place where the conference met, {@code Bucharest}
 * @param revised false for the first edition
 */
public record ResolutionSummary(String code, int year, String place, boolean revised, String title)
        implements Comparable<ResolutionSummary> {
    private static final List<String> BODIES = List.of("PP", "COUNCIL", "WTSA", "RA", "WTDC");
    private static final Comparator<ResolutionSummary> ORDER =
            Comparator.comparing(ResolutionSummary::code, codes()).thenComparingInt(ResolutionSummary::year);

    /** The order of codes: PP-101, PP-133, COUNCIL-1305, WTSA-69. */
    public static Comparator<String> codes() {
        return Comparator.comparingInt((String code) -> BODIES.indexOf(body(code)))
                .thenComparing(Alphabet.order());
    }

    /** {@code PP}, {@code COUNCIL}, {@code WTSA}, {@code RA} or {@code WTDC}. */
    public String body() {
        return body(code);
    }

    public int number() {
        return Integer.parseInt(code.substring(body().length() + 1));
    }

    /** {@code Resolution 102}. */
    public String name() {
        return "Resolution " + number();
    }

    /** {@code (Rev. Bucharest, 2022)}; a first edition is {@code (Dubai, 2018)}. */
    public String citation() {
        return "(" + (revised ? "Rev. " : "") + place + ", " + year + ")";
    }

    @Override
    public int compareTo(ResolutionSummary other) {
        return ORDER.compare(this, other);
    }

    private static String body(String code) {
        return code.split("-", 2)[0];
    }
}
