package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;

/** The number of the others: “Six were selected. Four of them are universities; the other two are run by regulators.” */
final class Remainder {
    private final SentenceTokens saying;
    private final List<SentenceTokens> before;
    private final List<Reckoning> found = new ArrayList<>();

    private Remainder(SentenceTokens saying, List<SentenceTokens> before) {
        this.saying = saying;
        this.before = before;
    }

    /** @param before the sentences before, the last one first */
    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        Remainder remainder = new Remainder(saying, before);
        remainder.read();
        return remainder.found;
    }

    private void read() {
        for (int at = 0; at < saying.size(); at++) {
            boolean led = saying.is(at - 1, Sense.REST) && !saying.is(at - 1, Sense.FURTHER);
            boolean counts = saying.isCount(at);
            if (counts && (led || isLeft(at)) && !ofWhole(at) && led) {
                rest(at);
            }
        }
    }

    private void rest(int at) {
        Token rest = saying.at(at);
        List<Token> here = saying.counts(at);
        if (here.size() > 1) {
            rest(here, rest);
            return;
        }
        if (here.size() == 1 && bracketed(here.get(0), rest)) {
            return;
        }
        List<Token> earlier = earlier(here);
        Token part = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        if (part == null || !part.noun().isEmpty() || saying.has(Sense.HALF, 0, at) || isLeft(earlier, rest)) {
            return;
        }
        List<Token> wholes = earlier.subList(0, earlier.size() - 1).stream()
                .filter(token -> token.value() > part.value() && OneKind.isNear(token, part.value() + rest.value()))
                .toList();
        if (wholes.size() == 1) {
            Token whole = wholes.get(0);
            boolean sure = whole.isExact() && part.isExact() && OneKind.isOf(rest.noun(), whole.noun());
            found.add(saying.reckoning(Reckoning.Kind.PARTS, rest, whole.value() - part.value(), sure));
        }
    }

    /** “four are left”, “four remain” */
    private boolean isLeft(int at) {
        return saying.is(at + 1, Sense.REMAINS) || saying.is(at + 1, Sense.BE) && saying.is(at + 2, Sense.REMAINS);
    }

    /** “Six of the nine were held here; the other three …”: the parts and their whole are said before. */
    private boolean ofWhole(int at) {
        List<Token> here = saying.counts(at);
        SentenceTokens told = here.isEmpty() && !before.isEmpty() ? before.get(0) : saying;
        int end = told == saying ? at : told.size();
        List<Token> wholes = told.wholes(end);
        List<Token> parts = new ArrayList<>(told.counts(end));
        parts.removeAll(wholes);
        if (wholes.size() != 1 || parts.isEmpty()) {
            return false;
        }
        Token whole = wholes.get(0);
        Token rest = saying.at(at);
        double sum = OneKind.sum(parts);
        boolean alike = parts.stream().allMatch(part -> part.noun().isEmpty() && part.isExact())
                && OneKind.isOf(rest.noun(), whole.noun());
        boolean near = OneKind.isComparable(whole, sum + rest.value());
        found.add(saying.reckoning(Reckoning.Kind.PARTS, rest, whole.value() - sum, alike && near && whole.isExact()));
        return true;
    }

    /** “Africa sent 21 of them, Asia 19 and Europe nine; the other eight …”: all of the sentence and the rest. */
    private void rest(List<Token> parts, Token rest) {
        if (saying.is(0, Sense.OF)) {
            return;
        }
        double sum = rest.value() + OneKind.sum(parts);
        List<Token> wholes = before.stream()
                .flatMap(earlier -> earlier.counts().stream())
                .filter(token ->
                        OneKind.isNear(token, sum) && parts.stream().allMatch(part -> part.value() < token.value()))
                .toList();
        boolean alike = parts.stream()
                .allMatch(part -> part.noun().isEmpty()
                        || wholes.size() == 1
                                && OneKind.isSame(part.noun(), wholes.get(0).noun()));
        if (wholes.size() == 1 && alike) {
            double shown = wholes.get(0).value() - sum + rest.value();
            boolean sure = wholes.get(0).isExact() && parts.stream().allMatch(Token::isExact);
            found.add(saying.reckoning(Reckoning.Kind.PARTS, rest, shown, sure));
        }
    }

    /** “24 were not used, mostly for want of a visa (15 cases); the remaining nine were cancelled” */
    private boolean bracketed(Token whole, Token rest) {
        List<Token> numbers =
                saying
                        .tokens()
                        .subList(
                                saying.tokens().indexOf(whole) + 1,
                                saying.tokens().indexOf(rest))
                        .stream()
                        .filter(Token::isCount)
                        .toList();
        if (numbers.size() != 1 || numbers.get(0).value() >= whole.value()) {
            return false;
        }
        double sum = numbers.get(0).value() + rest.value();
        boolean sure = OneKind.isNear(whole, sum)
                && whole.isExact()
                && rest.isExact()
                && numbers.get(0).isExact();
        found.add(saying.reckoning(Reckoning.Kind.PARTS, whole, sum, sure));
        return true;
    }

    /** The number told last and those before it that may be its whole: of its own sentence only if it is “of them”. */
    private List<Token> earlier(List<Token> here) {
        List<SentenceTokens> told = new ArrayList<>(before);
        if (!here.isEmpty()) {
            told.add(0, saying);
        }
        told.removeIf(sentence -> sentence.counts().isEmpty());
        if (told.isEmpty()) {
            return List.of();
        }
        List<Token> last = here.isEmpty() ? told.get(0).counts() : here;
        boolean alone = last.size() == 1;
        if (!alone && !told.get(0).has(Sense.OF_THEM, 0, told.get(0).size())) {
            return List.of();
        }
        List<Token> earlier =
                new ArrayList<>(alone && told.size() > 1 ? told.get(1).counts() : List.of());
        earlier.addAll(last);
        return earlier;
    }

    /** Whether two of the numbers before leave just these. */
    private static boolean isLeft(List<Token> earlier, Token rest) {
        for (int whole = 0; whole < earlier.size(); whole++) {
            double left = earlier.get(whole).value();
            for (int part = whole + 1; part < earlier.size(); part++) {
                left -= earlier.get(part).value();
                boolean single = earlier.get(whole).value() - earlier.get(part).value() == rest.value();
                if (single || left == rest.value()) {
                    return true;
                }
            }
        }
        return false;
    }
}
