package org.rapporteur.check.quantity;

import java.util.List;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Numbers of each of several. */
final class EachOf {
    private EachOf() {}

    /** “two each from SG9 and SG12” are four. */
    static Token counted(Token counted, List<Token> tail) {
        boolean each = counted.is(Sense.EACH) || tail.stream().anyMatch(token -> token.is(Sense.EACH));
        double numbered = numbered(tail);
        double named = named(tail);
        double names = named > 0 ? named : numbered;
        return each && names > 1 ? counted.times(names) : counted;
    }

    /** “each by Study Groups 5 and 11”: how many groups. */
    static double numbered(List<Token> tail) {
        return tail.stream()
                .filter(token -> token.is(Kind.NAMES))
                .mapToDouble(Token::value)
                .sum();
    }

    /** How many names follow each other, “each to Bangladesh, Nepal and Uganda”; 0 if it is anything else. */
    static int named(List<Token> tail) {
        boolean names = tail.stream()
                .allMatch(token -> token.isAny(Kind.COMMA, Kind.CODE, Kind.NAMES, Kind.OTHER)
                        || token.isAny(Sense.EACH, Sense.PREPOSITION, Sense.AND, Sense.DETERMINER)
                        || token.isWord() && token.isCapital());
        long marks = tail.stream().filter(token -> token.is(Kind.COMMA)).count();
        long ands = tail.stream().filter(token -> token.is(Sense.AND)).count();
        double several = tail.stream()
                .filter(token -> token.is(Kind.NAMES))
                .mapToDouble(token -> token.value() - 1)
                .sum();
        return names && ands == 1 ? (int) (marks + 2 + several) : 0;
    }
}
