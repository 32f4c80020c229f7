package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Numbers whose parts follow in the same sentence, in brackets, behind a colon, a dash or a comma. */
final class Wholes {
    private final SentenceTokens saying;
    private final PartingWords words;
    private final List<Reckoning> found = new ArrayList<>();
    /** As far as numbers are parts that add up, they are no wholes of what follows them behind a comma. */
    private int understood;

    private Wholes(SentenceTokens saying) {
        this.saying = saying;
        this.words = new PartingWords(saying);
    }

    static List<Reckoning> in(SentenceTokens saying) {
        Wholes wholes = new Wholes(saying);
        wholes.read();
        wholes.ofFirst();
        return wholes.found;
    }

    private void read() {
        int whole = -1;
        for (int at = 0; at < saying.size(); at++) {
            if (words.isCount(at)) {
                boolean parted = whole >= 0 && at == whole + 1 && words.isOfFirst(whole) && add(whole, whole);
                whole = parted ? -1 : at;
            } else if (whole >= 0
                    && words.introduces(at, whole)
                    && !(at < understood && saying.is(at, Kind.COMMA))
                    && add(whole, at)) {
                whole = -1;
            }
        }
    }

    /** “Of the 42 teams 37 could travel; visas failed for three and two withdrew”: all that follow, where they nearly come to it. */
    private void ofFirst() {
        int whole = saying.is(1, Kind.QUANTITY) ? 1 : 2;
        if (!found.isEmpty() || words.isOpen() || !words.isOfFirst(whole) || !saying.is(whole, Kind.QUANTITY)) {
            return;
        }
        List<Token> parts = saying.tokens().subList(whole + 1, saying.size()).stream()
                .filter(token -> token.is(Kind.QUANTITY))
                .toList();
        double sum = OneKind.sum(parts);
        double off = Math.abs(sum - saying.at(whole).value());
        boolean bare = parts.stream().allMatch(part -> part.noun().isEmpty()) && parts.size() > 2;
        if (bare && off <= Math.max(1, 0.03 * sum)) {
            found.add(saying.reckoning(Reckoning.Kind.PARTS, saying.at(whole), sum, true));
        }
    }

    /** Whether there were parts, understood or not. */
    private boolean add(int whole, int at) {
        int from = words.behind(at);
        PartList parts = PartsReader.at(saying, from);
        boolean led = from > at + 1 || parts != null && parts.areOfThem();
        if (parts == null || !mayBePart(whole, at, parts, led)) {
            return false;
        }
        boolean within = led || words.isOfFirst(whole);
        if (parts.parts().size() < 2) {
            boolean part = within && words.isNear(at, whole);
            LargerPart.of(saying, whole, parts).filter(larger -> part).ifPresent(found::add);
            return part;
        }
        Reckoning reckoning =
                new PartedNumber(saying, whole, at, parts, within).meant().reckoning();
        understood = reckoning.agrees() ? parts.next() : understood;
        found.add(reckoning);
        return true;
    }

    /** Behind a semicolon what is set off: “Six matters were pending; in four the earlier text applies, in two …”. */
    private boolean mayBePart(int whole, int at, PartList parts, boolean led) {
        boolean setOff = parts.setOff() && parts.parts().size() > 1;
        return (!saying.is(at, Kind.SEMICOLON) || setOff)
                && (!saying.is(at, Kind.COMMA) || led || new PartsBehindComma(saying, whole, at, parts).mayBeOfWhole());
    }
}
