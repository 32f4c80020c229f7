package org.rapporteur.check.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** The number that a line says its list has. */
public final class AnnouncedNumber {
    /** How many words may stand between a number and the colon before its list. */
    private static final int CLOSE = 20;

    private AnnouncedNumber() {}

    static Optional<Token> of(Line line, List<SentenceTokens> sayings) {
        return sayings.isEmpty() ? Optional.empty() : counted(line, sayings).or(() -> several(line, sayings));
    }

    /**
     * The number without a noun with which the last sentence of a line begins that announces a list: “Ten were agreed. Five
     * may be of interest to you:”.
     */
    public static Optional<Token> bare(Line line, LineTokens read) {
        return bare(line, SentenceTokens.of(line, read));
    }

    private static Optional<Token> bare(Line line, List<SentenceTokens> sayings) {
        if (!line.text().stripTrailing().endsWith(":") || sayings.isEmpty()) {
            return Optional.empty();
        }
        SentenceTokens last = sayings.get(sayings.size() - 1);
        int at = 0;
        while (at < 3
                && last.isAny(at, Sense.AND, Sense.DEFINITE, Sense.REST, Sense.DETERMINER)
                && !last.is(at, Kind.QUANTITY)) {
            at++;
        }
        boolean goesOn = at + 1 < last.size() && !last.at(at + 1).isCapital();
        boolean bare = goesOn
                && last.is(at, Kind.QUANTITY)
                && last.at(at).noun().isEmpty()
                && last.counts().size() == 1;
        return bare && !last.is(at, Sense.ROUGHLY) ? Optional.of(last.at(at)) : Optional.empty();
    }

    /** The number of what the line announces: behind “the following”, or the only one of its last sentence. */
    private static Optional<Token> counted(Line line, List<SentenceTokens> sayings) {
        for (SentenceTokens saying : sayings) {
            for (int at = 1; at < saying.size(); at++) {
                if (saying.is(at, Kind.QUANTITY) && saying.is(at - 1, Sense.NAMELY) && isOne(saying, at)) {
                    return Optional.of(saying.at(at));
                }
            }
        }
        if (sayings.size() > 1 && isOfThose(line, sayings.get(sayings.size() - 1))) {
            List<Token> told = sayings.get(sayings.size() - 2).counts();
            return told.size() == 1
                            && !told.get(0).noun().isEmpty()
                            && told.get(0).value() > 1
                            && !told.get(0).isAny(Sense.ROUGHLY, Sense.DURATION)
                    ? Optional.of(told.get(0))
                    : Optional.empty();
        }
        Optional<Token> bare = bare(line, sayings);
        return bare.isPresent() ? bare : closing(line, sayings.get(sayings.size() - 1));
    }

    /** “Six were played. They were, in this order:” */
    private static boolean isOfThose(Line line, SentenceTokens last) {
        boolean pronoun = last.is(0, Sense.NAMELY) && last.size() == 2
                || last.is(0, Sense.PRONOUN) && last.is(1, Sense.BE)
                || last.is(0, Sense.THESE) && last.is(1, Sense.BE);
        return pronoun && last.counts().isEmpty() && line.text().stripTrailing().endsWith(":");
    }

    /** “I draw these five conclusions, which bind nobody:” */
    private static Optional<Token> closing(Line line, SentenceTokens last) {
        List<Token> counts = last.counts();
        if (!line.text().stripTrailing().endsWith(":") || counts.size() != 1) {
            return Optional.empty();
        }
        int at = last.tokens().indexOf(counts.get(0));
        boolean close = last.size() - at <= CLOSE && !last.has(Sense.PARTLY, at, last.size());
        boolean named = (!counts.get(0).noun().isEmpty() || isOfThem(last, at)) && isOne(last, at);
        return close && named ? Optional.of(counts.get(0)) : Optional.empty();
    }

    /** “We kept to four of them:” */
    private static boolean isOfThem(SentenceTokens saying, int at) {
        return saying.is(at + 1, Sense.OF_THEM) && saying.is(saying.size() - 1, Kind.COLON);
    }

    /** A number of several things, and not one of a sum: “two Recommendations and one Supplement”. */
    private static boolean isOne(SentenceTokens saying, int at) {
        Token number = saying.at(at);
        boolean sum = saying.is(at + 1, Sense.AND) && saying.is(at + 2, Kind.QUANTITY) || saying.is(at - 1, Sense.AND);
        boolean of = saying.is(at - 1, Sense.OF) || saying.is(at - 2, Sense.OF) && saying.is(at - 1, Sense.DEFINITE);
        return number.value() > 1
                && !number.isAny(Sense.ROUGHLY, Sense.DURATION, Sense.SCALE)
                && !sum
                && !of
                && !isRatio(saying, at)
                && (!number.is(Sense.TIMES) || saying.is(saying.size() - 1, Kind.COLON));
    }

    /** “four mentees to a mentor”, “two texts per group” */
    private static boolean isRatio(SentenceTokens saying, int at) {
        return saying.is(at + 1, Sense.EACH) || saying.is(at + 1, Sense.TO) && saying.is(at + 2, Sense.SINGLE);
    }

    /** “Two Recommendations and three Supplements:” are five. */
    private static Optional<Token> several(Line line, List<SentenceTokens> sayings) {
        SentenceTokens last = sayings.get(sayings.size() - 1);
        List<Token> counts = last.counts();
        boolean joined = counts.size() > 1
                && IntStream.range(1, counts.size()).allMatch(at -> isJoined(last, counts.get(at - 1), counts.get(at)));
        boolean ends = joined && last.is(last.size() - 1, Kind.COLON) && !last.has(Sense.PARTLY);
        return ends ? Optional.of(sum(line, counts)) : Optional.empty();
    }

    private static boolean isJoined(SentenceTokens saying, Token one, Token other) {
        int at = saying.tokens().indexOf(one) + 1;
        int next = saying.is(at, Kind.COMMA) ? at + 1 : at;
        boolean mark = next > at || saying.is(next, Sense.AND);
        int begin = saying.is(next, Sense.AND) ? next + 1 : next;
        return mark
                && begin < saying.size()
                && saying.at(begin) == other
                && !other.noun().isEmpty();
    }

    private static Token sum(Line line, List<Token> counts) {
        Token first = counts.get(0);
        Token last = counts.get(counts.size() - 1);
        double value = OneKind.sum(counts);
        Set<Sense> senses =
                counts.stream().flatMap(count -> count.senses().stream()).collect(Collectors.toSet());
        String words = line.text().substring(first.from(), last.to());
        return new Token(Kind.QUANTITY, words, senses, value, last.noun(), first.from(), last.to());
    }
}
