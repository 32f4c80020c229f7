package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rules.catalogue.Fact.Means;

/** The days and groups right behind a text, with nothing between but marks, each other, and words of its approval. */
final class BehindText {
    /** In letters; what stands before the text an item is about is its number or kind. */
    private static final int FIRST = 8;

    /** In tokens, from a verb to its day. */
    private static final int OCCASION = 14;

    private enum Step {
        NONE,
        APPROVAL,
        /** “consented on 11 September 2025” */
        OTHER
    }

    private final TypedLine line;
    private final List<Token> tokens;
    private final int text;
    private final List<Fact> facts = new ArrayList<>();
    private int at;
    private Step step = Step.NONE;
    private int verb = -1;
    private boolean dated;
    /** Whether no further day is one of this text. */
    private boolean closed;

    private BehindText(TypedLine line, int text) {
        this.line = line;
        this.tokens = line.tokens();
        this.text = text;
    }

    /** @param text its place among the tokens */
    static List<Fact> of(TypedLine line, int text) {
        BehindText reader = new BehindText(line, text);
        Phrase.Found<?> aside = FactPhrases.BESIDE_THE_POINT.at(reader.tokens, text + 1);
        reader.at = aside == null ? text + 1 : aside.next();
        while (reader.at < reader.tokens.size() && reader.passes(reader.tokens.get(reader.at))) {
            reader.at++;
        }
        Phrase.Found<Token> day = FactPhrases.BY_THE_WAY.at(reader.tokens, text + 1);
        if (reader.facts.isEmpty() && day != null) {
            reader.add(day.value(), Means.SAID);
        }
        return reader.facts;
    }

    private boolean passes(Token token) {
        if (token.is(Kind.DAY)) {
            day(token);
            return true;
        }
        if (token.is(Kind.GROUPS)) {
            return group(token);
        }
        if (is(FactPhrases.APPROVES)) {
            step = Step.APPROVAL;
            verb = at;
            return true;
        }
        if (token.isAny(Sense.LINKING, Sense.WEEKDAY, Sense.ALL, Sense.BOTH, Sense.DEFINITE)
                || FactPhrases.isMark(token)
                || token.is(Kind.OTHER)) {
            return true;
        }
        if (token.isAny(Sense.DONE, Sense.MADE, Sense.BRINGS)) {
            step = Step.OTHER;
            return true;
        }
        return goesOn(token) || isOccasion();
    }

    /** “and again on …”, “consented on … and approved on …”, “in force since” */
    private boolean goesOn(Token token) {
        boolean further = dated || step == Step.OTHER;
        return further && token.isAny(Sense.AND, Sense.ADVERB, Sense.FURTHER)
                || token.is(Sense.FROM) && tokens.get(at - 1).is(Sense.ARRIVES);
    }

    private void add(Token fact, Means means) {
        facts.add(new Fact(line, fact, means, line.list()));
    }

    private boolean is(Phrase<?> phrase) {
        return phrase.at(tokens, at) != null;
    }

    private boolean isNext(Phrase<?> phrase) {
        return phrase.at(tokens, at + 1) != null;
    }

    private void day(Token token) {
        boolean said = step == Step.APPROVAL;
        boolean ends = isNext(said ? FactPhrases.ENDS_SAID_DAY : FactPhrases.ENDS_DAY);
        boolean since = tokens.get(at - 1).is(Sense.FROM) && !said;
        boolean wrong = since || !ends || !TypedLine.isShort(line.day(token)) || isNext(FactPhrases.RESPECTIVELY);
        boolean others = step == Step.OTHER
                || dated
                        && !said
                        && facts.stream().noneMatch(fact -> fact.token().is(Kind.DAY));
        closed |= wrong;
        dated = true;
        if (!closed && !others) {
            add(token, said ? Means.SAID : Means.BESIDE);
        }
    }

    private boolean group(Token token) {
        if (is(FactPhrases.OTHER_GROUP) && !isSetOff()) {
            return false;
        }
        boolean ends = isNext(FactPhrases.ENDS_GROUP);
        boolean told = ends && (is(FactPhrases.LED) || isInBracket() || isSetOff())
                || is(FactPhrases.OWNED)
                || is(FactPhrases.RELATIVE);
        if (told) {
            add(token, step == Step.APPROVAL ? Means.SAID : Means.BESIDE);
        }
        return true;
    }

    /** Whether a bracket that opens behind the text is still open. */
    private boolean isInBracket() {
        int depth = 0;
        for (int before = text + 1; before < at; before++) {
            depth += tokens.get(before).is(Kind.OPEN) ? 1 : tokens.get(before).is(Kind.CLOSE) ? -1 : 0;
        }
        return depth > 0;
    }

    /** “G.8152.2 “Resilience …”, SG15, app’d Fri 13 Jun” in a list. */
    private boolean isSetOff() {
        Token before = tokens.get(at - 1);
        return at == text + 2
                && (before.is(Kind.COMMA) || before.is(Kind.DASH))
                && line.line().kind() != Line.Kind.ROW
                && line.text(tokens.get(text)).from() < FIRST
                && is(FactPhrases.TELLS_APPROVAL);
    }

    /** “had been approved at the previous meeting, on”: unknown words between the verb and its day. */
    private boolean isOccasion() {
        if (step != Step.APPROVAL || dated || closed) {
            return false;
        }
        boolean occasion = false;
        for (int to = verb + 1; to < Math.min(tokens.size(), verb + OCCASION); to++) {
            Token token = tokens.get(to);
            occasion |= token.isAny(Sense.OCCASION, Sense.DATING, Sense.BOUND);
            if (token.is(Sense.ON) && isDay(to + 1)) {
                at = to;
                return !occasion || tokens.get(to - 1).is(Kind.COMMA);
            }
            if (!isOfOccasion(token)) {
                return false;
            }
        }
        return false;
    }

    private boolean isDay(int place) {
        int day = place < tokens.size() && tokens.get(place).is(Sense.WEEKDAY) ? place + 1 : place;
        return FactPhrases.DAY.at(tokens, day) != null
                || FactPhrases.MARK.then(FactPhrases.DAY).at(tokens, day) != null;
    }

    private static boolean isOfOccasion(Token token) {
        boolean number = (token.is(Kind.NUMBER) || token.is(Kind.ORDINAL))
                && Character.isLetter(token.text().charAt(0));
        boolean word = token.isWord() || token.is(Kind.GROUPS) || token.is(Kind.COMMA) || number;
        boolean other = token.isAny(Sense.DONE, Sense.AND, Sense.OR, Sense.FOR, Sense.TO, Sense.FROM, Sense.NOT)
                || token.isAny(Sense.VERB, Sense.GIVES, Sense.RELATIVE)
                || token.text().endsWith("ed");
        return word && !other;
    }
}
