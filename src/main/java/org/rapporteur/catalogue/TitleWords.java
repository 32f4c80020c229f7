package org.rapporteur.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a title says, free of what does not count: case, dashes and hyphens, quotation marks, punctuation, accents and the
 * series prefix which Supplements carry (“ITU-T Y.3100-series – …”).
 */
public record TitleWords(List<String> words) {
    private static final Pattern PREFIX = Pattern.compile(
            "^\\s*(?:ITU-T\\s+)?[A-Z](?:\\.\\d+(?:\\.\\d+)*)?(?:"
                    + "[-\u2010-\u2015 ]series(?:\\s+Recommendations?)?|(?=\\s+[-\u2010-\u2015]))\\s*(?:[-:\u2010-\u2015]+\\s*)?");
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}+/&]+");
    private static final Pattern MARKS =
            Pattern.compile("\\p{M}+|(?<=\\p{L})['\u2019](?=\\p{L})|[\u00ad\u200b-\u200f]");

    public TitleWords {
        words = List.copyOf(words);
    }

    public static TitleWords of(String title) {
        Matcher prefix = PREFIX.matcher(title);
        String plain = prefix.lookingAt() ? title.substring(prefix.end()) : title;
        return isSimple(plain) ? simple(plain) : any(plain);
    }

    /** Most titles are: sixteen thousand of them are read each time the command starts. */
    private static boolean isSimple(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (!isSimple(title.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSimple(char letter) {
        return letter < 128 && letter != '\''
                || letter >= '\u2010' && letter <= '\u2015'
                || letter == '\u201c'
                || letter == '\u201d';
    }

    private static TitleWords simple(String title) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= title.length(); i++) {
            if (i < title.length() && isOfWord(title.charAt(i))) {
                continue;
            }
            if (i > from) {
                words.add(title.substring(from, i).toLowerCase(Locale.ROOT));
            }
            from = i + 1;
        }
        return new TitleWords(words);
    }

    private static boolean isOfWord(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter) || letter == '+' || letter == '/' || letter == '&';
    }

    static TitleWords any(String plain) {
        String letters =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return new TitleWords(Stream.of(WORDLESS.split(letters.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** The same for titles that say the same. */
    public String key() {
        return String.join("", words);
    }

    /** Whether both say the same, “end to end” and “end-to-end”, “real time” and “realtime” alike. */
    public boolean saysTheSameAs(TitleWords other) {
        return key().equals(other.key());
    }
}
