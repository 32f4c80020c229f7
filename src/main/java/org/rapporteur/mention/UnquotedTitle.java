package org.rapporteur.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a text in running words without quotation marks: “J.1311 Technical requirements for …”. */
public final class UnquotedTitle {
    private static final Pattern LEAD = Pattern.compile("^(?:\\s*[:\u2013\u2014-]\\s|,?\\s)\\s*");
    private static final Pattern TRAIL = Pattern.compile(
            "(?:[\\s,;.:]|\\b(?:and|as well as|or|the|new|draft|revised|also|has|have|Recommendations?)\\b)+$");
    private static final Pattern TITLE = Pattern.compile("^[\\p{Lu}\\p{N}]|^e[A-Z]");
    private static final Pattern NO_TITLE =
            Pattern.compile("^(?:In|On|At|For|The|This|These|It|See|More|SG\\d|Study Group|ITU-[TRD] (?:SG|Study))\\b");

    private UnquotedTitle() {}

    /** The mention with the words up to there as its title, if they look like one. */
    public static TextMention of(TextMention text, int end) {
        String rest = text.line().text().substring(text.to(), Math.max(text.to(), end));
        Matcher lead = LEAD.matcher(rest);
        if (!lead.find()) return text;
        String title = TRAIL.matcher(rest.substring(lead.end())).replaceFirst("");
        boolean looksLikeOne = TITLE.matcher(title).find()
                && title.indexOf(' ') > 0
                && !NO_TITLE.matcher(title).find();
        int from = text.to() + lead.end();
        return looksLikeOne ? text.titled(title, from, from + title.length(), false) : text;
    }
}
