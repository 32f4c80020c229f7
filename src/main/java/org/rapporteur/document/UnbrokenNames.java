package org.rapporteur.document;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that no line may break, as half of one names something else: “ITU-T”, “IMT-2020”, “CWG-Internet”, “IP-based”,
 * “SG 13”. Each begins with a capital and fits the narrowest screen; days and words such as “by-product” break as ever.
 */
public final class UnbrokenNames {

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:SGs? \\d{1,2}"
            + "|\\p{Lu}[\\p{Lu}\\p{N}.]{0,7}+(?:-[\\p{L}\\p{N}./]{1,14}+){1,3}+)(?![\\p{L}\\p{N}-])");

    private UnbrokenNames() {}

    /** Whether a text holds such a name; quick for the many that cannot. */
    public static boolean areIn(String text) {
        return (text.indexOf('-') >= 0 || text.contains("SG"))
                && NAME.matcher(text).find();
    }

    /** Hands the text on piece by piece, in order and whole. */
    public static void split(String text, Consumer<String> rest, Consumer<String> name) {
        int done = 0;
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            rest.accept(text.substring(done, names.start()));
            name.accept(names.group());
            done = names.end();
        }
        rest.accept(text.substring(done));
    }
}
