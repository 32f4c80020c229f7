package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Numbers each told to be “of them” that leave none: “148 delegates, 96 of whom were here and 52 of whom joined remotely”. */
final class OfThemPairs {
    private static final int NEAR = 10;

    private OfThemPairs() {}

    /** @param before the sentences before, the last one first */
    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        List<Integer> parts = new ArrayList<>();
        for (int at = 0; at + 1 < saying.size(); at++) {
            if (saying.is(at, Kind.QUANTITY) && saying.is(at + 1, Sense.OF_THEM)) {
                parts.add(at);
            }
        }
        if (parts.size() < 2 || !leaveNone(saying, parts)) {
            return List.of();
        }
        double sum = parts.stream().mapToDouble(at -> saying.at(at).value()).sum();
        return whole(saying, parts.get(0), before)
                .map(whole -> whole.reckoning(
                        Reckoning.Kind.PARTS,
                        whole.tokens().get(0),
                        sum,
                        OneKind.isComparable(whole.tokens().get(0), sum)))
                .stream()
                .toList();
    }

    /** Each with a word of its own that leaves nothing beside it and the others. */
    private static boolean leaveNone(SentenceTokens saying, List<Integer> parts) {
        List<String> words = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            int to = part + 1 < parts.size() ? parts.get(part + 1) : saying.size();
            saying.tokens().subList(parts.get(part), to).stream()
                    .filter(token -> token.is(Sense.APART))
                    .findFirst()
                    .ifPresent(token -> words.add(token.text()));
        }
        return words.size() == parts.size() && words.stream().distinct().count() == words.size();
    }

    /** The number they are of, in its sentence: the last before them, else the only one of the sentence before. */
    private static Optional<SentenceTokens> whole(SentenceTokens saying, int first, List<SentenceTokens> before) {
        List<Token> here = saying.counts(first);
        boolean near = !here.isEmpty() && first - saying.tokens().indexOf(here.get(here.size() - 1)) <= NEAR;
        List<Token> counts =
                !here.isEmpty() || before.isEmpty() ? here : before.get(0).counts();
        SentenceTokens of = here.isEmpty() && !before.isEmpty() ? before.get(0) : saying;
        boolean known = here.isEmpty() ? counts.size() == 1 : near;
        return known
                ? Optional.of(counts.get(counts.size() - 1))
                        .filter(whole -> !whole.noun().isEmpty() && !whole.is(Sense.ROUGHLY))
                        .map(whole -> new SentenceTokens(of.line(), List.of(whole)))
                : Optional.empty();
    }
}
