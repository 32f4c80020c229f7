package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** What grew or fell: “from 180 to 212, an increase of 32 or 18 per cent”, “247, up 38 from 209”. */
final class Growth {
    private static final int REACH = 14;

    private final SentenceTokens saying;
    private final List<Reckoning> found = new ArrayList<>();

    private Growth(SentenceTokens saying) {
        this.saying = saying;
    }

    static List<Reckoning> in(SentenceTokens saying) {
        Growth changes = new Growth(saying);
        for (int at = 0; at < saying.size(); at++) {
            if (saying.is(at, Sense.INCREASE) || saying.is(at, Sense.DECREASE)) {
                changes.add(at);
            }
        }
        return changes.found;
    }

    private void add(int at) {
        int from = fromTo();
        if (from >= 0) {
            said(at, saying.at(from), saying.at(to(from)));
        } else if (number(at + 1) && saying.is(at + 2, Sense.FROM) && number(at + 3)) {
            Token now = before(at);
            if (now != null) {
                difference(saying.at(at + 1), saying.at(at + 3), now);
            }
        } else if (against(at) >= 0) {
            said(at, saying.at(against(at)), first(at));
        }
    }

    /** “150 sessions in 2025, against 120 in 2024”: the 120. */
    private int against(int at) {
        for (int place = 1; place < at; place++) {
            if (saying.is(place, Sense.AGAINST) && number(place + 1)) {
                return place + 1;
            }
        }
        return -1;
    }

    private Token first(int at) {
        return saying.tokens().subList(0, at).stream()
                .filter(token -> token.is(Kind.QUANTITY))
                .findFirst()
                .orElseThrow();
    }

    private boolean number(int place) {
        return saying.is(place, Kind.QUANTITY) && !saying.is(place, Sense.ROUGHLY);
    }

    /** Where “from 180 to 212” says its first number, -1 where nothing does. */
    private int fromTo() {
        for (int at = 1; at + 2 < saying.size(); at++) {
            if (number(at) && saying.is(at - 1, Sense.FROM) && to(at) > 0) {
                return at;
            }
        }
        return -1;
    }

    private int to(int from) {
        return saying.is(from + 1, Sense.TO) && number(from + 2) ? from + 2 : -1;
    }

    private @Nullable Token before(int at) {
        int place = saying.is(at - 1, Kind.COMMA) || saying.is(at - 1, Kind.OPEN) ? at - 2 : at - 1;
        return number(place) ? saying.at(place) : null;
    }

    /** What stands behind the word as far as its numbers go: by how many, by how much of a hundred. */
    private void said(int at, Token from, Token to) {
        boolean counted = false;
        for (int place = at + 1; place < Math.min(saying.size(), at + REACH); place++) {
            Token token = saying.at(place);
            boolean by =
                    saying.is(place - 1, Sense.BY) || saying.is(place - 1, Sense.OF) || saying.is(place - 1, Sense.OR);
            if (token.is(Kind.SHARE) && by && !token.is(Sense.ROUGHLY)) {
                share(token, from, to);
                return;
            }
            if (number(place) && by && token != from && token != to && !counted) {
                difference(token, from, to);
                counted = true;
            }
        }
    }

    private void difference(Token said, Token from, Token to) {
        double change = Math.abs(to.value() - from.value());
        found.add(saying.reckoning(Reckoning.Kind.CHANGE, said, change, OneKind.isBare(said, List.of())));
    }

    private void share(Token said, Token from, Token to) {
        double change = 100 * Math.abs(to.value() - from.value()) / from.value();
        found.add(saying.reckoning(Reckoning.Kind.SHARE, said, change, from.value() > 0));
    }
}
