package org.rapporteur.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Letters without which a pattern matches nowhere: any match of {@code (?:was|were) approved} holds “ approved”. To look for
 * them is many times quicker than to try the pattern at every letter, and most sentences have none of them.
 */
public final class Telltales {
    private final String[] signs;

    private Telltales(List<String> signs) {
        this.signs = signs.toArray(String[]::new);
    }

    /** Read from the pattern itself, so that nobody has to keep both in step. */
    public static Telltales of(Pattern pattern) {
        List<String> signs = new Needed(pattern.pattern()).signs();
        return new Telltales(signs.stream()
                .filter(sign -> signs.stream().noneMatch(other -> !other.equals(sign) && sign.contains(other)))
                .distinct()
                .toList());
    }

    /** Small letters, in which telltales are looked for. */
    public static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether the pattern may match somewhere in the text; if not, it does not. */
    public boolean mayBeIn(String text) {
        return mayBeInSmall(small(text));
    }

    /** The same for a text that is in {@linkplain #small small letters} already, where several patterns are looked for. */
    public boolean mayBeInSmall(String small) {
        for (String sign : signs) {
            if (small.contains(sign)) {
                return true;
            }
        }
        return signs.length == 0;
    }

    /** For tests: one of these is in every match; none if nothing is known. */
    List<String> signs() {
        return new ArrayList<>(List.of(signs));
    }
}
