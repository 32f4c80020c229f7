package org.rapporteur.document.reading.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed before a paragraph.
 *
 * @param sign the number as printed, or the sign of a bullet
 * @param length how many signs it takes with the blanks behind it
 * @param doubtful whether words may begin like that too: "2.5 GHz", "3 Recommendations"
 */
public record Marking(Kind kind, String sign, int length, boolean doubtful) {

    public enum Kind {
        NONE,
        /** A place in the report: "2.1.3", "IV." */
        NUMBER,
        /** An item that is counted: "a)", "(ii)", "3)". */
        COUNTED,
        BULLET
    }

    public static final Marking NOTHING = new Marking(Kind.NONE, "", 0, false);

    private static final String BLANK = "[ \\u00A0\\u2002\\u2003]";
    private static final Pattern WITH_TAB =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,8}\\.?|[IVX]{1,6}\\.?|[A-H]\\.?)" + BLANK + "{0,3}\\t\\s*");
    private static final Pattern WITH_BLANK =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,3}){0,8}\\.?|[IVX]{1,6}\\.)" + BLANK + "{1,9}(?=[\\p{Lu}“\"‘(])");
    private static final Pattern ITEM =
            Pattern.compile("(\\(?(?:[a-z]|[ivx]{1,5}|\\d{1,2})\\)|(?:[ivx]{1,5}|[a-h])\\.)\\s{1,9}(?=\\S)");
    private static final Pattern BULLETED = Pattern.compile(
            "([–—−•·▪▫‣►▶◦●○■□⁃∙✓➢§*+\\uF0B7\\uF0A7-])[\\s\\u00A0]{1,9}(?=\\S)|(o)[\\t ]\\s{0,9}(?=\\S)");
    private static final Pattern LINE = Pattern.compile("[\\s\\u00A0]*[_\\-–—=*]{5,}[\\s\\u00A0]*");

    /** What a paragraph begins with. */
    public static Marking of(String text) {
        Matcher tab = WITH_TAB.matcher(text);
        if (tab.lookingAt()) {
            return new Marking(Kind.NUMBER, tab.group(1), tab.end(), false);
        }
        Matcher item = ITEM.matcher(text);
        if (item.lookingAt()) {
            return new Marking(Kind.COUNTED, item.group(1), item.end(), false);
        }
        Matcher bullet = BULLETED.matcher(text);
        if (bullet.lookingAt()) {
            String sign = bullet.group(1) == null ? bullet.group(2) : bullet.group(1);
            return new Marking(Kind.BULLET, sign, bullet.end(), false);
        }
        Matcher blank = WITH_BLANK.matcher(text);
        return blank.lookingAt() ? new Marking(Kind.NUMBER, blank.group(1), blank.end(), true) : NOTHING;
    }

    /** A line drawn across the page. */
    public static boolean isRule(String text) {
        return LINE.matcher(text).matches();
    }

    public boolean isNone() {
        return kind == Kind.NONE;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
