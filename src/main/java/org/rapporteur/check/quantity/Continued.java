package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

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
        return continued.found;
    }

    /** Where the parts begin: with the sentence, or behind “Of these,” and “By region:”. */
    private int start() {
        for (int at = 0; at < Math.min(LONGEST_LEAD, saying.size()); at++) {
            if (saying.is(at, Kind.QUANTITY)) {
                return 0;
            }
            boolean that = saying.is(at, Sense.OPINION) && saying.is(at, Sense.RELATIVE);
            if (saying.isAny(at, Kind.COLON, Kind.COMMA) || that) {
                return at + 1;
            }
        }
        return 0;
    }

    private void parts() {
        int start = start();
        PartList parts = PartsReader.at(saying, start);
        if (parts == null || !parts.isWhole() || !ends(parts)) {
            PartList gapped = Gapped.at(saying, start);
            if (gapped != null) {
                add(gapped, start > 0);
            }
            return;
        }
        Token of = parts.parts().get(0).of();
        boolean rest = parts.parts().get(parts.parts().size() - 1).rest();
        if (of != null) {
            found.add(saying.reckoning(
                    Reckoning.Kind.PARTS,
                    of,
                    parts.sum(),
                    parts.parts().size() > 1 && (rest || parts.setOff() || isTooMuch(of, parts))));
        } else if (parts.parts().size() > 1
                && (parts.closed() || parts.parts().get(0).named() || areKinds(parts))) {
            add(parts, start > 0);
        }
    }

    /** “…; nobody objected” adds nothing. */
    private boolean ends(PartList parts) {
        return parts.next() >= saying.size()
                || parts.closed()
                        && saying.is(parts.next(), Kind.SEMICOLON)
                        && saying.tokens().subList(parts.next(), saying.size()).stream()
                                .noneMatch(token -> token.is(Kind.QUANTITY) || token.is(Sense.REST));
    }

    /** “14 Recommendations, 21 Amendments, two Corrigenda.” */
    private static boolean areKinds(PartList parts) {
        long kinds = parts.parts().stream()
                .map(PartOfWhole::noun)
                .filter(noun -> !noun.isEmpty())
                .distinct()
                .count();
        return kinds > 2 && kinds == parts.parts().size();
    }

    /** “Five of the six are accepted, one partly and one is rejected”: three and more that are told apart are not more than all. */
    private static boolean isTooMuch(Token whole, PartList parts) {
        return parts.closed()
                && parts.parts().size() > 2
                && parts.sum() > whole.value()
                && OneKind.isNear(whole, parts.sum());
    }

    private void add(PartList parts, boolean announced) {
        if (saying.has(Sense.ROUGHLY, Sense.PARTLY) || hasOwnWhole(parts) || isLabelCounted() || isSaid(parts.sum())) {
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
    private static boolean hasOwnWhole(PartList parts) {
        return parts.parts().size() > 2 && 2 * parts.parts().get(0).value() == parts.sum();
    }

    /** Numbers that these parts may be of. */
    private static List<Token> wholes(SentenceTokens earlier, PartList parts) {
        return earlier.counts().stream()
                .filter(token -> OneKind.isNear(token, parts.sum()) && token.value() > 1)
                .filter(token -> parts.parts().get(0).noun().isEmpty() || isNamed(earlier, token))
                .toList();
    }

    private void add(SentenceTokens earlier, Token whole, PartList parts, boolean announced) {
        boolean led = announced
                || parts.parts().get(0).noun().isEmpty()
                || parts.parts().get(0).named()
                        && OneKind.isSame(parts.parts().get(0).noun(), whole.noun())
                || parts.parts().size() > 2;
        boolean sure = whole.isExact()
                && OneKind.areParts(whole, parts.parts(), true)
                && led
                && (earlier.line() == saying.line() || mayBeOf(whole, parts));
        found.add(earlier.reckoning(Reckoning.Kind.PARTS, whole, parts.sum(), sure));
    }

    /** “Four Recommendations …” and in another line “two Supplements and one Recommendation” are about other things. */
    private static boolean mayBeOf(Token whole, PartList parts) {
        return whole.noun().isEmpty()
                || whole.is(Sense.ANYTHING)
                || parts.parts().stream().allMatch(part -> OneKind.isOf(part.noun(), whole.noun()));
    }

    /** A number of something, “of 31 editors nine” has none of its own; “a panel of five” has. */
    private static boolean isNamed(SentenceTokens earlier, Token number) {
        return !number.noun().isEmpty() || earlier.is(earlier.tokens().indexOf(number) - 1, Sense.OF);
    }

    /** Whether one of the sentences before says just this number, or parts of its own that come to it. */
    private boolean isSaid(double sum) {
        return before.stream()
                .map(SentenceTokens::counts)
                .anyMatch(counts -> counts.stream().anyMatch(token -> token.value() == sum)
                        || counts.size() > 1 && OneKind.sum(counts) == sum);
    }
}
