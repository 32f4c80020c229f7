package org.rapporteur.check.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verbs that say what is to come. */
final class Future {
    private static final String ADVERBS =
            "(?: (?:also|then|now|again|not|only|soon|next|further|jointly|[a-z]{2,20}ly)){0,3}";
    private static final String TO = "(?: (?:to(?: be| take)? [a-z-]{2,20}(?: place)?|for))";
    private static final Pattern VERB =
            Pattern.compile("\\b(?:(?:will|shall)" + ADVERBS + "(?: be| have been| have| take)?" + ADVERBS
                    + " [a-z-]{2,20}(?: place)?"
                    + "|(?:is|are)" + ADVERBS
                    + " (?:scheduled|planned|expected|foreseen|due|set|envisaged|anticipated|programmed|slated)"
                    + TO + "?|(?<!(?:as|was|were|been|had) )(?:scheduled|planned|expected|foreseen|due)" + TO
                    + "|to be [a-z-]{2,20}|to take place)\\b");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\b(?:held|took place|established|founded|created|adopted|approved|published|launched|issued|signed|dated|set up|since|was|were|has|have)\\b"
                    + "|\\b(?:of|after|before|since) $");

    /** “will be held in December, a year after the eighteenth (Kyoto, October 2023)” */
    private static final Pattern OF_ANOTHER =
            Pattern.compile("\\b(?:after|before|since|unlike|follows|following) the [^,;]{1,60}$");

    /** “to be told of Resolution 206 (Dubai, 2018)” */
    private static final Pattern EDITION = Pattern.compile("\\bResolutions?\\b.*(?<!\\d)\\d{1,4} ?\\(?$");

    /** “The session planned for June 2020 was replaced by …”: what was planned then came otherwise, and that is told. */
    private static final Pattern UNDONE = Pattern.compile(
            ",? (?:(?:therefore|thus|however|eventually|finally|in the end),? )?(?:was|were|has been|have been|had to be|did not|could not) ");

    private Future() {}

    static boolean governs(DateRoles.Clause clause) {
        return (governs(clause.before()) && !UNDONE.matcher(clause.behind()).lookingAt())
                || (!clause.outside().isEmpty()
                        && isBare(clause.before())
                        && governs(clause.outside())
                        && !OF_ANOTHER.matcher(clause.outside()).find()
                        && !EDITION.matcher(clause.outside()).find())
                || (Events.isLead(clause.before()) && follows(clause.after()));
    }

    private static boolean governs(String before) {
        Matcher verb = VERB.matcher(before);
        int end = -1;
        while (verb.find()) {
            end = verb.end();
        }
        return end >= 0 && !BETWEEN.matcher(before.substring(end)).find();
    }

    private static boolean follows(String after) {
        Matcher verb = VERB.matcher(after);
        return verb.find() && !BETWEEN.matcher(after.substring(0, verb.start())).find();
    }

    /** A bracket that holds a place and a date alone. */
    static boolean isBare(String words) {
        return words.length() < 60 && !words.matches(".*\\b(?:Rev|ex|see|C\\d|Doc)\\b.*");
    }
}
