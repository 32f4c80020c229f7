package org.rapporteur.check.language;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.terms.TextKind;

/** The nouns of the trade's texts, in one and in many, as the lexicon has them. */
public final class Nouns {
    private static final Lexicon ENGLISH = Lexicon.of(Locale.ENGLISH);
    private static final String OF_ANY_KIND = "text";

    /** A regular expression for every such noun of English, in any case. */
    public static final String ANY = any(ENGLISH.kindWords());

    private Nouns() {}

    private static String any(Set<String> words) {
        return words.stream()
                .filter(word -> !word.endsWith("s") || !words.contains(word.substring(0, word.length() - 1)))
                .map(word -> words.contains(word + "s") ? word + "s?" : word)
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The noun which these words are, if it is one of texts. */
    static Optional<Noun> of(String words) {
        return Optional.ofNullable(of(words, ENGLISH));
    }

    static @Nullable Noun of(String words, Lexicon lexicon) {
        Lexicon.KindWord known = lexicon.kind(words);
        return known == null ? null : new Noun(words, kind(known.kind()), true, known.many());
    }

    private static @Nullable TextKind kind(String name) {
        return name.equals(OF_ANY_KIND)
                ? null
                : TextKind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The noun that these words are, whatever they name. */
    public static Noun named(String words) {
        return of(words).orElseGet(() -> other(words));
    }

    static Noun other(String word) {
        return new Noun(word, null, false, word.toLowerCase(Locale.ROOT).endsWith("s"));
    }
}
