package org.rapporteur.intake.paste;

import java.util.regex.Pattern;

/** Tells titles from sentences, and frees them from what is not theirs. */
final class TitleWording {
    private static final Pattern OPENS_SENTENCE = Pattern.compile(
            "(?:The|It|This|That|These|Those|They|We|I|There|In|At|On|During|After|Following|Further|Moreover|However|Also"
                    + "|Thanks?|Please|Note|See|As|With|Delegates|Participants|Members|Mr|Ms|Mrs|Dr|Chair(?:man)?"
                    + "|(?:ITU-T )?(?:SG|Study Group|WP|Working Party|Question|Q) ?\\d+|TSAG)\\b.*",
            Pattern.DOTALL);
    private static final Pattern VERB = Pattern.compile(
            "(?<!which |that |who )\\b(?:is|are|was|were|has|have|had|will|would|shall|should|did|does|been|thanked|turned|noted|decided|discussed"
                    + "|considered|reviewed|invited|asked|requested|welcomed|expressed|took|gave|met|went|moved|closed|opened"
                    + "|corrects|replaces|updates|describes|contains|covers|provides|adds|gives|addresses|includes|changes"
                    + "|fixes|removes|clarifies|aligns|approved|consented|determined|agreed)\\b");
    private static final Pattern CERTAINLY =
            Pattern.compile("\\b(?:was|were|(?:has|have) been|will be|it is|they|we) \\p{Ll}");
    private static final Pattern STOPS = Pattern.compile(".*[\\p{L}\\p{N})”\"][.!?]", Pattern.DOTALL);
    /** “Title of it. This replaces …”; of a title with full stops, such as “Codes. Amendment 6”, no part is lost. */
    private static final Pattern NEXT_SENTENCE = Pattern.compile(
            "(?<=[\\p{Ll}\\d)”\"]{2})\\. +(?=(?:It|This|These|They|We"
                    + "|(?:The|A|An)(?: [\\p{L}-]+){1,4} (?:is|are|was|were|has|have|had|will)|(?:ITU-T )?(?:SG|Study Group) ?\\d+)\\b)");

    private static final String OPENING = "“\"«„‘'‟";
    private static final String CLOSING = "”\"»“’'”";

    private TitleWording() {}

    static boolean isSentence(String text) {
        boolean opens = OPENS_SENTENCE.matcher(text).matches();
        boolean stops = STOPS.matcher(text).matches();
        boolean verb = VERB.matcher(text).find();
        return VERB.matcher(text).lookingAt()
                || opens && (stops || verb)
                || stops && verb
                || CERTAINLY.matcher(text).find();
    }

    /** Where a title ends because a sentence begins behind it, or else its end. */
    static int nextSentence(String text, int start, int end) {
        var next = NEXT_SENTENCE.matcher(text).region(start, end).useTransparentBounds(true);
        return next.find() ? next.start() : end;
    }

    /** Without quotation marks or brackets around it, one that has lost its pair, full stop and surplus spaces. */
    static String clean(String title) {
        String before = "";
        String plain = title.strip().replaceAll("\\s+", " ");
        while (!plain.equals(before)) {
            before = plain;
            plain = unquoted(plain.replaceAll("[ ;,]+$|(?<!\\.[A-Z])\\.$|^[;,:] *", ""))
                    .strip();
        }
        return plain;
    }

    private static String unquoted(String title) {
        if (title.length() < 2) {
            return title;
        }
        int pair = OPENING.indexOf(title.charAt(0));
        char last = title.charAt(title.length() - 1);
        if (pair >= 0 && last == CLOSING.charAt(pair) && title.indexOf(last, 1) == title.length() - 1) {
            return title.substring(1, title.length() - 1);
        }
        if (title.charAt(0) == '(' && title.indexOf(')') == title.length() - 1) {
            return title.substring(1, title.length() - 1);
        }
        if (isLonely(title, title.length() - 1, "“«", "”»")) {
            return title.substring(0, title.length() - 1);
        }
        return isLonely(title, 0, "”»", "“«") ? title.substring(1) : title;
    }

    /** Whether a mark at the edge has no partner; an apostrophe never has one. */
    private static boolean isLonely(String title, int place, String partners, String marks) {
        char mark = title.charAt(place);
        if (mark == '"') {
            return title.chars().filter(letter -> letter == '"').count() % 2 == 1;
        }
        int which = marks.indexOf(mark);
        return which >= 0 && title.indexOf(partners.charAt(which)) < 0;
    }
}
