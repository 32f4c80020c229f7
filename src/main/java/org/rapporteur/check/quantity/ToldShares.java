package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * The only percentage of a sentence, of numbers told before it, in words or in a table: “Nine of us were content, three were
 * not. So 75 per cent …”, “48 were tested and 36 passed, a rate of 75 per cent”, “Women received 45 per cent of the awards”.
 */
final class ToldShares {
    private static final int NEAR = 5;

    /** Between the word “rate” and the percentage. */
    private static final int FAR_BEHIND = 8;
    /** A percentage that is off by more is of something else. */
    private static final double FAR = 25;

    private static final double FAR_FROM_TABLE = 15;

    private final ReportText report;
    private final List<Reckoning> found = new ArrayList<>();

    private ToldShares(ReportText report) {
        this.report = report;
    }

    static List<Reckoning> in(ReportText report) {
        ToldShares shares = new ToldShares(report);
        report.prose().forEach(shares::read);
        return shares.found;
    }

    private void read(Line line) {
        List<SentenceTokens> sayings = report.sentences(line);
        for (int at = 0; at < sayings.size(); at++) {
            SentenceTokens saying = sayings.get(at);
            int share = onlyShare(saying);
            if (share >= 0) {
                ofColumns(saying, share);
            }
            if (share >= 0 && at > 0) {
                SubjectShare.of(saying, share, sayings.get(at - 1)).ifPresent(found::add);
            }
            if (share > 0 && !saying.tellsChange()) {
                drawn(saying, share, sayings.subList(Math.max(0, at - 2), at));
            }
        }
    }

    /** The only percentage of a sentence, where it is exact; -1 if there is none. */
    private static int onlyShare(SentenceTokens saying) {
        int share = -1;
        for (int at = 0; at < saying.size(); at++) {
            if (saying.is(at, Kind.SHARE)) {
                if (share >= 0 || saying.isAny(at, Sense.ROUGHLY, Sense.POINTS)) {
                    return -1;
                }
                share = at;
            }
        }
        return share;
    }

    /** “Women received 45 per cent of the awards”, “66% of the entries are published”: of columns of the table above. */
    private void ofColumns(SentenceTokens saying, int share) {
        List<String> parts = new ArrayList<>();
        if (share > 1 && share <= NEAR + 1 && saying.counts(share).isEmpty() && isNoun(saying.at(0))) {
            parts.add(saying.at(0).text());
        }
        int be = share + 1;
        while (be < saying.size() && !saying.is(be, Sense.BE)) {
            be++;
        }
        if (saying.counts().isEmpty() && be + 1 < saying.size()) {
            parts.add(saying.at(be + 1).text());
        }
        Optional<String> whole = noun(saying, share + 1);
        if (whole.isPresent() && !parts.isEmpty()) {
            TableAbove.of(report, saying.line()).ifPresent(table -> {
                OptionalDouble all = table.total(whole.get());
                parts.forEach(part -> ofTotals(saying, saying.at(share), table.total(part), all));
            });
        }
    }

    static boolean isNoun(Token token) {
        return token.isWord() && (token.senses().isEmpty() || token.isAny(Sense.ANYTHING, Sense.APART));
    }

    /** “of the awards” */
    private static Optional<String> noun(SentenceTokens saying, int place) {
        int at = place + 1;
        while (saying.isAny(at, Sense.DETERMINER, Sense.ALL)) {
            at++;
        }
        boolean named = saying.is(place, Sense.OF) && saying.is(at, Kind.WORD);
        return named ? Optional.of(saying.at(at).text()) : Optional.empty();
    }

    private void ofTotals(SentenceTokens saying, Token share, OptionalDouble part, OptionalDouble whole) {
        if (part.isPresent() && whole.isPresent() && whole.getAsDouble() > part.getAsDouble()) {
            add(saying, share, 100 * part.getAsDouble() / whole.getAsDouble());
        }
    }

