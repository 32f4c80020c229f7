package org.rapporteur.check.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** The only two numbers of one thing, one of them of an earlier time: of a sentence, else with those of the one before. */
final class OnlyChange {
    private OnlyChange() {}

    /**
     * What they differ by; empty where there are other numbers than two.
     *
     * @param near the sentences before and this one
     */
    static Optional<Double> percent(SentenceTokens saying, List<SentenceTokens> near, int share, boolean falls) {
        List<Token> all = counts(List.of(saying));
        List<Token> apart = ofDifference(all);
        List<Token> own = apart.isEmpty() ? all : apart;
        boolean set = own.size() == 2 && isLike(own.get(0), own.get(1)) && shares(List.of(saying)) == 1;
        List<SentenceTokens> told = near.subList(Math.max(0, near.size() - 2), near.size());
        List<Token> counts = set ? own : counts(told);
        boolean earlier = set
                || saying.has(Sense.SUMS_UP, 0, share)
                || told.stream().anyMatch(one -> one.has(Sense.EARLIER, Sense.AGAINST));
        if (counts.size() != 2 || !set && shares(told) != 1 || !earlier || !isLike(counts.get(0), counts.get(1))) {
            return Optional.empty();
        }
        double less = Math.min(counts.get(0).value(), counts.get(1).value());
        double more = Math.max(counts.get(0).value(), counts.get(1).value());
        return Optional.of(100 * (more - less) / (falls ? more : less));
    }

    /** “642, 96 more than in November (546)”: two whose difference is told; none where several are. */
    private static List<Token> ofDifference(List<Token> numbers) {
        List<List<Token>> pairs = numbers.stream()
                .flatMap(one -> numbers.stream()
                        .filter(other -> one.value() > other.value() && isDifferenceTold(one, other, numbers))
                        .map(other -> List.of(one, other)))
                .toList();
        if (pairs.size() != 2) {
            return List.of();
        }
        int first = numbers.indexOf(pairs.get(0).get(1));
        return pairs.get(first < numbers.indexOf(pairs.get(1).get(1)) ? 1 : 0);
    }

    private static boolean isDifferenceTold(Token one, Token other, List<Token> numbers) {
        return numbers.stream().anyMatch(third -> third != other && third.value() == one.value() - other.value());
    }

    private static List<Token> counts(List<SentenceTokens> told) {
        return OneKind.withoutParts(tokens(told)
                .filter(count -> count.isCount() && count.value() > 1)
                .toList());
    }

    private static long shares(List<SentenceTokens> told) {
        return tokens(told).filter(token -> token.is(Kind.SHARE)).count();
    }

    private static Stream<Token> tokens(List<SentenceTokens> told) {
        return told.stream().flatMap(one -> one.tokens().stream());
    }

    private static boolean isLike(Token one, Token other) {
        return one.is(Sense.MONEY) == other.is(Sense.MONEY) && OneKind.isLike(one, other);
    }
}
