package org.rapporteur.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Tokenizer;
import org.rapporteur.terms.TextKind;

/** The title of a text in running words without quotation marks: “J.1311 Technical requirements for …”. */
public final class UnquotedTitle {
    private static final int LONGEST = 500;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:\\s*[:\u2013\u2014-]\\s|,?\\s)\\s*(?:(?:bears|has|carries|with) the title |(?:(?:is|was) )?(?:entitled|titled) |(?:its|the) title (?:is|being) )?");
    private static final Pattern BRACKETED = Pattern.compile(" \\((\\p{Lu}(?:[^()]|\\([^()]{1,40}\\)){14,400})\\)");
    private static final String DATE =
            "(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)?[ -])?" + Months.ANY
                    + "(?: \\d{1,2},)?[ -]\\d{4}"
                    + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d\\d-\\d\\d)";
    private static final Pattern TRAIL = Pattern.compile(
            "(?:[\\s,;.:]|\\b(?:and|as well as|or|the|new|draft|revised|also|has|have|Recommendations?)\\b)+$");
    private static final Pattern TITLE = Pattern.compile("^[\\p{Lu}\\p{N}]|^e[A-Z]");
    private static final Pattern NO_TITLE = Pattern.compile(
            "^(?:(?:In|On|At|For|The|This|These|It|See|More|SG\\d|Study Group|ITU-[TRD] (?:SG|Study))\\b|" + DATE
                    + ")");
    /** What is told of the text behind its title: “…, approved 29 October 2025”, “… – 29 March 2025”. */
    private static final Pattern TOLD = Pattern.compile(
            "(?:,| [\u2013\u2014-]|;) (?:(?:was |were )?(?:approved|agreed|adopted|consented|determined|published) (?:on|in|by|at|under|\\d)|(?:of |in force since )?"
                    + DATE + "(?: |$|[,;)]))");

    private static final Pattern POINT = Pattern.compile("[\\s,;.:]+$|[\\s,;]+(?:and|or)\\s*$");
    private static final Pattern ASIDE = Pattern.compile(
            "\\s*\\((?:see|also|cf|as|approved|agreed|consented|determined|adopted|published|under|new|revised|AAP|TAP|ex|formerly)\\b[^()]{0,80}\\)$"
                    + "|\\s*\\(" + DATE + "\\)$",
            Pattern.CASE_INSENSITIVE);

    private static final String MORE = "(?:(?:, and |, | and |/)(?:ITU-T )?[A-Z]\\.\\d[\\d.]*)*";
    private static final Pattern TO_TITLE =
            Pattern.compile("[ ,:\u2013\u2014-]{1,4}(?:Supplement (?:to|on)(?: Recommendation)? )?(?:ITU-T )?"
                    + "(?:[A-Z]\\.\\d[\\d.]*" + MORE + "(?:, and |, | and |/)(?:ITU-T )?)?");
    private static final Pattern AFTER = Pattern.compile(MORE + "(?:[- ]series)?(?: Recommendations?)?"
            + "(?: ?[:\\u2013\\u2014-] | (?!(?:and|or) (?:ITU-T )?[A-Z](?:\\.\\d|[ -](?:series )?Suppl))[\\p{L}])");
    private static final Pattern TO_TITLE_OF_OTHERS = Pattern.compile("(?:: | [\u2013\u2014-] )(?:ITU-T )?");
    private static final Pattern TO_TITLE_OF_ITEM = Pattern.compile("(?:: |, | [\u2013\u2014-] )(?:ITU-T )?");
    private static final Pattern AFTER_OF_OTHERS = Pattern.compile(
            " (?!(?:and|or|on|for|in|of|to|with|by|as|at|from|under|was|were|is|are|has|have|which|that|both|each|all) )\\p{Ll}");
    /** A word that cannot lead on to another text told: “shared E.212”, “G.fast (G.fastback)”. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?:^|[\\s(/-])(?!(?:and|as|also|namely|new|revised|draft|plus) $)\\p{Ll}[\\p{Ll}-]* $|\\($");

    private static final Pattern IN_ITEM =
            Pattern.compile("(?:: | [\u2013\u2014-] |, (?=\\p{Lu}\\p{Ll}))\\p{L}.*(?<!\\band|[,;]) ");
    private static final Pattern ENDS = Pattern.compile("[.;] |\\b(?:SGs?|Study Groups?) ?\\d");

    private static final Lexicon ENGLISH = Lexicon.of(Locale.ENGLISH);

    private UnquotedTitle() {}

    /** Without “(see 2.1)” or “(approved in June 2024)” at its end. */
    static String withoutAside(String title) {
        return ASIDE.matcher(title).replaceFirst("");
    }

    /** The mention with the words up to there as its title, if they look like one. */
    public static TextMention of(TextMention text, int end) {
        String rest = untilTold(text.line().text().substring(text.to(), Math.max(text.to(), end)));
        Matcher bracketed = BRACKETED.matcher(rest);
        if (bracketed.lookingAt() && bracketed.group(1).indexOf(' ') > 0) {
            return text.titled(bracketed.group(1), text.to() + bracketed.start(1), text.to() + bracketed.end(1), false);
        }
        Matcher lead = LEAD.matcher(rest);
        if (!lead.find()) {
            return text;
        }
        boolean last = endsLine(text.line().text(), end);
        String title = withoutAside(
                (last ? POINT : TRAIL).matcher(rest.substring(lead.end())).replaceFirst(""));
        boolean looksLikeOne = TITLE.matcher(title).find()
                && title.indexOf(' ') > 0
                && !NO_TITLE.matcher(title).find();
        int from = text.to() + lead.end();
        return looksLikeOne ? text.titled(title, from, from + title.length(), false) : text;
    }

    private static String untilTold(String words) {
        Matcher told = TOLD.matcher(words);
        return told.find() ? words.substring(0, told.start()) : words;
    }

    private static boolean endsLine(String line, int place) {
        return line.length() - place < 8
                && line.substring(Math.min(place, line.length())).isBlank();
    }

    /** Leaves out what a title in running words names: “H.830.14: Conformance of ITU-T H.810 personal health system”. */
    static void leaveInner(List<TextMention> found) {
        if (found.size() < 2) {
            return;
        }
        List<TextMention> kept = new ArrayList<>();
        for (TextMention text : found) {
            TextMention before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (before == null || !isInTitleOf(before, text)) {
                kept.add(text);
            }
        }
        found.clear();
        found.addAll(kept);
    }

    private static boolean isInTitleOf(TextMention before, TextMention text) {
        int gap = text.from() - before.to();
        if (before.title() != null || before.radio() || gap <= 0 || gap > LONGEST) {
            return false;
        }
        String between = text.line().text().substring(before.to(), text.from());
        return (isInItem(before, between) || isInTitleOf(before, text, between))
                && !ENDS.matcher(between).find()
                && ActMentions.in(Tokenizer.read(between, ENGLISH)).stream().allMatch(ActMention::aside);
    }

    private static boolean isInTitleOf(TextMention before, TextMention text, String between) {
        return (INSIDE.matcher(between).find() || endsItem(before, text))
                && of(before, text.from()).title() != null;
    }

    /** “Supplement 60 …: Interpreting ITU-T Y.1540 maximum …”: an item that is a number, a colon and a title. */
    private static boolean isInItem(TextMention before, String between) {
        boolean pair = between.endsWith(" and ") && between.contains(" between ");
        return leadsItem(before)
                && IN_ITEM.matcher(pair ? between.substring(0, between.length() - "and ".length()) : between)
                        .matches();
    }

    private static boolean leadsItem(TextMention text) {
        return text.line().kind() == Line.Kind.ITEM && text.from() == 0;
    }

    /** The last words of an item that begins with another text: “… under ITU-T E.164.1 and ITU-T E.212 Annex A”. */
    private static boolean endsItem(TextMention before, TextMention text) {
        String line = text.line().text();
        return leadsItem(before)
                && line.length() - text.to() < 4
                && line.substring(text.to()).matches("[\\s.;,]*");
    }

    /**
     * Whether words begin the title of the text before them: “Suppl. 87: ITU-T Y.4910 – Maturity model …”, “E.164.2: ITU-T
     * E.164 numbering resources”.
     */
    static boolean begins(TextMention before, int from, int to) {
        if (before.title() != null) {
            return false;
        }
        boolean supplement = before.kind() == TextKind.SUPPLEMENT;
        Pattern between = supplement ? TO_TITLE : leadsItem(before) ? TO_TITLE_OF_ITEM : TO_TITLE_OF_OTHERS;
        Pattern behind = supplement ? AFTER : AFTER_OF_OTHERS;
        String line = before.line().text();
        return from - before.to() <= LONGEST
                && between.matcher(line).region(before.to(), from).matches()
                && behind.matcher(line).region(to, line.length()).lookingAt();
    }
}