    private void drawn(SentenceTokens saying, int share, List<SentenceTokens> before) {
        List<Token> here = counts(saying, saying.size());
        List<Token> wholes = saying.wholes(saying.size());
        boolean rate = saying.has(Sense.RATE, share - NEAR, share) && !saying.is(share + 1, Sense.OF);
        if (here.isEmpty() && isDrawn(saying, share)) {
            ofSentences(saying, saying.at(share), before);
        } else if (wholes.size() == 1 && saying.has(Sense.RATE, share - FAR_BEHIND, share)) {
            ofWhole(saying, share, wholes.get(0));
        } else if (rate
                && here.size() == 2
                && here.equals(counts(saying, share))
                && isSetOff(saying, here.get(1), share)) {
            ofTwo(saying, saying.at(share), here);
        }
        if (here.isEmpty() && wholes.isEmpty() && rate) {
            TableAbove.of(report, saying.line()).ifPresent(table -> ofTable(saying, saying.at(share), table));
        }
    }

    private static List<Token> counts(SentenceTokens saying, int to) {
        return saying.numbers(to).stream().filter(count -> count.value() > 0).toList();
    }

    /** “…, a rate of 75 per cent” */
    private static boolean isSetOff(SentenceTokens saying, Token number, int share) {
        int at = saying.tokens().indexOf(number);
        return saying.tokens().subList(Math.min(at, share), Math.max(at, share)).stream()
                .anyMatch(token -> token.isAny(Kind.COMMA, Kind.OPEN, Kind.DASH));
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
            told.addAll(0, counts(before.get(at), before.get(at).size()));
            List<Token> parts = told.subList(Math.min(1, told.size()), told.size());
            double sum = OneKind.sum(parts);
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
            if (Reckoning.fits(share, 100 * sum / whole.value())) {
                return;
            }
        }
        if (parts.size() < NEAR) {
            add(saying, share, 100 * parts.get(0).value() / whole.value());
        }
    }

    /** “48 out of 64 replied, a response rate of 75%”, “Response rate: 75% (48 of 64)” */
    private void ofWhole(SentenceTokens saying, int share, Token whole) {
        int place = saying.tokens().indexOf(whole);
        Token part = saying.at(saying.is(place - 2, Kind.QUANTITY) ? place - 2 : place - 3);
        boolean exact = !part.is(Sense.ROUGHLY) && !whole.is(Sense.ROUGHLY) && part.value() <= whole.value();
        boolean other = saying.isAny(share + 1, Sense.OF, Sense.OF_THEM);
        if (exact && !other && isSetOff(saying, whole, share)) {
            add(saying, saying.at(share), 100 * part.value() / whole.value());
        }
    }

    /** “48 pages were tested. 36 passed.” */
    private void ofTwo(SentenceTokens saying, Token share, List<Token> told) {
        Token whole = told.get(0).value() > told.get(1).value() ? told.get(0) : told.get(1);
        Token part = whole == told.get(0) ? told.get(1) : told.get(0);
        double shown = 100 * part.value() / whole.value();
        boolean alike = OneKind.isOf(part.noun(), whole.noun())
                && part.is(Sense.MONEY) == whole.is(Sense.MONEY)
                && (!whole.noun().isEmpty() || part == told.get(0));
        if (alike && !Reckoning.fits(share, 100 - shown)) {
            add(saying, share, shown);
        }
    }

    /** Of the only two totals of a table that come near it, where no other two numbers of the table give it. */
    private void ofTable(SentenceTokens saying, Token share, TableAbove table) {
        List<Double> near = table.totals().stream()
                .flatMap(total -> table.totals().stream()
                        .filter(part -> part.value() < total.value())
                        .map(part -> 100 * part.value() / total.value()))
                .filter(rate -> Math.abs(rate - share.value()) < FAR_FROM_TABLE)
                .toList();
        if (near.size() == 1 && !table.holds(share.value()) && !table.gives(share)) {
            add(saying, share, near.get(0));
        }
    }

    private void add(SentenceTokens saying, Token share, double shown) {
        if (!Reckoning.fits(share, shown)) {
            found.add(saying.reckoning(Reckoning.Kind.SHARE, share, shown, Math.abs(shown - share.value()) < FAR));
        }
    }
}
