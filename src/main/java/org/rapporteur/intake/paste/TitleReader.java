package org.rapporteur.intake.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.paste.NamedTexts.Mention;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.TextKind;

/**
 * The title that follows a number: in quotation marks of any sort, or up to the end of its part of the line.
 *
 * @param text null where the number stands alone
 * @param said before and behind the title of this text alone
 * @param end where this ends
 */
record TitleReader(@Nullable String text, String said, int end, boolean quoted) {
    /** No title is as long; behind it no other text is looked for. */
    private static final int LONGEST = 500;

    private static final int MOST_INNER = 6;
    private static final Pattern GAP =
            Pattern.compile("[\\s:\\])]*(?:[–—-]+ ?|[:|;,] ?)?\\s*(?:(?:on|titled|entitled) (?=[“\"«]))?");
    private static final String QUOTES = "“\"«„‘'‟”";
    private static final Pattern CLOSED = Pattern.compile("[\"”»’'“](?=\\s*(?:$|[.;,:)(|\\]\\t–-]"
            + "|(?:and|on|with|in|was|were|is|has|by|approved|consented|determined|agreed)\\b))");
    private static final Pattern OPENS_TITLE = Pattern.compile("[\\])]?:? (?!Recommendation)[\\p{Lu}\\d“\"(]");
    /** Where the first number of a line has a comma before its title, others have. */
    private static final Pattern OPENS_WITH_COMMA = Pattern.compile(
            "(?:[\\])]?:? (?!Recommendation)[\\p{Lu}\\d“\"(]|, (?![A-Z]\\.\\d)(?:[“\"]|\\p{Lu}\\p{L}{2,} \\p{L}))");
    /** “E.164 numbering resources” is the title of E.164.2. */
    private static final Pattern GOES_ON = Pattern.compile(
            " (?!(?:and|or|on|in|at|by|to|for|of|with|was|were|is|are|has|have|which|that|under|approved|consented)\\b)\\p{Ll}");
    /** “K Suppl. 2, ITU-T K.52 – Calculator” names one text. */
    private static final Pattern GOES_ON_BEHIND_DASH = Pattern.compile("(?:,? [A-Z]\\.\\d+)* [–—-] \\p{Lu}|" + GOES_ON);

    private static final Pattern NO_TITLE = Pattern.compile(
            "(?:was|were|is|are|has|have|had|will|and|or|on|in|to|by|for|from|of|as|at|with"
                    + "|which|that|under|consented|determined|approved|agreed|published|issued|\\([^)]*$)\\b.*|[^\\p{L}\\p{N}(].*",
            Pattern.DOTALL);
    private static final Pattern NEXT_TEXT = Pattern.compile(
            "(?:[,;.]| \\|(?! ISO)) (?:and )?(?:(?:draft |new |revised |the |Recommendation |Rec\\. |ITU-T )*)"
                    + "| and (?:(?:draft |new |revised |the |Recommendation |Rec\\. |ITU-T )*)");
    private static final Pattern NEXT_CLAUSE = Pattern.compile(
            "(?:[,;.]|,? and) (?:(?:ITU-T )?(?:SG|Study Group) ?\\d{1,2} )?"
                    + "(?:has |have )?(?:start(?:ed|s) approval|(?:approved|consented|determined|agreed) (?=on \\d|(?:the|one|two|three|four|five|six"
                    + "|revised|new|draft|Recommendation|Amendment|Corrigendum|Supplement|Technical|ITU-T)\\b|[A-Z]\\.\\d))"
                    + "|[,;.]? (?:and )?(?:ITU-T )?(?:SG|Study Group) ?\\d{1,2} (?:has |have )?(?:start|approved|consented|determined|agreed)");
    private static final Pattern BAR = Pattern.compile(" *\\|(?! *ISO)");
    private static final Pattern GAP_OR_STOP =
            Pattern.compile("[\\s:\\])]*(?:[–—-]+ ?|[:|;,] ?|\\. )?\\s*(?:(?:on|titled|entitled) (?=[“\"«]))?");
    /** A number that stands further back in a line is one of a sentence. */
    private static final int FIRST = 30;

