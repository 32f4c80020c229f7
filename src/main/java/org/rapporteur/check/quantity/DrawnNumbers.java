package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * Numbers that are drawn from those told right before them, in the sentence or the ones before: what some come to together
 * (“which I count as 53”, “105 persons in all”), what is left (“leaving 75”, “the other 134”), what two differ by (“a saving
 * of CHF 2,700”, “16 fewer than in May”).
 */
final class DrawnNumbers {
    /** In how many sentences before the numbers may stand. */
    private static final int REACH = 2;

    private final SentenceTokens saying;
    private final DrawingWords words;
    private final List<SentenceTokens> before;

    private DrawnNumbers(SentenceTokens saying, List<SentenceTokens> before) {
        this.saying = saying;
        this.words = new DrawingWords(saying);
        this.before = before;
    }

    /** @param before the sentences before, the last one first */
    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        DrawnNumbers drawn = new DrawnNumbers(saying, before);
        return IntStream.range(1, saying.size())
                .filter(at -> isNumber(saying.at(at)))
                .boxed()
                .flatMap(at -> drawn.at(at))
                .toList();
    }

    private static boolean isNumber(Token token) {
        return isCount(token) && !token.isAny(Sense.ROUGHLY, Sense.FURTHER, Sense.EACH);
    }

    private static boolean isCount(Token token) {
        boolean measure = token.is(Kind.MEASURE) && token.value() > 0;
        return (token.is(Kind.QUANTITY) || measure) && !token.isAny(Sense.DURATION, Sense.BOTH);
    }

    private Stream<Reckoning> at(int at) {
        if (words.isSum(at)) {
            List<Reckoning> sums = sum(at).toList();
            return sums.isEmpty() && words.leads(at, Sense.SUMS_UP) ? rest(at) : sums.stream();
        }
        return words.isRest(at) ? rest(at) : words.isChange(at) ? change(at) : Stream.empty();
    }

    private Stream<Reckoning> sum(int at) {
        Token drawn = saying.at(at);
        for (int reach = 0; reach <= REACH; reach++) {
            List<Token> parts = like(drawn, main(told(at, reach)));
            double sum = OneKind.sum(parts);
            double others = parts.size() > 2 ? sum - parts.get(0).value() : sum;
            if (parts.size() > 1 && (isNearSum(drawn, sum) || isNearSum(drawn, others))) {
                double shown = isNearSum(drawn, others) ? others : sum;
                return reckon(at, shown, reach, true, Reckoning.Kind.PARTS);
            }
        }
        return Stream.empty();
    }

    private static boolean isNearSum(Token drawn, double sum) {
        boolean slip = OneKind.isMistyped(drawn.value(), sum) || OneKind.isSwapped(drawn.value(), sum);
        return OneKind.isNear(drawn, sum) || slip && OneKind.isComparable(drawn, sum);
    }

    private Stream<Reckoning> rest(int at) {
        Token rest = saying.at(at);
        for (int reach = 0; reach <= REACH; reach++) {
            List<Token> told = main(told(at, reach));
            double between = told.size() == 2 && areAmounts(told, rest)
                    ? told.get(1).value() - told.get(0).value()
                    : 0;
            if (between > 1 && isNear(rest.value(), between)) {
                return reckon(at, between, reach, true, Reckoning.Kind.CHANGE);
            }
            for (int whole = told.size() - 2; whole >= 0; whole--) {
                Token number = told.get(whole);
                List<Token> parts = like(number, told.subList(whole + 1, told.size()));
                double shown = number.value() - OneKind.sum(parts);
                boolean named = !number.noun().isEmpty() || number.is(Sense.MONEY);
                if (named && shown > 1 && !parts.isEmpty() && isLike(rest, number) && isNear(rest.value(), shown)) {
                    return reckon(at, shown, reach, true, Reckoning.Kind.CHANGE);
                }
            }
        }
        return Stream.empty();
    }

    /** “Fees: USD 118,000. Costs: USD 295,000. The rest, …”: the whole may be told last. */
    private static boolean areAmounts(List<Token> told, Token rest) {
        return rest.is(Sense.MONEY) && told.stream().allMatch(token -> token.is(Sense.MONEY));
    }

    private Stream<Reckoning> change(int at) {
        Token amount = saying.at(at);
        for (int reach = 0; reach <= REACH; reach++) {
            List<Token> told = Stream.concat(told(at, reach).stream(), clause(at).stream())
                    .filter(token -> isLike(token, amount))
                    .toList();
            if (told.size() == 2 && isLike(told.get(0), told.get(1))) {
                double shown = Math.abs(told.get(0).value() - told.get(1).value());
                return reckon(at, shown, reach, isNear(amount.value(), shown), Reckoning.Kind.CHANGE);
            }
        }
        return Stream.empty();
    }

    private static boolean isNear(double said, double shown) {
        return Math.abs(shown - said) <= Math.max(2, 0.3 * shown)
                || OneKind.isMistyped(said, shown)
                || shown >= 100 && OneKind.isSwapped(said, shown);
    }

    /** Silent where the numbers before give it in another way, or something else is of this number. */
    private Stream<Reckoning> reckon(int at, double shown, int reach, boolean near, Reckoning.Kind kind) {
        Token drawn = saying.at(at);
        boolean explained = IntStream.rangeClosed(0, reach)
                .anyMatch(far ->
                        Explained.by(values(at, far), far(at, reach), reach > 0).gives(drawn.value()));
        explained |= IntStream.rangeClosed(0, REACH)
                .anyMatch(far -> Explained.by(ofNoun(drawn, told(at, far)), List.of(), false)
                        .gives(drawn.value()));
        boolean open =
                isOpen(saying, at) || before.stream().limit(reach).anyMatch(earlier -> isOpen(earlier, earlier.size()));
        return explained ? Stream.empty() : Stream.of(saying.reckoning(kind, drawn, shown, near && !open));
    }

    /** “All critical findings and nine of the major ones …, in total 27”: some of the parts have no number. */
    private static boolean isOpen(SentenceTokens saying, int to) {
        return saying.has(Sense.PARTLY, 0, to)
                || saying.has(Sense.UNCOUNTED, 0, to)
                || IntStream.range(0, to)
                        .anyMatch(at -> isEach(saying.at(at))
                                || saying.is(at, Sense.ALL)
                                        && !saying.is(at + 1, Kind.QUANTITY)
                                        && !saying.is(at + 1, Sense.TOTAL)
                                        && at + 1 < to);
    }

    /** “respectively” says of each number what it is of. */
    private static boolean isEach(Token token) {
        return token.is(Sense.EACH) && !token.is(Sense.RESPECTIVELY);
    }

    private static List<Double> ofNoun(Token drawn, List<Token> told) {
        return told.stream()
                .filter(token -> OneKind.isSame(token.noun(), drawn.noun()))
                .limit(Explained.MOST)
                .map(Token::value)
                .toList();
    }

    /** Those right before it count most. */
    private List<Double> values(int at, int reach) {
        List<Token> told = told(at, reach);
        List<Token> near = told.subList(Math.max(0, told.size() - Explained.MOST), told.size());
        return Stream.concat(near.stream(), behind(at).stream().limit(1))
                .map(Token::value)
                .toList();
    }

    /** All others that are remembered; none where its own sentence gives it. */
    private List<Double> far(int at, int reach) {
        List<Token> told = told(at, reach);
        return reach == 0
                ? List.of()
                : Stream.concat(Stream.of(saying), before.stream())
                        .flatMap(one -> numbers(one.tokens()).stream())
                        .filter(token -> token != saying.at(at) && !told.contains(token))
                        .map(Token::value)
                        .toList();
    }

    /** The numbers before it, those of so many sentences before included, in their order. */
    private List<Token> told(int at, int reach) {
        List<Token> told = new ArrayList<>(numbers(saying.tokens().subList(0, at)));
        for (int far = 0; far < Math.min(reach, before.size()) && isAbove(before.get(far)); far++) {
            told.addAll(0, numbers(before.get(far).numbers(before.get(far).size())));
        }
        return told;
    }

    private List<Token> behind(int at) {
        return numbers(saying.tokens().subList(at + 1, saying.size()));
    }

    /** As far as no mark parts them from it. */
    private List<Token> clause(int at) {
        int to = at + 1;
        while (to < saying.size() && !saying.isAny(to, Kind.COMMA, Kind.SEMICOLON)) {
            to++;
        }
        return numbers(saying.tokens().subList(at + 1, to));
    }

    private static List<Token> numbers(List<Token> tokens) {
        return tokens.stream().filter(DrawnNumbers::isCount).toList();
    }

    private boolean isAbove(SentenceTokens earlier) {
        return earlier.line().index() >= saying.line().index() - 1;
    }

    /** Without those of “in 28 teams”, “from 38 countries”, which say more of another number. */
    private List<Token> main(List<Token> numbers) {
        List<Token> main = numbers.stream().filter(number -> !isAside(number)).toList();
        return main.size() > 1 ? main : numbers;
    }

    private boolean isAside(Token number) {
        return Stream.concat(Stream.of(saying), before.stream()).anyMatch(one -> {
            int at = one.tokens().indexOf(number);
            boolean leads = one.is(at - 1, Sense.PREPOSITION) && !one.isAny(at - 1, Sense.OF, Sense.BY);
            return at > 1 && leads && !number.noun().isEmpty() && one.counts(at).size() > 0;
        });
    }

    /** The last of the numbers that may be parts of it: of its noun or none, or all of one other noun. */
    private static List<Token> like(Token whole, List<Token> numbers) {
        String noun = whole.is(Sense.ANYTHING) ? "" : whole.noun();
        int from = numbers.size();
        while (from > 0 && isLike(numbers.get(from - 1), whole)) {
            String other = numbers.get(from - 1).noun();
            boolean any = numbers.get(from - 1).is(Sense.ANYTHING);
            if (!any && !noun.isEmpty() && !other.isEmpty() && !OneKind.isSame(noun, other)) {
                break;
            }
            noun = noun.isEmpty() && !any ? other : noun;
            from--;
        }
        return numbers.subList(from, numbers.size());
    }

    private static boolean isLike(Token part, Token whole) {
        boolean money =
                part.is(Sense.MONEY) == whole.is(Sense.MONEY) || part.noun().isEmpty();
        boolean any = part.noun().isEmpty() || whole.noun().isEmpty() || whole.is(Sense.ANYTHING);
        return money && (any || OneKind.isSame(part.noun(), whole.noun()));
    }
}
