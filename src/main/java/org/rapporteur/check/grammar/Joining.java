package org.rapporteur.check.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Token.Kind;

/** Joins tokens that are one word of the lexicon, the longest first: “as well as”, “Study Groups”, “deux cent vingt”. */
final class Joining {
    private final List<Token> raw;
    private final String text;
    private final Lexicon lexicon;

    Joining(List<Token> raw, String text, Lexicon lexicon) {
        this.raw = raw;
        this.text = text;
        this.lexicon = lexicon;
    }

    List<Token> joined() {
        List<Token> joined = new ArrayList<>(raw.size());
        for (int at = 0; at < raw.size(); ) {
            int words = isSearched(raw.get(at)) ? longest(at) : 0;
            joined.add(words == 0 ? raw.get(at) : token(at, words));
            at += Math.max(1, words);
        }
        return joined;
    }

    private static boolean isSearched(Token token) {
        return token.is(Kind.WORD) || token.is(Kind.OTHER) || token.is(Kind.CODE);
    }

    /** How many tokens from there on are one entry; 0 if none is. */
    private int longest(int at) {
        String first = small(raw.get(at));
        int found = entry(first, at, 1) == null ? 0 : 1;
        int most = lexicon.mostFollowing(first);
        if (most == 0) {
            return found;
        }
        StringBuilder words = new StringBuilder(first);
        for (int more = 1; more <= most && at + more < raw.size(); more++) {
            words.append(' ').append(small(raw.get(at + more)));
            if (entry(words.toString(), at, more + 1) != null) {
                found = more + 1;
            }
        }
        return found;
    }

    private Lexicon.@Nullable Entry entry(String small, int at, int words) {
        return lexicon.find(
                small,
                text.substring(raw.get(at).from(), raw.get(at + words - 1).to()));
    }

    private String small(Token token) {
        return token.text().toLowerCase(lexicon.language());
    }

    private Token token(int at, int words) {
        Token first = raw.get(at);
        int to = raw.get(at + words - 1).to();
        StringBuilder small = new StringBuilder(small(first));
        for (int more = 1; more < words; more++) {
            small.append(' ').append(small(raw.get(at + more)));
        }
        Lexicon.Entry entry = entry(small.toString(), at, words);
        if (entry == null) {
            return first;
        }
        Kind kind = entry.kind() == null ? (first.is(Kind.CODE) ? Kind.CODE : Kind.WORD) : entry.kind();
        return new Token(kind, text.substring(first.from(), to), entry.senses(), entry.value(), first.from(), to);
    }
}
