package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/**
 * A percentage drawn from numbers told right before it, in words or in a table: “Nine of us were content, three were not. So
 * 75 per cent …”, “48 were tested and 36 passed, a rate of 75 per cent”, “Pass rate: 75 %”.
 */
final class DrawnShare {
    private static final int NEAR = 5;
    /** A percentage that is off by more is of something else. */
    private static final double FAR = 25;

    private static final double FAR_FROM_TABLE = 15;

    private final List<Line> lines;
    private final LineTokens read;
    private final List<Reckoning> found = new ArrayList<>();

    private DrawnShare(List<Line> lines, LineTokens read) {
        this.lines = lines;
        this.read = read;
    }

    static List<Reckoning> in(List<Line> lines, LineTokens read) {
        DrawnShare shares = new DrawnShare(lines, read);
        lines.stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM)
                .filter(line -> line.text().length() < 4_000)
                .forEach(shares::read);
        return shares.found;
    }

    private void read(Line line) {
        List<SentenceTokens> sayings = SentenceTokens.of(line, read);
        for (int at = 0; at < sayings.size(); at++) {
            SentenceTokens saying = sayings.get(at);
            int share = ToldShares.onlyShare(saying);
            if (share > 0 && !changes(saying)) {
                add(saying, share, sayings.subList(Math.max(0, at - 2), at));
            }
        }
    }

    private static boolean changes(SentenceTokens saying) {
        return saying.has(Sense.INCREASE, 0, saying.size()) || saying.has(Sense.DECREASE, 0, saying.size());
    }

    private void add(SentenceTokens saying, int share, List<SentenceTokens> before) {
        List<Token> here = counts(saying);
        boolean rate = saying.has(Sense.RATE, share - NEAR, share) && !saying.is(share + 1, Sense.OF);
        if (here.isEmpty() && isDrawn(saying, share)) {
            ofSentences(saying, saying.at(share), before);
        } else if (rate && here.size() == 2 && isSetOff(saying, saying.tokens().indexOf(here.get(1)), share)) {
            ofTwo(saying, saying.at(share), here);
        }
        if (here.isEmpty() && rate) {
            ofTable(saying, saying.at(share));
        }
    }

    private static List<Token> counts(SentenceTokens saying) {
        return saying.numbers(saying.size()).stream()
                .filter(count -> count.value() > 0)
                .toList();
    }

    /** “…, a rate of 75 per cent” */
    private static boolean isSetOff(SentenceTokens saying, int number, int share) {
        return saying.tokens().subList(Math.min(number, share), share).stream()
                .anyMatch(token -> token.is(Kind.COMMA) || token.is(Kind.OPEN) || token.is(Kind.DASH));
    }

    /** “So 75 per cent …”, “That is 75 per cent”, “This makes 75 per cent” */
    private static boolean isDrawn(SentenceTokens saying, int share) {
        return share <= NEAR
                && (saying.has(Sense.SUMS_UP, 0, share)
                        || saying.is(0, Sense.NAMELY)
                        || saying.is(0, Sense.DETERMINER) && saying.is(1, Sense.BE) && share == 2);
    }

    /** Of a whole whose parts come to it, or of the only two numbers before. */
    private void ofSentences(SentenceTokens saying, Token share, List<SentenceTokens> before) {
        List<Token> told = new ArrayList<>();
        for (int at = before.size() - 1; at >= 0; at--) {
            told.addAll(0, counts(before.get(at)));
            List<Token> parts = told.subList(Math.min(1, told.size()), told.size());
            double sum = parts.stream().mapToDouble(Token::value).sum();
            if (parts.size() > 1 && sum == told.get(0).value()) {
                ofParts(saying, share, told.get(0), parts);
                return;
            }
            if (told.size() == 2) {
                ofTwo(saying, share, told);
                return;
            }
        }
    }

    private void ofParts(SentenceTokens saying, Token share, Token whole, List<Token> parts) {
        for (int sums = 1; parts.size() < NEAR && sums < 1 << parts.size(); sums++) {
            double sum = 0;
            for (int at = 0; at < parts.size(); at++) {
                sum += (sums >> at & 1) * parts.get(at).value();
            }
            if (fits(share, 100 * sum / whole.value())) {
                return;
            }
        }
        if (parts.size() < NEAR) {
            add(saying, share, 100 * parts.get(0).value() / whole.value());
        }
    }

    /** “48 pages were tested. 36 passed.” */
    private void ofTwo(SentenceTokens saying, Token share, List<Token> told) {
        Token whole = told.get(0).value() > told.get(1).value() ? told.get(0) : told.get(1);
        Token part = whole == told.get(0) ? told.get(1) : told.get(0);
        double shown = 100 * part.value() / whole.value();
        boolean alike = (part.noun().isEmpty() || OneKind.isSame(part.noun(), whole.noun()))
                && part.is(Sense.MONEY) == whole.is(Sense.MONEY)
                && (!whole.noun().isEmpty() || part == told.get(0));
        if (alike && !fits(share, shown) && !fits(share, 100 - shown)) {
            add(saying, share, shown);
        }
    }

    /** Of the only two totals of a table that come near it, where no other two numbers of the table give it. */
    private void ofTable(SentenceTokens saying, Token share) {
        TableAbove table = TableAbove.of(lines, saying.line().index()).orElse(null);
        if (table == null) {
            return;
        }
        List<Double> rates = table.totals().stream()
                .flatMap(total -> table.totals().stream()
                        .filter(part -> part.value() < total.value())
                        .map(part -> 100 * part.value() / total.value()))
                .toList();
        Optional<Double> near = only(rates.stream()
                .filter(rate -> Math.abs(rate - share.value()) < FAR_FROM_TABLE)
                .toList());
        boolean given = table.neighbours().stream()
                        .anyMatch(pair -> fits(
                                        share,
                                        100 * pair.get(1).value() / pair.get(0).value())
                                || fits(
                                        share,
                                        100 * pair.get(0).value() / pair.get(1).value()))
                || table.holds(share.value())
                || table.hasShare(share.value(), Reckoning.rounding(share.value()));
        near.filter(shown -> !given && !fits(share, shown)).ifPresent(shown -> add(saying, share, shown));
    }

    private static Optional<Double> only(List<Double> rates) {
        @Nullable Double one = rates.size() == 1 ? rates.get(0) : null;
        return Optional.ofNullable(one);
    }

    private static boolean fits(Token share, double percent) {
        return Math.abs(percent - share.value()) <= Reckoning.rounding(share.value());
    }

    private void add(SentenceTokens saying, Token share, double shown) {
        found.add(saying.reckoning(Reckoning.Kind.SHARE, share, shown, Math.abs(shown - share.value()) < FAR));
    }
}
