package org.rapporteur.terms;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a Resolution within the body that adopts it: {@code PP-102}, {@code WTSA-69}, {@code COUNCIL-1305}. A
 * Resolution keeps it through all its editions.
 */
public record ResolutionNumber(Body body, int number) implements Comparable<ResolutionNumber> {
    private static final Pattern WRITTEN = Pattern.compile("(PP|WTSA|WTDC|COUNCIL|RA)-([1-9]\\d{0,4})");
    private static final Comparator<ResolutionNumber> ORDER =
            Comparator.comparing(ResolutionNumber::body).thenComparingInt(ResolutionNumber::number);

    /** The bodies which adopt Resolutions, in the order in which reports cite them. */
    public enum Body {
        /** The Plenipotentiary Conference. */
        PP,
        /** The Council. */
        COUNCIL,
        /** The World Telecommunication Standardization Assembly. */
        WTSA,
        /** The Radiocommunication Assembly. */
        RA,
        /** The World Telecommunication Development Conference. */
        WTDC
    }

    /** @throws IllegalArgumentException if the number is not between 1 and 99999 */
    public ResolutionNumber {
        if (number < 1 || number > 99_999) {
            throw new IllegalArgumentException("No Resolution has the number " + number);
        }
    }

    /**
     * Reads {@code PP-102}.
     *
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static ResolutionNumber valueOf(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "“" + text + "” is not the number of a Resolution, such as “PP-102” or “WTSA-69”");
        }
        return new ResolutionNumber(Body.valueOf(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(ResolutionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return body + "-" + number;
    }
}
