package org.rapporteur.intake.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.paste.NamedTexts.Mention;

/**
 * The title that follows a number: in quotation marks of any sort, or up to the end of its part of the line.
 *
 * @param text null where the number stands alone
 * @param end where the title, or what closes the number, ends
 */
record TitleReader(@Nullable String text, int end, boolean quoted) {
    /** No title is as long; behind it no other text is looked for. */
    private static final int LONGEST = 500;

    private static final int MOST_INNER = 6;
    private static final Pattern GAP = Pattern.compile("[\\s:\\])]*(?:[–—-]+ ?|[:|] ?|,\\s*(?=[“\"«„‘]))?\\s*");
    private static final String QUOTES = "“\"«„‘'‟”";
    private static final Pattern CLOSED =
            Pattern.compile("[\"”»’'“](?=\\s*(?:$|[.;,:)(|\\]\\t–-]|and\\b|on\\b|with\\b|in\\b|was\\b|were\\b|is\\b))");
    private static final Pattern OPENS_TITLE = Pattern.compile("[\\])]?:? (?!Recommendation)[\\p{Lu}\\d“\"(]");
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
    private static final Pattern TAIL = Pattern.compile(
            "(?: *(?:\\|(?! ISO).*|\\((?:ITU-T )?(?:Q ?\\d{1,2}/\\d{1,2}|SG ?\\d{1,2}|AAP|TAP|new|revised"
                    + "|(?i:consented|determined|approved|agreed)[^()]{0,40}|\\d{1,2} \\w{3,9} \\d{4}|\\d{4}-\\d\\d-\\d\\d)\\)"
                    + "|[,;–-] (?:(?i:consented|determined|approved|agreed)(?: (?:on|by) [^,;]{1,40})?)))+[ .;,]*$");

    /** What stands behind a mention that ends here. */
    static TitleReader after(String text, Mention mention, NamedTexts mentions) {
        Matcher gap = GAP.matcher(text).region(mention.end(), text.length());
        int start = gap.lookingAt() ? gap.end() : mention.end();
        if (start >= text.length()) {
            return new TitleReader(null, mention.end(), false);
        }
        return QUOTES.indexOf(text.charAt(start)) >= 0
                ? quoted(text, start, mentions)
                : plain(text, start, mention.end(), mentions);
    }

    private static TitleReader quoted(String text, int start, NamedTexts mentions) {
        int close = close(text, start, mentions);
        String title = text.substring(start + 1, close < 0 ? text.length() : close);
        return new TitleReader(clean(title), close < 0 ? text.length() : close + 1, true);
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

    private static TitleReader plain(String text, int start, int numberEnd, NamedTexts mentions) {
        int end = end(text, start, mentions);
        String title = text.substring(start, end);
        return NO_TITLE.matcher(title).matches() || title.isBlank()
                ? new TitleReader(null, numberEnd, false)
                : new TitleReader(clean(title), end, false);
    }

    private static int end(String text, int start, NamedTexts mentions) {
        int end = text.length();
        int longest = Math.min(end, start + LONGEST);
        Matcher clause = NEXT_CLAUSE.matcher(text).region(start, longest).useTransparentBounds(true);
        if (clause.find()) {
            end = clause.start();
        }
        Matcher next =
                NEXT_TEXT.matcher(text).region(start, Math.min(end, longest)).useTransparentBounds(true);
        while (next.find() && next.start() < end) {
            if (opensText(text, next.end(), mentions)) {
                end = next.start();
            }
        }
        Matcher tail = TAIL.matcher(text).region(start, end);
        return tail.find() ? tail.start() : end;
    }

    /** A number with a title behind it: “G.700, G.800 and G.900 Recommendations” goes on, “…, J.1311 Technical” does not. */
    private static boolean opensText(String text, int at, NamedTexts mentions) {
        if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        Mention mention = mentions.at(at);
        return mention != null
                && OPENS_TITLE
                        .matcher(text)
                        .region(mention.end(), text.length())
                        .lookingAt();
    }

    private static String clean(String title) {
        return title.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[ ;,]+$|(?<!\\.[A-Z])\\.$", "")
                .strip();
    }
}
