package org.rapporteur.document;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that no line may break, as half of one names something else: “ITU-T”, “IMT-2020”, “CWG-Internet”, “IP-based”,
 * “SG 13”. Each begins with a capital and fits the narrowest screen; days and words such as “by-product” break as ever.
 */
public final class UnbrokenNames {

    static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:SGs? \\d{1,2}"
            + "|\\p{Lu}[\\p{Lu}\\p{N}.]{0,7}+(?:-[\\p{L}\\p{N}./]{1,14}+){1,3}+)(?![\\p{L}\\p{N}-])");

    private UnbrokenNames() {}

    /** Whether a text holds such a name; quick for the many that cannot. */
    public static boolean areIn(String text) {
        return (text.indexOf('-') >= 0 || text.contains("SG")) && find(names(text), text, 0);
    }

    /** Hands the text on piece by piece, in order and whole. */
    public static void split(String text, Consumer<String> rest, Consumer<String> name) {
        int done = 0;
        Matcher names = names(text);
        while (find(names, text, done)) {
            rest.accept(text.substring(done, names.start()));
            name.accept(names.group());
            done = names.end();
        }
        rest.accept(text.substring(done));
    }

    /** What stands before a name and behind it is looked at, wherever the search begins. */
    private static Matcher names(String text) {
        return NAME.matcher(text).useTransparentBounds(true);
    }

    /** Only at capitals, at which each name begins: to try the pattern at every letter takes many times as long. */
    private static boolean find(Matcher names, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (isCapital(text, at) && names.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(String text, int at) {
        char sign = text.charAt(at);
        return sign >= 'A' && Character.isUpperCase(sign < '\u0080' ? sign : text.codePointAt(at));
    }
}
