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

    private static final Pattern POINT = Pattern.compile("[\\s,;.:]+$|[\\s,;]+(?:and|or)\\s*$");
    private static final Pattern ASIDE = Pattern.compile(
            "\\s*\\((?:see|also|cf|as|approved|agreed|consented|determined|adopted|published|under|new|revised|AAP|TAP|ex|formerly)\\b[^()]{0,80}\\)$",
            Pattern.CASE_INSENSITIVE);

    private UnquotedTitle() {}

    /** Without “(see 2.1)” or “(approved in June 2024)” at its end. */
    static String withoutAside(String title) {
        return ASIDE.matcher(title).replaceFirst("");
    }

    /** The mention with the words up to there as its title, if they look like one. */
    public static TextMention of(TextMention text, int end) {
        String rest = text.line().text().substring(text.to(), Math.max(text.to(), end));
        Matcher lead = LEAD.matcher(rest);
        if (!lead.find()) return text;
        boolean last = end >= text.line().text().stripTrailing().length();
        String title = withoutAside(
                (last ? POINT : TRAIL).matcher(rest.substring(lead.end())).replaceFirst(""));
        boolean looksLikeOne = TITLE.matcher(title).find()
                && title.indexOf(' ') > 0
                && !NO_TITLE.matcher(title).find();
        int from = text.to() + lead.end();
        return looksLikeOne ? text.titled(title, from, from + title.length(), false) : text;
    }
}
