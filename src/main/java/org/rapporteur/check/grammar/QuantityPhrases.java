package org.rapporteur.check.grammar;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Token.Kind;

/** Numbers: those that measure, percentages, and those that count with the noun of what they count. */
final class QuantityPhrases {
    private static final int LONGEST_NOUN = 7;

    private final String text;
    private final Lexicon lexicon;

    QuantityPhrases(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    Phrase<Token> share() {
        return one(Kind.NUMBER)
                .with(
                        one(Sense.PERCENT),
                        (number, sign) -> new Token(
                                Kind.SHARE,
                                text.substring(number.from(), sign.to()),
                                sign.senses(),
                                number.value(),
                                number.from(),
                                sign.to()));
    }

    Phrase<Token> measure() {
        Phrase<Token> number = one(Kind.NUMBER);
        Phrase<Token> unit = number.with(one(Sense.UNIT), (value, sign) -> measured(value, sign, value, sign));
        Phrase<Token> clock = number.with(one(Kind.COLON).then(number), this::measured)
                .where(token -> token.text().indexOf(' ') < 0);
        Phrase<Token> decimals =
                number.where(token -> token.value() != token.whole()).map(token -> measured(token, token));
        Phrase<Token> between = number.with(one(Kind.SPAN).then(number), this::measured);
        return either(unit, clock, between, decimals.where(token -> true).before(Phrase.not(one(Sense.PERCENT))));
    }

    /** “CHF 44.8 million”, “2.6 billion dollars”, “44.8 million”. */
    Phrase<Token> amount() {
        Phrase<Token> number = one(Kind.NUMBER)
                .with(
                        one(Sense.SCALE).maybe(),
                        (value, scale) ->
                                scale.map(large -> scaled(value, large)).orElse(value));
        Phrase<Token> scaled = one(Kind.NUMBER)
                .with(one(Sense.SCALE), this::scaled)
                .map(value -> amount(value, value, value, Set.of()));
        return either(
                one(Sense.MONEY).with(number, (sign, value) -> amount(sign, value, value, sign.senses())),
                number.with(one(Sense.MONEY), (value, sign) -> amount(value, sign, value, sign.senses())),
                scaled);
    }

    private Token scaled(Token number, Token scale) {
        String words = text.substring(number.from(), scale.to());
        double value = number.value() * scale.value();
        return new Token(Kind.NUMBER, words, scale.senses(), value, number.from(), scale.to());
    }

    private Token amount(Token first, Token last, Token number, Set<Sense> currency) {
        Set<Sense> senses = new HashSet<>(number.senses());
        senses.addAll(currency);
        senses.add(Sense.SCALE);
        Token sign = first == number ? last : first;
        String noun = currency.isEmpty() ? "" : sign.text().toLowerCase(Locale.ROOT);
        String words = text.substring(first.from(), last.to());
        return new Token(Kind.QUANTITY, words, senses, number.value(), noun, first.from(), last.to());
    }

    private Token measured(Token first, Token last, Token number, Token unit) {
        String noun = unit.text().toLowerCase(Locale.ROOT);
        String words = text.substring(first.from(), last.to());
        return new Token(Kind.MEASURE, words, unit.senses(), number.value(), noun, first.from(), last.to());
    }

    /** What is no number of anything: a time of the day, a range. */
    private Token measured(Token first, Token last) {
        return Chunks.join(Kind.MEASURE, text, first, last, 0);
    }

    Phrase<Token> quantity() {
        return (tokens, place) -> {
            Token number = tokens.get(place);
            boolean counts =
                    number.is(Kind.NUMBER) || number.is(Sense.BOTH) || number.is(Sense.TIMES) && number.value() > 0;
            return counts ? counted(tokens, place, number) : null;
        };
    }

    private Phrase.@Nullable Found<Token> counted(List<Token> tokens, int place, Token number) {
        int end = end(tokens, place + 1, number.value());
        Set<Sense> senses = new HashSet<>(number.senses());
        for (int at = place + 1; at < end; at++) {
            senses.addAll(tokens.get(at).senses());
        }
        if (place + 1 < tokens.size() && tokens.get(place + 1).is(Sense.FURTHER)) {
            senses.add(Sense.FURTHER);
        }
        Token last = tokens.get(Math.max(place, end - 1));
        String noun = end > place + 1 ? head(tokens, place + 1, end) : "";
        if (noun.isEmpty() && isPronoun(tokens, place)) {
            return null;
        }
        Token joined = new Token(
                Kind.QUANTITY,
                text.substring(number.from(), last.to()),
                senses,
                number.value(),
                noun,
                number.from(),
                last.to());
        return new Phrase.Found<>(joined, Math.max(place + 1, end));
    }

    /** “the space one”, “the one in Lima” count nothing. */
    private static boolean isPronoun(List<Token> tokens, int place) {
        Token number = tokens.get(place);
        boolean one = number.value() == 1 && Character.isLetter(number.text().charAt(0));
        boolean told = place > 0 && tokens.get(place - 1).is(Sense.DEFINITE);
        boolean described = place > 1
                && tokens.get(place - 1).isWord()
                && !tokens.get(place - 1).is(Sense.PREPOSITION)
                && tokens.get(place - 2).is(Sense.DEFINITE);
        return one && (told || described);
    }

    private String head(List<Token> tokens, int from, int to) {
        Token head = tokens.get(to - 1);
        for (int at = from; lexicon.isHeadFirst() && at < to; at++) {
            if (lexicon.isPlural(tokens.get(at))) {
                head = tokens.get(at);
                break;
            }
        }
        return head.text().toLowerCase(Locale.ROOT);
    }

    /** Where the noun ends that begins there; where none does, there. */
    private int end(List<Token> tokens, int from, double value) {
        int end = from;
        int limit = Math.min(tokens.size(), from + LONGEST_NOUN);
        for (int at = from; at < limit && isOfNoun(tokens.get(at)); at++) {
            boolean plural = lexicon.isPlural(tokens.get(at));
            if (plural && value == 1 && !tokens.get(at).is(Sense.PLURAL)) {
                // “one stays”, “one group meets”: what ends so is a verb
                return at;
            }
            if (plural) {
                end = at + 1;
            }
            boolean another = at + 1 < limit && isOfNoun(tokens.get(at + 1)) && lexicon.isPlural(tokens.get(at + 1));
            if (plural && !another) {
                return end;
            }
        }
        return value == 1 ? singular(tokens, from) : end;
    }

    /** Of one thing: the words up to the next that belongs to no noun, three at most. */
    private int singular(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && at < from + 4
                && isOfNoun(tokens.get(at))
                && !tokens.get(at).is(Sense.APART)) {
            at++;
        }
        return at;
    }

    private static boolean isOfNoun(Token token) {
        boolean closed = token.is(Sense.PREPOSITION)
                || token.is(Sense.AND)
                || token.is(Sense.OR)
                || token.is(Sense.BE)
                || token.is(Sense.AUXILIARY)
                || token.is(Sense.RELATIVE)
                || token.is(Sense.DEFINITE)
                || token.is(Sense.PRONOUN)
                || token.is(Sense.OF_THEM)
                || token.is(Sense.VERB)
                || token.is(Sense.PARTLY)
                || token.is(Sense.TOTAL)
                || token.is(Sense.MONTH)
                || token.is(Sense.NAMELY);
        return !closed && (token.is(Kind.WORD) || token.is(Kind.CODE) && token.isCapital());
    }
}
