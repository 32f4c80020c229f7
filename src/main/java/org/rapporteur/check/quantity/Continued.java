package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.quantity.PartsReader.Parts;

/** Sentences that go on with a number of those before: “Fifteen replied. Fourteen were in favour and one abstained.” */
final class Continued {
    private static final int LONGEST_LEAD = 6;

    private final SentenceTokens saying;
    /** The sentences before, the last one first. */
    private final List<SentenceTokens> before;

    private final List<Reckoning> found = new ArrayList<>();

    private Continued(SentenceTokens saying, List<SentenceTokens> before) {
        this.saying = saying;
        this.before = before;
    }

    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        Continued continued = new Continued(saying, before);
        continued.parts();
        continued.rest();
        return continued.found;
    }

    /** Where the parts begin: with the sentence, or behind “Of these,” and “By region:”. */
    private int start() {
        for (int at = 0; at < Math.min(LONGEST_LEAD, saying.size()); at++) {
            if (saying.is(at, Kind.QUANTITY)) {
                return 0;
            }
            if (saying.is(at, Kind.COLON) || saying.is(at, Kind.COMMA)) {
                return at + 1;
            }
        }
        return 0;
    }

    private void parts() {
        int start = start();
        Parts parts = PartsReader.at(saying, start);
        if (parts == null || !parts.isWhole() || parts.next() < saying.size()) {
            Parts gapped = Gapped.at(saying, start);
            if (gapped != null) {
                add(gapped, start > 0);
            }
            return;
        }
        Token of = parts.parts().get(0).of();
        boolean rest = parts.parts().get(parts.parts().size() - 1).rest();
        if (of != null) {
            found.add(saying.reckoning(
                    Reckoning.Kind.PARTS, of, parts.sum(), parts.parts().size() > 1 && (rest || parts.setOff())));
        } else if (parts.parts().size() > 1
                && (parts.closed() || parts.parts().get(0).named())) {
            add(parts, start > 0);
        }
    }

    private void add(Parts parts, boolean announced) {
        if (saying.has(Sense.ROUGHLY, 0, saying.size())
                || saying.has(Sense.PARTLY, 0, saying.size())
                || hasOwnWhole(parts)
                || isLabelCounted()
                || isSaid(parts.sum())) {
            return;
        }
        for (SentenceTokens earlier : before) {
            if (earlier.line().index() < saying.line().index() - 1) {
                return;
            }
            List<Token> near = wholes(earlier, parts);
            if (near.size() == 1 || near.size() > 1 && announced) {
                add(earlier, near.get(near.size() - 1), parts, announced);
            }
            if (!earlier.counts().isEmpty() && !earlier.is(0, Sense.OF_THEM)) {
                return;
            }
        }
    }

    /** “Terminals (10): Pemba 4, Nacala 3, …”: the label says of what. */
    private boolean isLabelCounted() {
        int colon = 0;
        while (colon < LONGEST_LEAD && !saying.is(colon, Kind.COLON)) {
            colon++;
        }
        return colon < LONGEST_LEAD
                && saying.tokens().subList(0, colon).stream().anyMatch(token -> token.is(Kind.QUANTITY));
    }

    /** “18 were played, 15 were treated in time and three were missed”: the first is what the others come to. */
    private static boolean hasOwnWhole(Parts parts) {
        return parts.parts().size() > 2 && parts.parts().stream().anyMatch(part -> 2 * part.value() == parts.sum());
    }

    /** Numbers that these parts may be of. */
    private static List<Token> wholes(SentenceTokens earlier, Parts parts) {
        return earlier.counts().stream()
                .filter(token -> OneKind.isNear(token, parts.sum()) && token.value() > 1)
                .filter(token -> parts.parts().get(0).noun().isEmpty() || isNamed(earlier, token))
                .toList();
    }

    private void add(SentenceTokens earlier, Token whole, Parts parts, boolean announced) {
        boolean led = announced
                || parts.parts().get(0).noun().isEmpty()
                || parts.parts().get(0).named()
                        && OneKind.isSame(parts.parts().get(0).noun(), whole.noun())
                || parts.parts().size() > 2;
        boolean sure = isExact(whole)
                && OneKind.areParts(whole, parts.parts(), true)
                && led
                && (earlier.line() == saying.line() || mayBeOf(whole, parts));
        found.add(earlier.reckoning(Reckoning.Kind.PARTS, whole, parts.sum(), sure));
    }

    /** “Four Recommendations …” and in another line “two Supplements and one Recommendation” are about other things. */
    private static boolean mayBeOf(Token whole, Parts parts) {
        return whole.noun().isEmpty()
                || whole.is(Sense.ANYTHING)
                || parts.parts().stream()
                        .allMatch(part -> part.noun().isEmpty() || OneKind.isSame(part.noun(), whole.noun()));
    }

    /** A number of something, “of 31 editors nine” has none of its own; “a panel of five” has. */
    private static boolean isNamed(SentenceTokens earlier, Token number) {
        return !number.noun().isEmpty() || earlier.is(earlier.tokens().indexOf(number) - 1, Sense.OF);
    }

    /** “Africa sent 21 of them, Asia 19 and Europe nine; the other eight …”: all of the sentence and the rest. */
    private void rest(List<Token> parts, Token rest) {
        if (saying.is(0, Sense.OF)) {
            return;
        }
        double sum = rest.value() + parts.stream().mapToDouble(Token::value).sum();
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
            boolean sure = isExact(wholes.get(0)) && parts.stream().allMatch(this::isExact);
            found.add(saying.reckoning(Reckoning.Kind.PARTS, rest, shown, sure));
        }
    }

    private boolean isExact(Token number) {
        return !number.is(Sense.ROUGHLY);
    }

    /** Whether one of the sentences before says just this number, or parts of its own that come to it. */
    private boolean isSaid(double sum) {
        return before.stream()
                .map(SentenceTokens::counts)
                .anyMatch(counts -> counts.stream().anyMatch(token -> token.value() == sum)
                        || counts.size() > 1
                                && counts.stream().mapToDouble(Token::value).sum() == sum);
    }

    /** “Six were selected. Four of them are universities; the other two are run by regulators.” */
    private void rest() {
        for (int at = 0; at < saying.size(); at++) {
            boolean led = saying.is(at - 1, Sense.REST) && !saying.is(at - 1, Sense.FURTHER);
            boolean counts = saying.is(at, Kind.QUANTITY) && !saying.is(at, Sense.DURATION);
            if (counts && (led || isLeft(at)) && !ofWhole(at) && led) {
                rest(at);
            }
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
        double sum = parts.stream().mapToDouble(Token::value).sum();
        boolean alike = parts.stream().allMatch(part -> part.noun().isEmpty() && isExact(part))
                && (rest.noun().isEmpty() || OneKind.isSame(rest.noun(), whole.noun()));
        boolean near = OneKind.isComparable(whole, sum + rest.value());
        found.add(saying.reckoning(Reckoning.Kind.PARTS, rest, whole.value() - sum, alike && near && isExact(whole)));
        return true;
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
            boolean sure = isExact(whole)
                    && isExact(part)
                    && (rest.noun().isEmpty() || OneKind.isSame(rest.noun(), whole.noun()));
            found.add(saying.reckoning(Reckoning.Kind.PARTS, rest, whole.value() - part.value(), sure));
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
                        .filter(token -> token.is(Kind.QUANTITY) && !token.is(Sense.DURATION))
                        .toList();
        if (numbers.size() != 1 || numbers.get(0).value() >= whole.value()) {
            return false;
        }
        double sum = numbers.get(0).value() + rest.value();
        boolean sure = OneKind.isNear(whole, sum) && isExact(whole) && isExact(rest) && isExact(numbers.get(0));
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
