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
    private static final int OBJECT = 200;
    private static final int BRACKETED = 12;

    static final Phrase<?> ADVERBS =
            one(Sense.ADVERB, Sense.ALL, Sense.BOTH, Sense.EACH).many();
    static final Phrase<?> BRACKET =
            one(Kind.OPEN).then(one(Kind.CLOSE).within(BRACKETED, word -> !word.is(Kind.OPEN)));

    private static final Phrase<?> BE = one(Sense.BE, Sense.FUTURE).then(ADVERBS);
    private static final Phrase<?> OF = one(Sense.OF, Sense.FOR, Sense.TO, Sense.ON);
    private static final Phrase<Token> APPROVAL = noun(both(Sense.STEP, Sense.APPROVED));
    private static final Phrase<Token> APPROVAL_PROCESS = APPROVAL.before(one(Sense.PROCESS));

    /** “approval process for”, “approval has” */
    static final Phrase<?> APPROVAL_OF = both(Sense.STEP, Sense.APPROVED)
            .then(one(Sense.PROCESS).maybe())
            .then(either(OF, one(Sense.BE, Sense.AUXILIARY)));

    private static final Phrase<Token> AGREED = both(Sense.DONE, Sense.AGREED);

    /** “agreed to the two Supplements”, but not “agreed to begin a revision” */
    private static final Phrase<Token> AGREED_TO = AGREED.before(one(Sense.TO))
            .before(ahead(one(word -> !word.isWord()
                    || word.isCapital()
                    || word.isAny(Sense.DETERMINER, Sense.DONE, Sense.FURTHER, Sense.ATTRIBUTIVE))));

    private static final Phrase<Act> DONE = longest(
                    AGREED_TO,
                    AGREED.before(not(one(Sense.TO, Sense.RELATIVE))),
                    one(Sense.DONE).where(not(AGREED)))
            .map(Act::of);

    /** “for approval”, “into last call”; not “for agreement” */
    private static final Phrase<?> GOAL = one(Sense.FOR, Sense.TO)
            .then(one(Sense.DETERMINER).maybe())
            .then(one(word -> word.is(Sense.REVIEW) || word.is(Sense.STEP) && !word.is(Sense.AGREED)));

    /** “submitted for approval”, “put X.1819 into last call” */
    private static final Phrase<Act> BROUGHT = one(Sense.BRINGS)
            .then(either(GOAL, ahead(GOAL.within(OBJECT, word -> !word.is(Kind.STOP) && !word.is(Kind.SEMICOLON)))))
            .as(Act.SUBMITTED);

    private static final Phrase<?> MARK =
            either(end(), one(word -> !word.isWord() && !word.is(Kind.OPEN) && !word.is(Kind.NUMBER)));
    private static final Phrase<?> BEHIND_SUBJECT =
            either(MARK, BRACKET.then(MARK), one(Sense.AND).then(one(Kind.NUMBER)));

    private static final Phrase<?> OVER_LIST =
            one(Sense.SETTING).then(one(Kind.COLON).before(end()).within(BRACKETED, word -> !word.is(Kind.STOP)));

    private static final Phrase<Act> PASSIVE = longest(
            BE.then(either(DONE, BROUGHT)),
            DONE.before(ahead(one(Sense.BY))),
            // “Five Recommendations approved, one Supplement, agreed”: no text approves anything
            DONE.where(behind(2, one(Sense.TEXTS).then(one(Kind.COMMA).maybe())))
                    .before(ahead(BEHIND_SUBJECT)),
            // “Approved in May 2019:” over a list
            DONE.where(not(behind(1, one(word -> true)))).before(ahead(OVER_LIST)),
            one(Sense.LATELY)
                    .then(one(Sense.DONE))
                    .then(one(Sense.BE, Sense.PARTLY).within(1, Token::isWord))
                    .as(Act.COMPLETED),
            one(Sense.STATE).map(Act::of),
            either(
                            one(Sense.IN, Sense.UNDER).then(either(one(Sense.REVIEW), APPROVAL_PROCESS)),
                            one(Sense.UNDER).then(APPROVAL))
                    .where(not(behind(1, one(Sense.DONE, Sense.REMARK))))
                    .as(Act.SUBMITTED),
            one(Sense.GETS)
                    .then(APPROVAL)
                    .before(ahead(either(MARK, one(Sense.OF, Sense.BY, Sense.FROM, Sense.IN, Sense.ON, Sense.AND))))
                    .map(Act::of));

    private static final Phrase<Act> ACTIVE = longest(
            DONE.where(not(AGREED.then(one(Sense.OPINION)))),
            BROUGHT,
            // “started the approval process for”, “completed the approval”
            one(Sense.AUXILIARY)
                    .maybe()
                    .then(one(Sense.GIVES).where(verb -> verb.isAny(Sense.SUBMITTED, Sense.COMPLETED)))
                    .before(either(APPROVAL_PROCESS, APPROVAL).then(OF.maybe()))
                    .map(verb -> verb.is(Sense.SUBMITTED) ? Act.SUBMITTED : Act.APPROVED),
            // “gave its consent to”, “led to the approval of”
            one(Sense.GIVES)
                    .then(one(Sense.IN, Sense.TO).maybe())
                    .then(noun(one(Sense.STEP))
                            .before(one(Sense.PROCESS).maybe())
                            .before(OF))
                    .map(Act::of),
            // “Agreement was reached in SG15 on”
            one(Sense.STEP)
                    .before(BE.then(one(Sense.GIVES)))
                    .before(one(Sense.ON).within(BRACKETED, word -> !word.is(Kind.STOP) && !word.is(Kind.COMMA)))
                    .map(Act::of),
            both(Sense.DONE, Sense.COMPLETED).before(noun(one(Sense.DOING))).map(Act::of),
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
    static final Phrase<Said> BEGUN =
            BE.then(both(Sense.GIVES, Sense.SUBMITTED)).as(new Said(Act.SUBMITTED, true));

    private ActPhrases() {}

    private static Phrase<Token> both(Sense one, Sense other) {
        return Phrase.one(word -> word.is(one) && word.is(other));
    }

    /** With up to three adjectives. */
    private static Phrase<Token> noun(Phrase<Token> noun) {
        return noun.within(3, word -> word.isWord() && !word.isAny(Sense.PREPOSITION, Sense.AND));
    }
}
