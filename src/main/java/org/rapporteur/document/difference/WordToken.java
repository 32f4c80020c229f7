package org.rapporteur.document.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Words;

/**
 * A word, a sign, or the blanks between two words. Equal if they print alike and lead to the same place of the web.
 *
 * @param inline as it is written again, cut to this word
 */
record WordToken(String text, @Nullable String link, Inline inline) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|.", Pattern.DOTALL);
    private static final String BREAK = "\u0000break";

    static List<WordToken> of(List<Inline> line) {
        List<WordToken> tokens = new ArrayList<>();
        line.forEach(inline -> add(tokens, inline));
        return tokens;
    }

    /** A line that is not taken apart into words. */
    static List<WordToken> whole(List<Inline> line) {
        return line.stream()
                .map(inline -> {
                    String link = inline instanceof Words words ? words.link() : null;
                    boolean kept = inline instanceof Reference;
                    return new WordToken(inline.text(), link, kept ? inline : cut(inline, inline.text(), link));
                })
                .toList();
    }

    /** The end of a paragraph among others that are compared as one. */
    static WordToken end() {
        return new WordToken(BREAK, null, Words.of(""));
    }

    boolean isEnd() {
        return text.equals(BREAK);
    }

    private static void add(List<WordToken> tokens, Inline inline) {
        if (inline instanceof Reference) {
            tokens.add(new WordToken(inline.text(), null, inline));
            return;
        }
        String link = inline instanceof Words words ? words.link() : null;
        Matcher words = WORD.matcher(inline.text());
        while (words.find()) {
            tokens.add(new WordToken(words.group(), link, cut(inline, words.group(), link)));
        }
    }

    private static Inline cut(Inline inline, String word, @Nullable String link) {
        return inline instanceof Claim claim && claim.type() == ClaimType.UNRESOLVED
                ? new Claim(claim.type(), word, claim.basis(), claim.count(), claim.groups(), claim.sources())
                : new Words(word, link);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordToken token && text.equals(token.text) && Objects.equals(link, token.link);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
