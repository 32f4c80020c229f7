package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** What a sentence counts before a colon and names behind it by common nouns, up to its end. */
final class PlainNames {
    private final SentenceTokens saying;
    private final List<Reckoning> found = new ArrayList<>();

    private PlainNames(SentenceTokens saying) {
        this.saying = saying;
    }

    /**
     * @param counted the place of the number
     * @param from where the names begin
     */
    static List<Reckoning> in(SentenceTokens saying, int counted, int from) {
        PlainNames names = new PlainNames(saying);
        if (IntStream.range(from, saying.size()).anyMatch(at -> saying.is(at, Kind.SEMICOLON))) {
            names.parted(counted, from);
        } else {
            names.plain(counted, from);
        }
        return names.found;
    }

    /** “Five principles guide the work: openness, neutrality and trust.” What “and” joins is one item or two. */
    private void plain(int counted, int from) {
        int commas = 1;
        int ands = 0;
        int words = 0;
        for (int at = from; at < saying.size(); at++) {
            boolean and = saying.is(at, Sense.AND);
            boolean comma = saying.is(at, Kind.COMMA);
            commas += comma ? 1 : 0;
            ands += and && !saying.is(at - 1, Kind.COMMA) ? 1 : 0;
            words = and || comma ? 0 : words + 1;
            boolean verb = saying.isAny(at, Sense.VERB, Sense.BE, Sense.PARTLY, Sense.AUXILIARY);
            if (!and && !comma && (!saying.is(at, Kind.WORD) || verb) || words > 4) {
                return;
            }
        }
        Token number = saying.at(counted);
        boolean within = number.value() >= commas && number.value() <= commas + ands;
        boolean sure = commas > 1
                && ands < 3
                && number.value() > 1
                && !number.noun().isEmpty()
                && !number.isAny(Sense.ROUGHLY, Sense.DURATION);
        found.add(saying.reckoning(Reckoning.Kind.NAMES, number, within ? number.value() : commas + ands, sure));
    }

    /** “Attachments (5): the request; the report; a table; …”: each between two semicolons. */
    private void parted(int counted, int from) {
        boolean label = saying.is(from - 2, Kind.CLOSE) && counted == from - 3 || counted == from - 2;
        long marks = IntStream.range(from, saying.size())
                .filter(at -> saying.is(at, Kind.SEMICOLON))
                .count();
        boolean plain = IntStream.range(from, saying.size())
                .noneMatch(at -> saying.is(at, Kind.QUANTITY)
                        || saying.is(at, Sense.PARTLY)
                        || saying.is(at, Kind.COLON)
                        || saying.is(at, Sense.BE));
        if (label && plain && marks > 1) {
            Token number = saying.at(counted);
            found.add(saying.reckoning(Reckoning.Kind.NAMES, number, marks + 1, !number.is(Sense.ROUGHLY)));
        }
    }
}
