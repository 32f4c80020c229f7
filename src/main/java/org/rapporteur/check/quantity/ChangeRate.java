package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final int MOST = 8;
    /** A longer line is no label with a number. */
    private static final int LABEL = 100;

    /** A percentage that is off by more is of something else. */
    private static final double FAR = 15;

    private final ReportText report;
    private final List<Reckoning> found = new ArrayList<>();

    private record Change(double from, double to) {

        static Change of(ChangedNumber number) {
            return new Change(number.from().value(), number.to().value());
        }

        double percent() {
            return 100 * Math.abs(to - from) / from;
        }
    }

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
            SentenceTokens saying = sayings.get(at);
            List<SentenceTokens> near = sayings.subList(Math.max(0, at - REACH), at + 1);
            for (int share = 1; share < saying.size(); share++) {
                if (isOfChange(saying, share)) {
                    add(saying, share, near);
                }
            }
        }
    }

    /** “rose by 9.1 per cent”, “the increase is 16, or 8.1 per cent”, “growth amounts to 9 %”, “(+9%)”, “9% less” */
    private static boolean isOfChange(SentenceTokens saying, int share) {
        Token token = saying.at(share);
        boolean exact = token.is(Kind.SHARE) && !token.is(Sense.ROUGHLY) && !token.is(Sense.POINTS);
        boolean amount = saying.is(share - 1, Sense.BY)
                || saying.is(share - 1, Sense.OF)
                || saying.is(share - 1, Sense.TO)
                || saying.is(share - 1, Sense.AMOUNTS)
                || isChange(saying, share - 1)
                || isSaidAgain(saying, share);
        return exact && (amount && word(saying, share) >= 0 || isCompared(saying, share));
    }

    /** “8% more than in 2024 (45.0 million)”, “up from 240 (+30%)” */
    private static boolean isCompared(SentenceTokens saying, int share) {
        boolean behind =
                saying.is(share + 1, Sense.COMPARING) || saying.is(share + 1, Sense.FURTHER) || isLess(saying, share);
        boolean sign = saying.is(share - 1, Kind.PLUS)
                && (saying.is(share - 2, Kind.OPEN) || saying.is(share - 2, Kind.COMMA));
        return behind || sign;
    }

    private static boolean isLess(SentenceTokens saying, int share) {
        return share + 1 < saying.size() && saying.at(share + 1).text().matches("less|fewer|lower|weaker");
    }

    private static boolean isSaidAgain(SentenceTokens saying, int share) {
        boolean which = saying.is(share - 1, Sense.BE) && saying.is(share - 2, Sense.RELATIVE);
        return which
                || saying.is(share - 1, Sense.OR)
                || saying.is(share - 1, Kind.OPEN)
                || saying.is(share - 1, Sense.NAMELY);
    }

    private static boolean isChange(SentenceTokens saying, int at) {
        return saying.is(at, Sense.INCREASE) || saying.is(at, Sense.DECREASE);
    }

    /** Where the word of growth stands near before it, with no other clause or percentage between; -1 if it does not. */
    private static int word(SentenceTokens saying, int share) {
        for (int at = share - 1; at >= Math.max(0, share - 2 * NEAR); at--) {
            if (isChange(saying, at)) {
                return at;
            }
            boolean other = saying.is(at, Sense.RELATIVE) && !saying.is(at + 1, Sense.BE);
            if (saying.is(at, Kind.SEMICOLON) || other || saying.is(at, Kind.SHARE)) {
                return -1;
            }
        }
        return -1;
    }

    private void add(SentenceTokens saying, int place, List<SentenceTokens> near) {
        Token share = saying.at(place);
        List<Token> numbers = near.stream()
                .flatMap(one -> one.tokens().stream())
                .filter(token -> token.is(Kind.QUANTITY) && !token.is(Sense.DURATION) && token.value() > 1)
                .toList();
        boolean falls = saying.is(word(saying, place), Sense.DECREASE) || isLess(saying, place);
        List<Change> all = Stream.of(
                        ChangedNumber.among(numbers).map(Change::of), ofTable(saying.line()), ofOthers(numbers))
                .flatMap(changes -> changes)
                .filter(change -> change.from() > change.to() == falls)
                .toList();
        boolean given = all.stream().anyMatch(change -> Reckoning.fits(share, change.percent()))
                || ChangedNumber.among(numbers)
                        .anyMatch(pair -> Reckoning.fits(
                                share, 100 * pair.to().value() / pair.from().value()));
        if (given || numbers.size() > 2 * MOST || isGiven(near, share)) {
            return;
        }
        Optional<Double> shown = amount(saying, place, numbers)
                .or(() -> wrongBase(share, all))
                .or(() -> only(saying, near, place, falls))
                .or(() -> EarlierNumber.percent(saying, near, share));
        shown.ifPresent(percent -> found.add(
                saying.reckoning(Reckoning.Kind.SHARE, share, percent, Math.abs(percent - share.value()) < FAR)));
    }

    /** Numbers that follow each other in a column or row of the table above. */
    private Stream<Change> ofTable(Line line) {
        return TableAbove.of(report, line).stream()
                .flatMap(table -> table.neighbours().stream())
                .filter(pair -> pair.get(0).value() > 1 && pair.get(1).value() > 1)
                .flatMap(pair -> Stream.of(
                        new Change(pair.get(0).value(), pair.get(1).value()),
                        new Change(pair.get(1).value(), pair.get(0).value())));
    }

    /** A number of the same thing that is told elsewhere. */
    private Stream<Change> ofOthers(List<Token> numbers) {
        return numbers.stream()
                .filter(number -> !number.noun().isEmpty())
                .flatMap(number -> elsewhere(number.noun())
                        .flatMap(other ->
                                Stream.of(new Change(number.value(), other), new Change(other, number.value()))));
    }

    private Stream<Double> elsewhere(String noun) {
        return report.lines().stream()
                .filter(line -> line.kind() != Line.Kind.HEADING && line.text().length() < LABEL)
                .flatMap(line -> LabelledNumber.of(line, report).or(() -> LabelledNumber.ofRow(line, report)).stream())
                .filter(count -> OneKind.isSame(count.noun(), noun))
                .map(count -> count.number().value());
    }

    /** Whether another percentage is told that it was before: “from 40 to 45 per cent”. */
    private static boolean isGiven(List<SentenceTokens> near, Token share) {
        return near.stream()
                .flatMap(one -> one.tokens().stream())
                .anyMatch(token -> token.is(Kind.SHARE) && token != share && token.is(Sense.POINTS));
    }

    /** “… 16, or 8.1 per cent” of the only other number there is. */
    private static Optional<Double> amount(SentenceTokens saying, int place, List<Token> numbers) {
        int number = place - 2;
        while (number > place - NEAR && !saying.is(number, Kind.QUANTITY)) {
            number--;
        }
        if (!isSaidAgain(saying, place) || !saying.is(number, Kind.QUANTITY)) {
            return Optional.empty();
        }
        Token amount = saying.at(number);
        List<Token> bases = larger(saying.counts(), amount);
        if (bases.isEmpty()) {
            bases = larger(numbers, amount);
        }
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
    private static Optional<Double> wrongBase(Token share, List<Change> changes) {
        boolean exact = share.value() != share.whole();
        return changes.stream()
                .filter(change ->
                        exact && Reckoning.fits(share, 100 * Math.abs(change.to() - change.from()) / change.to()))
                .map(Change::percent)
                .findFirst();
    }

    /** The only two numbers of one thing, one of them of an earlier time: of the sentence, else with those of the one before. */
    private static Optional<Double> only(SentenceTokens saying, List<SentenceTokens> near, int share, boolean falls) {
        List<Token> all = counts(List.of(saying));
        List<Token> apart = ofDifference(all);
        List<Token> own = apart.isEmpty() ? all : apart;
        boolean set = own.size() == 2 && isLike(own.get(0), own.get(1)) && shares(List.of(saying)) == 1;
        List<SentenceTokens> told = near.subList(Math.max(0, near.size() - 2), near.size());
        List<Token> counts = set ? own : counts(told);
        boolean earlier = set
                || saying.has(Sense.SUMS_UP, 0, share)
                || told.stream()
                        .anyMatch(
                                one -> one.has(Sense.EARLIER, 0, one.size()) || one.has(Sense.AGAINST, 0, one.size()));
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
                        .filter(other -> one.value() > other.value()
                                && numbers.stream()
                                        .anyMatch(third ->
                                                third != other && third.value() == one.value() - other.value()))
                        .map(other -> List.of(one, other)))
                .toList();
        List<Token> latest = pairs.isEmpty() ? List.of() : pairs.get(0);
        return pairs.size() == 2
                        && numbers.indexOf(latest.get(1))
                                < numbers.indexOf(pairs.get(1).get(1))
                ? pairs.get(1)
                : pairs.size() == 2 ? latest : List.of();
    }

    private static List<Token> counts(List<SentenceTokens> told) {
        return OneKind.withoutParts(told.stream()
                .flatMap(one -> one.tokens().stream())
                .filter(count -> count.is(Kind.QUANTITY) && !count.is(Sense.DURATION) && count.value() > 1)
                .toList());
    }

    private static long shares(List<SentenceTokens> told) {
        return told.stream()
                .flatMap(one -> one.tokens().stream())
                .filter(token -> token.is(Kind.SHARE))
                .count();
    }

    private static boolean isLike(Token one, Token other) {
        boolean money = one.is(Sense.MONEY) == other.is(Sense.MONEY);
        return money && (one.noun().isEmpty() || other.noun().isEmpty() || OneKind.isSame(one.noun(), other.noun()));
    }
}
