package org.rapporteur.intake.paste;

import java.util.regex.Pattern;

/** How a last call or an additional review is told, and the days from which to which it runs (Rec. ITU-T A.8). */
final class LastCall {
    private static final String DAY =
            "(?:" + DayReader.ANY + "|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*)";
    /** The day of a circular is none of those it tells. */
    private static final String ANNOUNCED =
            "(?i:\\b(?:announcement|circular|collective letter|AAP[ -]?\\d+))\\b[^;|]{0,20}?";

    private static final String REVIEW =
            "(?:(?i:last call|additional review|comments?|deadline|comment period)|\\b(?:LC|LJ|AR|AJ)\\b)";
    /** Words up to the days of a last call; a stage among them has those days. */
    private static final String NO_STAGE = "(?:(?!(?i:consent|approv|determin|agreed))[^;|)])";

    private static final String EDGE =
            "(?:(?i:\\b(?:end|start|close|closing|beginning)) +(?:of +)?(?:the +)?(?:AAP +)?)";

    /** The days of a last call lie behind that of the consent, and before that of the approval (Rec. ITU-T A.8). */
    static final Pattern DAYS = Pattern.compile(EDGE + "?" + REVIEW + NO_STAGE + "{0,30}?" + DAY
            + "(?: ?(?:-|–|—|/|,|to|until|till|through|and) ?(?:(?i:ends?|closes?|until)[: ]*)?" + DAY + ")?|" + DAY
            + "[ ,:(–-]{0,4}(?i:end|start|clos|begin)\\w*"
            + "(?: of)?(?: the)?(?: AAP)? " + REVIEW + "|" + ANNOUNCED + DAY);

    static final Pattern PATTERN = Pattern.compile(
            "(?i:(?:\\b(?:in|under) |" + EDGE + ")?\\b(?:last call|additional review)\\b)|\\b(?:LC|LJ|AR|AJ)\\b");

    private LastCall() {}

    static boolean isIn(String words) {
        return PATTERN.matcher(words).find();
    }
}
