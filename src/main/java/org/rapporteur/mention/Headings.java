package org.rapporteur.mention;

/** The nouns that stand over lists of texts. */
public final class Headings {
    /** A regular expression for every such noun. */
    public static final String NOUNS = Nouns.ANY;

    private Headings() {}

    /** The noun that these words are. */
    public static Noun noun(String words) {
        return Nouns.of(words).orElseGet(() -> Nouns.other(words));
    }
}
