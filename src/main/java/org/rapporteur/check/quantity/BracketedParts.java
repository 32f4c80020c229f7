package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * Things with their numbers in brackets, and how many there are of all of them before: “the 46 cases fall into families:
 * faults (14), saving (11), planning (9), drills (7) and training (5)”.
 */
final class BracketedParts {
    private static final int LONGEST_NAME = 9;
    private static final int FEWEST = 3;

    private BracketedParts() {}

    /** @param before the sentences before, the last one first */
    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        List<Token> parts = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int at = 1; at + 1 < saying.size(); at++) {
            boolean bracketed =
                    saying.is(at - 1, Kind.OPEN) && saying.is(at + 1, Kind.CLOSE) && saying.is(at, Kind.QUANTITY);
            if (bracketed && (parts.isEmpty() || goesOn(saying, last, at - 1))) {
                first = parts.isEmpty() ? at : first;
                parts.add(saying.at(at));
                last = at + 1;
            }
        }
        boolean whole =
                parts.size() >= FEWEST && isParted(saying, last + 1) && areAlike(parts) && !saying.has(Sense.PARTLY);
        List<Reckoning> found = new ArrayList<>(whole ? reckon(saying, parts, first, before) : List.of());
        if (whole) {
            names(saying, parts.size(), first).ifPresent(found::add);
        }
        return found;
    }

    /** “into five heaps: time zones (90), sound (70), …”: how many there are. */
    private static Optional<Reckoning> names(SentenceTokens saying, int parts, int first) {
        int colon = first - 1;
        while (colon > 0 && first - colon <= LONGEST_NAME && !saying.is(colon, Kind.COLON)) {
            colon--;
        }
        boolean counted = saying.is(colon, Kind.COLON)
                && saying.is(colon - 1, Kind.QUANTITY)
                && !saying.at(colon - 1).noun().isEmpty()
                && !saying.is(colon - 1, Sense.ROUGHLY);
        return counted
                ? Optional.of(saying.reckoning(Reckoning.Kind.NAMES, saying.at(colon - 1), parts, true))
                : Optional.empty();
    }

    /** A comma or “and” and a name without a number. */
    private static boolean goesOn(SentenceTokens saying, int close, int open) {
        boolean mark = saying.isAny(close + 1, Kind.COMMA, Kind.SEMICOLON) || saying.is(close + 1, Sense.AND);
        for (int at = close + 1; at < open; at++) {
            if (saying.isAny(at, Kind.QUANTITY, Kind.OPEN, Kind.SHARE)) {
                return false;
            }
        }
        return mark && open - close <= LONGEST_NAME;
    }

    private static boolean isParted(SentenceTokens saying, int place) {
        return place >= saying.size() || saying.isAny(place, Kind.SEMICOLON, Kind.DASH);
    }

    private static boolean areAlike(List<Token> parts) {
        return parts.stream().noneMatch(part -> part.isAny(Sense.ROUGHLY, Sense.DURATION))
                && parts.stream()
                                .map(Token::noun)
                                .filter(noun -> !noun.isEmpty())
                                .distinct()
                                .count()
                        < 2;
    }

    private static List<Reckoning> reckon(
            SentenceTokens saying, List<Token> parts, int first, List<SentenceTokens> before) {
        double sum = OneKind.sum(parts);
        SentenceTokens told = numbers(saying, first).isEmpty() && !before.isEmpty() ? before.get(0) : saying;
        List<Token> wholes = numbers(told, told == saying ? first : told.size()).stream()
                .filter(token -> token.is(Sense.MONEY) == parts.get(0).is(Sense.MONEY))
                .toList();
        List<Token> near =
                wholes.stream().filter(whole -> OneKind.isNear(whole, sum)).toList();
        boolean said = wholes.stream().anyMatch(whole -> whole.value() == sum);
        return near.size() == 1 && !said && !near.get(0).is(Sense.ROUGHLY)
                ? List.of(told.reckoning(Reckoning.Kind.PARTS, near.get(0), sum, true))
                : List.of();
    }

    private static List<Token> numbers(SentenceTokens saying, int to) {
        return saying.tokens().subList(0, to).stream()
                .filter(token -> token.isCount() && token.value() > 1)
                .toList();
    }
}