    private static final Pattern SAID_BEFORE =
            Pattern.compile("[(\\[]([^()\\[\\]]{1,80})[)\\]](?=.)|([^,;:|()–—]{1,60}?)(?: [–—-] |[,;:|] ?)(?=.)");
    private static final Pattern SAID = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{1,100})[)\\]]");

    /** What stands behind a mention that ends here. */
    static TitleReader after(String text, Mention mention, NamedTexts mentions) {
        int gap = gap(text, mention.end(), mention.start() < FIRST);
        int start = afterSaid(text, gap);
        String said = text.substring(gap, start);
        if (start >= text.length()) {
            return none(mention.end());
        }
        TitleReader title = QUOTES.indexOf(text.charAt(start)) >= 0
                ? quoted(text, start, mentions)
                : plain(text, start, mention, mentions);
        return title.text == null
                ? title
                : new TitleReader(title.text, said + " " + title.said, title.end, title.quoted);
    }

    private static TitleReader none(int end) {
        return new TitleReader(null, "", end, false);
    }

    private static int gap(String text, int place, boolean first) {
        Matcher gap = (first ? GAP_OR_STOP : GAP).matcher(text).region(place, text.length());
        return gap.lookingAt() ? gap.end() : place;
    }

    /** “Y.3120 (SG13): Title”, “Y.3120 – approved – Title”: what is said between number and title. */
    private static int afterSaid(String text, int gap) {
        int start = gap;
        Matcher said = SAID_BEFORE.matcher(text);
        for (int i = 0; i < MOST_INNER; i++) {
            said.region(start, text.length());
            if (!said.lookingAt() || !TitleTail.isParticular(said.group(1) == null ? said.group(2) : said.group(1))) {
                break;
            }
            start = gap(text, said.end(), false);
        }
        return start;
    }

    private static TitleReader quoted(String text, int start, NamedTexts mentions) {
        int close = close(text, start, mentions);
        String title = text.substring(start + 1, close < 0 ? text.length() : close);
        int end = close < 0 ? text.length() : close + 1;
        int said = said(text, end);
        return new TitleReader(TitleWording.clean(title), text.substring(end, said), said, true);
    }

    /** Behind what stands in brackets right behind a title: “(approved)”, “(SG13, 12 July 2024)”. */
    private static int said(String text, int close) {
        Matcher said = SAID.matcher(text).region(close, text.length());
        return said.lookingAt() && TitleTail.isParticular(said.group(1)) ? said.end() : close;
    }

    private static int close(String text, int start, NamedTexts mentions) {
        if (text.charAt(start) == '“') {
            int balanced = balanced(text, start);
            if (balanced >= 0) {
                return balanced;
            }
        }
        Matcher closed = CLOSED.matcher(text).region(start + 1, text.length()).useTransparentBounds(true);
        int last = -1;
        for (int i = 0; i < MOST_INNER && closed.find() && !nextText(text, last, mentions); i++) {
            last = closed.start();
        }
        return last;
    }

    /** Whether another text is named behind this closing mark, so that a later one is not that of this title. */
    private static boolean nextText(String text, int close, NamedTexts mentions) {
        if (close < 0) {
            return false;
        }
        Mention next = mentions.next(close + 1);
        return next != null
                && next.end() < text.length()
                && QUOTES.indexOf(text.charAt(Math.min(text.length() - 1, next.end() + 1))) >= 0;
    }

    private static int balanced(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '“') {
                depth++;
            }
            if (letter == '”' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static TitleReader plain(String text, int start, Mention mention, NamedTexts mentions) {
        if (NO_TITLE.matcher(text).region(start, text.length()).lookingAt()
                || isNextNumber(text, mention, start, mentions)) {
            return none(mention.end());
        }
        boolean commas = text.startsWith(",", mention.end());
        int end = end(text, start, commas ? OPENS_WITH_COMMA : OPENS_TITLE, mentions);
        Matcher bar = BAR.matcher(text).region(start, end);
        int last = TitleTail.start(text, start, bar.find() ? bar.start() : end);
        String title = text.substring(start, last);
        return isNone(text.substring(start, end), title)
                ? none(mention.end())
                : new TitleReader(TitleWording.clean(title), text.substring(last, end), end, false);
    }

    private static boolean isNone(String whole, String title) {
        return title.isBlank()
                || NO_TITLE.matcher(title).matches()
                || TitleWording.isSentence(title)
                || TitleTail.isParticular(whole);
    }

    /** “Y.3553, Y.3163” are two texts. */
    private static boolean isNextNumber(String text, Mention mention, int start, NamedTexts mentions) {
        String gap = text.substring(mention.end(), start);
        Mention next = gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0 ? mentions.at(start) : null;
        if (next == null) {
            return false;
        }
        boolean supplement = mention.reading() instanceof DesignationReading.Understood number
                && number.designation().kind() == TextKind.SUPPLEMENT;
        Pattern goesOn = supplement ? GOES_ON_BEHIND_DASH : GOES_ON;
        return !goesOn.matcher(text).region(next.end(), text.length()).lookingAt();
    }

    private static int end(String text, int start, Pattern opens, NamedTexts mentions) {
        int end = text.length();
        int longest = Math.min(end, start + LONGEST);
        Matcher clause = NEXT_CLAUSE.matcher(text).region(start, longest).useTransparentBounds(true);
        if (clause.find()) {
            end = clause.start();
        }
        Matcher next =
                NEXT_TEXT.matcher(text).region(start, Math.min(end, longest)).useTransparentBounds(true);
        while (next.find() && next.start() < end) {
            if (opensText(text, next.end(), opens, mentions)) {
                end = next.start();
            }
        }
        return TitleWording.nextSentence(text, start, end);
    }

    /** A number with a title behind it: “G.700, G.800 and G.900 Recommendations” goes on, “…, J.1311 Technical” does not. */
    private static boolean opensText(String text, int at, Pattern opens, NamedTexts mentions) {
        if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        Mention mention = mentions.at(at);
        return mention != null
                && opens.matcher(text).region(mention.end(), text.length()).lookingAt();
    }
}
