package org.rapporteur.check.language;

import static org.rapporteur.check.grammar.Phrase.ahead;
import static org.rapporteur.check.grammar.Phrase.behind;
import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.end;
import static org.rapporteur.check.grammar.Phrase.longest;
import static org.rapporteur.check.grammar.Phrase.not;
import static org.rapporteur.check.grammar.Phrase.one;

import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** How sentences say what was done with texts: each phrase reads the verb with what belongs to it. */
final class ActPhrases {
    private static final int LONGEST_OBJECT = 200;
    private static final int LONGEST_ACTOR = 15;
    static final int LONGEST_BRACKET = 12;
    private static final int ADJECTIVES = 2;

    private static final Phrase<?> DETERMINER = one(Sense.DETERMINER).maybe();
    static final Phrase<?> ADVERBS =
            one(Sense.ADVERB, Sense.ALL, Sense.BOTH, Sense.EACH).many();
    private static final Phrase<?> BE = one(Sense.BE, Sense.FUTURE).then(ADVERBS);
    private static final Phrase<?> OF = one(Sense.OF, Sense.FOR);

    private static final Phrase<Token> APPROVAL = step(Sense.APPROVED);
    private static final Phrase<?> PROCESS = one(Sense.PROCESS);

    /** “approval process for”, “approval has” */
    static final Phrase<?> OF_APPROVAL =
            APPROVAL.then(PROCESS.maybe()).then(one(Sense.OF, Sense.FOR, Sense.BE, Sense.AUXILIARY));

    /** “for approval”, “into last call” */
    private static final Phrase<Token> GOAL = one(Sense.FOR, Sense.TO)
            .then(DETERMINER)
            .then(either(APPROVAL, step(Sense.CONSENTED), step(Sense.DETERMINED), one(Sense.REVIEW)));

    private static final Phrase<Token> AGREED = done(Sense.AGREED);

    /** “agreed to the two Supplements”, but not “agreed to begin a revision” */
    private static final Phrase<Token> AGREED_TO = AGREED.before(one(Sense.TO))
            .before(either(
                    ahead(one(word -> !word.isWord() || word.isCapital())),
                    ahead(one(Sense.DETERMINER, Sense.DONE, Sense.FURTHER, Sense.ATTRIBUTIVE))));

    private static final Phrase<?> OR =
            either(one(Sense.OR), one(mark -> mark.text().equals("/")));

    private static final Phrase<Act> PARTICIPLE = longest(
            one(Sense.DONE).where(word -> !word.is(Sense.AGREED)).map(Act::of),
            AGREED.before(not(one(Sense.TO, Sense.RELATIVE))).map(Act::of),
            AGREED_TO.map(Act::of),
            // “Approved or agreed”: each in its own way
            done(Sense.APPROVED).then(OR).then(AGREED).map(words -> Act.COMPLETED),
            AGREED.then(OR).then(done(Sense.APPROVED)).map(words -> Act.COMPLETED));

    static final Phrase<Token> BRACKET =
            one(Kind.OPEN).then(one(Kind.CLOSE).within(LONGEST_BRACKET, word -> !word.is(Kind.OPEN)));
    private static final Phrase<?> MARK =
            either(end(), one(word -> !word.isWord() && !word.is(Kind.OPEN) && !word.is(Kind.NUMBER)));
    private static final Phrase<?> BEHIND_SUBJECT =
            either(MARK, BRACKET.then(MARK), one(Sense.AND).then(one(Kind.NUMBER)));

    /** “Approved in May 2019:” */
    private static final Phrase<?> OVER_LIST =
            one(Sense.SETTING).then(one(Kind.COLON).before(end()).within(LONGEST_BRACKET, word -> !word.is(Kind.STOP)));

