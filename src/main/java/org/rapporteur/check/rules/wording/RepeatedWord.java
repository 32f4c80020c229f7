package org.rapporteur.check.rules.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** The same small word twice in a row, as a hand slips: “which the the ministries supplied”. */
final class RepeatedWord implements Rule {
    private static final int LONGEST_LINE = 20_000;

    @Override
    public String name() {
        return "repeated-word";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.lines().stream()
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .flatMap(line -> check(line, subject.tokens().words(line)));
    }

    private Stream<Finding> check(Line line, List<Token> words) {
        return IntStream.range(1, words.size())
                .filter(at -> isSlip(words.get(at - 1), words.get(at)) && !isOfTwoClauses(words, at)
                        || isListedTwice(words, at - 2))
                .mapToObj(at -> found(line, words.get(at - 1), words.get(at), words, at));
    }

    /** “Albania, Georgia, Georgia and Zambia”: in a list of three and more. */
    private static boolean isListedTwice(List<Token> words, int at) {
        if (at < 1 || at + 3 >= words.size()) {
            return false;
        }
        Token one = words.get(at);
        Token other = words.get(at + 2);
        boolean listed = isMark(words.get(at - 1)) && isMark(words.get(at + 1)) && isMark(words.get(at + 3));
        return listed
                && one.isWord()
                && one.isCapital()
                && one.text().length() > 2
                && !one.is(Sense.DOUBLED)
                && one.text().equals(other.text());
    }

    private static boolean isMark(Token token) {
        return token.is(Kind.COMMA) || token.is(Sense.AND);
    }

    /** A name may be of twice the same word, and some words stand behind themselves: “had had”. */
    private static boolean isSlip(Token one, Token other) {
        return one.isWord()
                && other.isWord()
                && !other.isCapital()
                && other.text().length() > 1
                && !other.is(Sense.DOUBLED)
                && one.text().toLowerCase(Locale.ROOT).equals(other.text());
    }

    /** “beyond it it does not”: each pronoun is of a clause of its own. */
    private static boolean isOfTwoClauses(List<Token> words, int at) {
        return words.get(at).is(Sense.PRONOUN) && at > 1 && words.get(at - 2).is(Sense.PREPOSITION);
    }

    private Finding found(Line line, Token before, Token other, List<Token> words, int at) {
        Token one = before.is(Kind.COMMA) || before.is(Sense.AND) ? words.get(at - 2) : before;
        String said = line.quote(one.from(), other.to());
        return finding(line, one.from(), other.to(), "message", one.text(), said, said);
    }
}
