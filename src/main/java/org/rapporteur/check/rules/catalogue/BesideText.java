package org.rapporteur.check.rules.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.language.TextMention;

/** The day or month right beside a text, with nothing between but marks, its group and words of its approval. */
final class BesideText {
    /** In letters. */
    private static final int REACH = 90;

    private static final String WORDS =
            "(?:[\u201d\"\u00bb]?(?:[ ,;:()\u2013\u2014-]++|(?i:was|were|is|both|all|approved|agreed|adopted|dated|of|on|in force since|in force|in|by|the|this|text|edition"
                    + "|version|also|first|then|revised|new|AAP|TAP|Recommendations?|Supplement|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                    + "|(?:ITU-T )?(?:SG|Study Group) ?\\d{1,2}|TSAG)(?!\\w))*+)";
    private static final Pattern BETWEEN = Pattern.compile(WORDS);
    private static final Pattern APPROVAL = Pattern.compile("(?i)\\b(?:approved|agreed|adopted|in force since)\\b");
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:$|[,;.)\\t]|and\\b|[\u2013\u2014(])");

    private BesideText() {}

    /** @param said whether words between them say that it is the day of approval */
    record Beside(DateSpan span, boolean said) {}

    /** @param year of days without one */
    static Optional<Beside> of(TextMention text, int year) {
        String line = text.line().text();
        String rest = line.substring(text.end(), Math.min(line.length(), text.end() + REACH));
        return Dates.in(rest, year).stream()
                .limit(1)
                .filter(span -> ToldDay.isShort(span) && span.precision() != Precision.YEAR)
                .filter(span -> BETWEEN.matcher(rest).region(0, span.from()).matches())
                .filter(span ->
                        BEHIND.matcher(rest).region(span.to(), rest.length()).lookingAt())
                .map(span -> new Beside(
                        ToldDay.moved(span, text.end()),
                        APPROVAL.matcher(rest).region(0, span.from()).find()))
                .findFirst();
    }

    /** The day that a cell is, with no more than words of approval around it: “06.11.2025 (agreed)”. */
    static Stream<DateSpan> inCell(String cell, int year) {
        return Dates.in(cell, year).stream()
                .limit(1)
                .filter(span -> ToldDay.isShort(span) && span.precision() != Precision.YEAR)
                .filter(span -> BETWEEN.matcher(cell).region(0, span.from()).matches()
                        && BETWEEN.matcher(cell)
                                .region(span.to(), cell.length())
                                .matches());
    }
}
