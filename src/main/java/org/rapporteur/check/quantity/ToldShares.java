package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** Percentages of numbers that a table above or the sentence before says: “Women received 45 per cent of the awards.” */
final class ToldShares {
    /** How many words a number may stand before the noun it counts. */
    private static final int NEAR = 3;

    private final List<Line> lines;
    private final LineTokens read;
    private final List<Reckoning> found = new ArrayList<>();

    private ToldShares(List<Line> lines, LineTokens read) {
        this.lines = lines;
        this.read = read;
    }

    static List<Reckoning> in(List<Line> lines, LineTokens read) {
        ToldShares shares = new ToldShares(lines, read);
        lines.stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM)
                .filter(line -> line.text().length() < 4_000)
                .forEach(shares::read);
        return shares.found;
    }

    private void read(Line line) {
        List<SentenceTokens> sayings = SentenceTokens.of(line, read);
        for (int at = 0; at < sayings.size(); at++) {
            ofSubject(line, sayings, at);
            ofChange(line, sayings.get(at));
            ofPredicate(line, sayings.get(at));
        }
    }

    private void ofSubject(Line line, List<SentenceTokens> sayings, int place) {
        SentenceTokens saying = sayings.get(place);
        int share = onlyShare(saying);
        if (share < 2 || share > 6 || !saying.counts(share).isEmpty() || !isNoun(saying.at(0))) {
            return;
        }
        String subject = saying.at(0).text();
        Optional<Token> part = place == 0 ? Optional.empty() : counted(sayings.get(place - 1), subject);
        if (part.isPresent()) {
            ofSentence(saying, saying.at(share), part.get(), sayings.get(place - 1));
            return;
        }
        Optional<String> whole = noun(saying, share + 1);
        TableAbove.of(lines, line.index()).ifPresent(table -> {
            OptionalDouble one = table.total(subject);
            OptionalDouble all = whole.map(table::total).orElse(OptionalDouble.empty());
            if (one.isPresent() && all.isPresent() && all.getAsDouble() > one.getAsDouble()) {
                add(saying, saying.at(share), 100 * one.getAsDouble() / all.getAsDouble());
            }
        });
    }

    /** “66% of the entries are published” below a table with columns of both. */
    private void ofPredicate(Line line, SentenceTokens saying) {
        int share = onlyShare(saying);
        Optional<String> whole = share < 0 || !saying.counts().isEmpty() ? Optional.empty() : noun(saying, share + 1);
        int be = share + 1;
        while (be < saying.size() && !saying.is(be, Sense.BE)) {
            be++;
        }
        if (whole.isEmpty() || be + 1 >= saying.size()) {
            return;
        }
        String part = saying.at(be + 1).text();
        TableAbove.of(lines, line.index()).ifPresent(table -> {
            OptionalDouble one = table.total(part);
            OptionalDouble all = table.total(whole.get());
            if (one.isPresent() && all.isPresent() && all.getAsDouble() > one.getAsDouble()) {
                add(saying, saying.at(share), 100 * one.getAsDouble() / all.getAsDouble());
            }
        });
    }

    private static boolean isNoun(Token token) {
        return token.isWord() && (token.senses().isEmpty() || token.is(Sense.ANYTHING) || token.is(Sense.APART));
    }

    /** “2,860 persons, of whom 1,450 were teachers”: of the largest number of the sentence. */
    private void ofSentence(SentenceTokens saying, Token share, Token part, SentenceTokens before) {
        List<Double> wholes = before.counts().stream()
                .map(Token::value)
                .filter(value -> value > part.value())
                .toList();
        boolean right = wholes.stream().anyMatch(whole -> fits(share, 100 * part.value() / whole));
        if (!wholes.isEmpty() && !right) {
            add(
                    saying,
                    share,
                    100 * part.value() / wholes.stream().max(Double::compare).orElse(1.0));
        }
    }

    private static boolean fits(Token share, double shown) {
        return Math.abs(share.value() - shown) <= Reckoning.rounding(share.value());
    }

    /** The only percentage of a sentence, where it is exact; -1 if there is none. */
    static int onlyShare(SentenceTokens saying) {
        int share = -1;
        for (int at = 0; at < saying.size(); at++) {
            if (saying.is(at, Kind.SHARE)) {
                if (share >= 0 || saying.is(at, Sense.ROUGHLY) || saying.is(at, Sense.POINTS)) {
                    return -1;
                }
                share = at;
            }
        }
        return share;
    }

    /** The number that counts the noun: “1,450 were teachers”, “893 women”. */
    private static Optional<Token> counted(SentenceTokens saying, String noun) {
        for (int at = 0; at < saying.size(); at++) {
            if (saying.is(at, Kind.QUANTITY) && !saying.is(at, Sense.ROUGHLY)) {
                List<Token> behind = saying.tokens().subList(at + 1, Math.min(saying.size(), at + NEAR));
                boolean its = Stream.concat(
                                Stream.of(saying.at(at).noun()), behind.stream().map(Token::text))
                        .anyMatch(word -> word.equalsIgnoreCase(noun));
                if (its) {
                    return Optional.of(saying.at(at));
                }
            }
        }
        return Optional.empty();
    }

    /** “of the awards” */
    private static Optional<String> noun(SentenceTokens saying, int place) {
        int at = saying.is(place, Sense.OF) ? place + 1 : place;
        while (saying.is(at, Sense.DETERMINER) || saying.is(at, Sense.ALL)) {
            at++;
        }
        return saying.is(place, Sense.OF) && saying.is(at, Kind.WORD)
                ? Optional.of(saying.at(at).text())
                : Optional.empty();
    }

    /** “The total rose by 322, or 9.8 per cent” below a table with a row of 3,278 and 3,600. */
    private void ofChange(Line line, SentenceTokens saying) {
        for (int at = 0; at + 4 < saying.size(); at++) {
            boolean word = saying.is(at, Sense.INCREASE) || saying.is(at, Sense.DECREASE);
            int share = saying.is(at + 3, Kind.COMMA) ? at + 5 : at + 4;
            boolean said = word
                    && saying.is(at + 1, Sense.BY)
                    && saying.is(at + 2, Kind.QUANTITY)
                    && saying.is(share - 1, Sense.OR)
                    && saying.is(share, Kind.SHARE);
            if (said) {
                ofTable(line, saying, saying.at(at + 2).value(), saying.at(share));
            }
        }
    }

    private void ofTable(Line line, SentenceTokens saying, double amount, Token share) {
        List<Double> from = TableAbove.of(lines, line.index())
                .map(table -> table.changedBy(amount))
                .orElse(List.of());
        if (!from.isEmpty() && from.stream().noneMatch(value -> fits(share, 100 * amount / value))) {
            add(saying, share, 100 * amount / from.get(0));
        }
    }

    private void add(SentenceTokens saying, Token share, double shown) {
        found.add(saying.reckoning(Reckoning.Kind.SHARE, share, shown, true));
    }
}