    private static final Phrase<Act> PASSIVE = longest(
            BE.then(PARTICIPLE),
            PARTICIPLE.before(ahead(one(Sense.BY))),
            // “Five Recommendations approved, one Supplement agreed”: no text approves anything
            behind(1, one(Sense.TEXTS)).then(PARTICIPLE).before(ahead(BEHIND_SUBJECT)),
            not(behind(1, one(word -> true))).then(PARTICIPLE).before(ahead(OVER_LIST)),
            one(Sense.LATELY)
                    .then(one(Sense.DONE))
                    .then(one(Sense.BE, Sense.PARTLY).within(1, Token::isWord))
                    .map(words -> Act.COMPLETED),
            one(Sense.STATE).map(Act::of),
            not(behind(1, one(Sense.DONE)))
                    .then(one(Sense.UNDER))
                    .then(APPROVAL.before(PROCESS.maybe()).within(ADJECTIVES + 1, ActPhrases::isAdjective))
                    .map(words -> Act.SUBMITTED),
            one(Sense.IN)
                    .then(APPROVAL.before(PROCESS).within(ADJECTIVES + 1, ActPhrases::isAdjective))
                    .map(words -> Act.SUBMITTED),
            not(behind(1, one(Sense.DONE, Sense.REMARK)))
                    .then(one(Sense.IN, Sense.UNDER))
                    .then(one(Sense.REVIEW))
                    .map(words -> Act.SUBMITTED),
            one(Sense.GETS)
                    .then(APPROVAL.within(ADJECTIVES + 1, ActPhrases::isAdjective))
                    .before(ahead(one(Sense.OF, Sense.BY, Sense.FROM, Sense.IN, Sense.ON)))
                    .map(words -> Act.APPROVED),
            BE.then(one(Sense.BRINGS))
                    .then(either(GOAL, one(Sense.BY).then(GOAL.within(LONGEST_ACTOR, word -> !word.is(Kind.STOP)))))
                    .map(words -> Act.SUBMITTED));

    private static final Phrase<Act> ACTIVE = longest(
            not(AGREED.then(one(Sense.OPINION))).then(PARTICIPLE),
            one(Sense.AUXILIARY)
                    .maybe()
                    .then(one(Sense.BEGINS))
                    .then(DETERMINER)
                    .then(APPROVAL)
                    .then(PROCESS.maybe())
                    .then(OF.maybe())
                    .map(words -> Act.SUBMITTED),
            one(Sense.BRINGS).then(GOAL).map(words -> Act.SUBMITTED),
            one(Sense.BRINGS)
                    .before(ahead(GOAL.within(LONGEST_OBJECT, word -> !word.is(Kind.STOP) && !word.is(Kind.SEMICOLON))))
                    .map(words -> Act.SUBMITTED),
            one(Sense.LEADS)
                    .then(one(Sense.IN, Sense.TO))
                    .then(DETERMINER)
                    .then(APPROVAL)
                    .before(one(Sense.OF))
                    .map(Act::of),
            one(Sense.GIVES)
                    .then(one(Sense.STEP).within(ADJECTIVES + 1, ActPhrases::isAdjective))
                    .before(one(Sense.TO, Sense.FOR, Sense.OF, Sense.ON))
                    .map(Act::of),
            done(Sense.COMPLETED)
                    .then(DETERMINER)
                    .then(APPROVAL)
                    .before(PROCESS.maybe())
                    .before(OF.maybe())
                    .map(Act::of),
            one(Sense.REACHES)
                    .then(one(Sense.TO).maybe())
                    .then(DETERMINER)
                    .then(one(Sense.STEP))
                    .before(one(Sense.ON))
                    .map(Act::of),
            one(Sense.STEP)
                    .before(BE.then(one(Sense.REACHES)))
                    .before(one(Sense.ON).within(LONGEST_ACTOR, ActPhrases::isOfActor))
                    .map(Act::of),
            done(Sense.COMPLETED).before(DETERMINER).before(one(Sense.DOING)).map(Act::of),
            either(one(Sense.PRESENT), one(Sense.AUXILIARY).then(one(Sense.BE)), one(Sense.CONTINUES))
                    .then(one(Sense.ADVERB, Sense.TO, Sense.CONTINUES, Sense.DETERMINER)
                            .many())
                    .then(one(Sense.DOING))
                    .map(Act::of));

    /** A verb or state, and whether the texts come before it. */
    record Said(Act deed, boolean passive) {}

    static final Phrase<Said> SAID =
            longest(PASSIVE.map(deed -> new Said(deed, true)), ACTIVE.map(deed -> new Said(deed, false)));

    /** “was started”, of the approval process told before. */
    static final Phrase<Said> BEGUN = BE.then(one(Sense.BEGINS)).map(words -> new Said(Act.SUBMITTED, true));

    private ActPhrases() {}

    private static Phrase<Token> step(Sense which) {
        return one(Sense.STEP).where(word -> word.is(which));
    }

    private static Phrase<Token> done(Sense what) {
        return one(Sense.DONE).where(word -> word.is(what));
    }

    /** What may stand before a noun. */
    private static boolean isAdjective(Token word) {
        return word.isWord() && !word.is(Sense.PREPOSITION) && !word.is(Sense.AND);
    }

    private static boolean isOfActor(Token word) {
        return !word.is(Kind.STOP) && !word.is(Kind.COMMA);
    }
}
