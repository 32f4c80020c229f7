package org.rapporteur.check.grammar;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.List;
import org.rapporteur.check.grammar.Token.Kind;

/** Days as people write them: “3 June 2024”, “3–5 June”, “3, 10 and 17 June”, “June 2024”, “2024”. */
final class DayPhrases {
    private final String text;

    DayPhrases(String text) {
        this.text = text;
    }

    Phrase<Token> day() {
        Phrase<Token> year = one(DayPhrases::isYear);
        Phrase<Token> month = one(token -> token.is(Sense.MONTH));
        Phrase<Token> number = one(DayPhrases::isDay).before(one(Sense.WEEKDAY).maybe());
        Phrase<Token> weekday = one(Sense.WEEKDAY).before(one(Kind.COMMA).maybe());
        Phrase<List<Token>> numbers = number.parted(either(
                one(Kind.COMMA).before(one(Sense.AND).maybe()),
                one(Sense.AND),
                one(Kind.SPAN),
                one(Kind.DASH),
                one(Sense.TO)));
        Phrase<Token> endYear = one(Kind.COMMA).maybe().then(year);
        Phrase<Token> dayFirst = weekday.maybe()
                .then(numbers)
                .with(one(Sense.OF).maybe().then(month).with(endYear.maybe(), DayPhrases::last), this::days);
        Phrase<Token> oldYear = either(endYear, one(Kind.COMMA).then(one(DayPhrases::isOldYear)));
        Phrase<Token> monthFirst = month.with(
                either(numbers.map(all -> all.get(all.size() - 1)).with(oldYear.maybe(), DayPhrases::last), endYear),
                (first, last) -> Chunks.join(Kind.DAY, text, first, last, 1));
        Phrase<Token> bare = either(
                        month.where(token -> token.text().length() > 3),
                        one(DayPhrases::isPlainYear),
                        one(Sense.WEEKDAY))
                .map(token -> Chunks.join(Kind.DAY, text, token, token, 1));
        return either(dayFirst, monthFirst, bare);
    }

    private static Token last(Token token, java.util.Optional<Token> more) {
        return more.orElse(token);
    }

    /** A list of days is as many as it has; from one day to another is one. */
    private Token days(List<Token> numbers, Token last) {
        Token first = numbers.get(0);
        boolean span = numbers.size() > 1
                && isSpan(text.substring(first.to(), numbers.get(1).from()));
        return Chunks.join(Kind.DAY, text, first, last, span ? 1 : numbers.size());
    }

    private static boolean isSpan(String between) {
        return between.indexOf(',') < 0
                && (between.length() < 4 || between.strip().length() < 3);
    }

    private static boolean isDay(Token token) {
        boolean number = token.is(Kind.NUMBER) && Character.isDigit(token.text().charAt(0)) || token.is(Kind.ORDINAL);
        return number && token.value() >= 1 && token.value() <= 31 && token.value() == token.whole();
    }

    private static boolean isYear(Token token) {
        return token.is(Kind.NUMBER) && token.text().length() == 4 && token.value() >= 1900 && token.value() < 2100;
    }

    /** “May 17, 1865” */
    private static boolean isOldYear(Token token) {
        return token.is(Kind.NUMBER) && token.text().length() == 4 && token.value() >= 1800 && token.value() < 1900;
    }

    /** A year stands alone; “2000 participants” is a number of people. */
    private static boolean isPlainYear(Token token) {
        return isYear(token);
    }
}
