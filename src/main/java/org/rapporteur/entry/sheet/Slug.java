package org.rapporteur.entry.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a record is called in addresses while nobody names it: {@code ipv6-training-in-ghana}. */
public final class Slug {
    private static final Pattern FIRST_WORDS = Pattern.compile("(?:[a-z0-9]{1,14}-){0,4}[a-z0-9]{1,14}(?=-|$)");
    private static final Pattern CLAIM = Pattern.compile("\\{[^}]*}?");

    public static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private Slug() {}

    /** The text itself; null where it is not of the form {@code ipv6-training}. */
    public static @Nullable String read(String text) {
        return FORM.matcher(text).matches() ? text : null;
    }

    /** The first words, five at most, claims left out; empty where no letter or digit is Latin. */
    public static Optional<String> of(String text) {
        String words = Normalizer.normalize(CLAIM.matcher(text).replaceAll(" "), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        Matcher first = FIRST_WORDS.matcher(words);
        return first.find() ? Optional.of(first.group()) : Optional.empty();
    }
}
