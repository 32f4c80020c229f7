package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * By which percentage something is said to have grown or fallen, where its numbers stand in other sentences or in a table:
 * “902 took part in 2024, 984 in 2025. Participation rose by 9.1 per cent.”
 */
final class ChangeRate {
    /** In how many sentences before the numbers may stand. */
    private static final int REACH = 3;

    private static final int NEAR = 4;
    private static final int MOST = 16;

    /** A percentage that is off by more is of something else. */
    private static final double FAR = 15;

    private final ReportText report;
    private final List<Reckoning> found = new ArrayList<>();

    private ChangeRate(ReportText report) {
        this.report = report;
    }

    static List<Reckoning> in(ReportText report) {
        ChangeRate rates = new ChangeRate(report);
        report.prose()
                .filter(line -> line.text().indexOf('%') >= 0 || line.text().contains("per"))
                .forEach(rates::read);
        return rates.found;
    }

    private void read(Line line) {
        List<SentenceTokens> sayings = report.sentences(line);
        for (int at = 0; at < sayings.size(); at++) {
            ChangeWords words = new ChangeWords(sayings.get(at));
            List<SentenceTokens> near = sayings.subList(Math.max(0, at - REACH), at + 1);
            for (int share = 1; share < words.saying().size(); share++) {
                if (words.isOfChange(share)) {
                    add(words, share, near);
                }
            }
        }
    }

    private void add(ChangeWords words, int place, List<SentenceTokens> near) {
        SentenceTokens saying = words.saying();
        Token share = saying.at(place);
        List<Token> numbers = numbers(near);
        boolean falls = words.isOfFall(place);
        List<ToldChange> all = ToldChange.all(report, saying.line(), numbers)
                .filter(change -> change.from() > change.to() == falls)
                .toList();
        if (isGiven(share, all, numbers) || numbers.size() > MOST || isOfPoints(near, share)) {
            return;
        }
        Optional<Double> shown = amount(words, place, numbers)
                .or(() -> wrongBase(share, all))
                .or(() -> OnlyChange.percent(saying, near, place, falls))
                .or(() -> EarlierNumber.percent(saying, near, share));
        shown.ifPresent(percent -> found.add(
                saying.reckoning(Reckoning.Kind.SHARE, share, percent, Math.abs(percent - share.value()) < FAR)));
    }

    private static List<Token> numbers(List<SentenceTokens> near) {
        return near.stream()
                .flatMap(one -> one.tokens().stream())
                .filter(token -> token.isCount() && token.value() > 1)
                .toList();
    }

    /** As what something grew by, or as what it is of another number. */
    private static boolean isGiven(Token share, List<ToldChange> all, List<Token> numbers) {
        return all.stream().anyMatch(change -> Reckoning.fits(share, change.percent()))
                || ChangedNumber.among(numbers)
                        .anyMatch(pair -> Reckoning.fits(
                                share, 100 * pair.to().value() / pair.from().value()));
    }

    /** Whether it is told by how many points another percentage changed: “from 40 to 45 per cent”. */
    private static boolean isOfPoints(List<SentenceTokens> near, Token share) {
        return near.stream()
                .flatMap(one -> one.tokens().stream())
                .anyMatch(token -> token.is(Kind.SHARE) && token != share && token.is(Sense.POINTS));
    }

    /** “… 16, or 8.1 per cent” of the only other number there is. */
    private static Optional<Double> amount(ChangeWords words, int place, List<Token> numbers) {
        SentenceTokens saying = words.saying();
        int number = place - 2;
        while (number > place - NEAR && !saying.is(number, Kind.QUANTITY)) {
            number--;
        }
        if (!words.isSaidAgain(place) || !saying.is(number, Kind.QUANTITY)) {
            return Optional.empty();
        }
        Token amount = saying.at(number);
        List<Token> own = larger(saying.counts(), amount);
        List<Token> bases = own.isEmpty() ? larger(numbers, amount) : own;
        Token last = bases.isEmpty() ? amount : bases.get(bases.size() - 1);
        boolean named = bases.stream().allMatch(base -> base == last || OneKind.isSame(base.noun(), last.noun()));
        return bases.isEmpty() || !named ? Optional.empty() : Optional.of(100 * amount.value() / last.value());
    }

    private static List<Token> larger(List<Token> numbers, Token amount) {
        return numbers.stream()
                .filter(token -> token != amount && token.value() > amount.value())
                .toList();
    }

    /** Of two numbers of one thing the percentage is said of the later: 82 of 984 instead of 902. */
    private static Optional<Double> wrongBase(Token share, List<ToldChange> changes) {
        boolean exact = share.value() != share.whole();
        return changes.stream()
                .filter(change -> exact && Reckoning.fits(share, 100 * change.amount() / change.to()))
                .map(ToldChange::percent)
                .findFirst();
    }
}
