package org.rapporteur.check.rules.catalogue;

import static org.rapporteur.check.grammar.Phrase.ahead;
import static org.rapporteur.check.grammar.Phrase.behind;
import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.end;
import static org.rapporteur.check.grammar.Phrase.not;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.List;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** How words lead from a text to its day or group, and from these to a text. */
final class FactPhrases {
    private static final int ASIDE = 16;
    private static final int BRACKETED = 40;
    private static final int LEAD = 6;
    private static final int REACH = 40;
    private static final int BRIEF = 8;

    static final Phrase<Token> TEXT = one(Kind.TEXT);
    static final Phrase<Token> GROUPS = one(Kind.GROUPS);
    static final Phrase<Token> DAY = one(Kind.DAY);
    static final Phrase<?> MARK = one(token -> isMark(token) || token.is(Kind.STOP));

    private static final Phrase<?> ENDS_FACT = either(
            end(),
            one(token -> token.is(Kind.COMMA) || token.is(Kind.CLOSE) || token.is(Kind.SEMICOLON)),
            one(token -> token.is(Kind.STOP) || token.is(Kind.DASH) || token.is(Kind.CELL)));
    static final Phrase<?> ENDS_GROUP = either(ENDS_FACT, one(token -> token.is(Sense.SETTING) && !token.is(Sense.BY)));
    static final Phrase<?> ENDS_DAY = either(ENDS_FACT, one(Kind.OPEN), one(Sense.AND));
    /** “approved on 11 March 2017 by Study Group 12” */
    static final Phrase<?> ENDS_SAID_DAY =
            either(ENDS_DAY, one(token -> token.is(Sense.PREPOSITION) && !token.isAny(Sense.OF, Sense.TO, Sense.FROM)));

    static final Phrase<Token> APPROVES =
            one(token -> token.is(Sense.DONE) && token.isAny(Sense.APPROVED, Sense.AGREED) || token.is(Sense.ARRIVES));
    private static final Phrase<?> DEFINITE = one(FactPhrases::isDefinite).many();

    /** “F.748.57 (technical requirements for generative AI), which was …” */
    static final Phrase<?> BESIDE_THE_POINT = one(Kind.OPEN)
            .then(one(Kind.CLOSE)
                    .within(ASIDE, token -> !token.is(Kind.OPEN) && !token.is(Kind.DAY) && !token.is(Kind.GROUPS)))
            .before(ahead(one(Kind.COMMA).maybe().then(one(Sense.BE, Sense.LINKING, Sense.DONE, Sense.ARRIVES))));

    static final Phrase<?> RESPECTIVELY = one(Sense.RESPECTIVELY).within(REACH, token -> !token.is(Kind.STOP));

    /** “by the former SG16”, with the group next. */
    static final Phrase<?> LED =
            behind(LEAD, one(Sense.BY, Sense.OF, Sense.FROM, Sense.IN).then(DEFINITE));

    private static final Phrase<?> MADE =
            one(Sense.AUXILIARY, Sense.ADVERB).many().then(one(Sense.MADE, Sense.ARRIVES));

    /** “was SG16’s” */
    static final Phrase<?> OWNED = GROUPS.where(behind(1, one(Sense.BE)))
            .then(one(token -> token.text().equals("'s")))
            .before(not(one(token -> token.isWord() && !token.isCapital())));

    /** “which SG5 approved” */
    static final Phrase<?> RELATIVE =
            GROUPS.where(behind(1, one(Sense.RELATIVE))).before(ahead(MADE));

    /** “; SG5 followed on 22 September” */
    static final Phrase<?> OTHER_GROUP =
            GROUPS.where(behind(2, MARK.then(one(Sense.AND).maybe()))).before(ahead(MADE));

    /** “, SG15, app’d Fri 13 Jun”: what stands behind a group that is set off by marks alone. */
    static final Phrase<?> TELLS_APPROVAL = GROUPS.then(either(
            one(token -> token.is(Kind.STOP) || token.is(Kind.CLOSE)).maybe().then(end()),
            one(FactPhrases::isMark)
                    .many()
                    .then(one(token -> token.is(Kind.DAY)
                            || token.isAny(Sense.DONE, Sense.ARRIVES, Sense.LINKING, Sense.WEEKDAY)))));

    private static final Phrase<?> AND =
            either(one(Kind.COMMA).before(one(Sense.AND).maybe()), one(Sense.AND), one(Kind.SEMICOLON));
    static final Phrase<List<Token>> TEXTS = TEXT.parted(AND);

    /** “Recommendations of the former”, “the approval today by”, with the group next. */
    private static final Phrase<?> OF_KIND = behind(
            LEAD,
            one(Sense.TEXTS, Sense.MAKING)
                    .then(one(Sense.OF, Sense.BY, Sense.FROM).within(2, Token::isWord))
                    .then(DEFINITE));

    /** “sent to SG5”, “together with the former SG16” */
    private static final Phrase<?> TO_WHOM = behind(
            LEAD,
            one(token -> token.is(Sense.AND) || token.is(Sense.PREPOSITION) && !token.isAny(Sense.BY, Sense.OF))
                    .then(DEFINITE));

    /**
     * From a group to texts, where nothing stands between but marks, words without weight and such as say that they are
     * its own: “SG5, 1 Supplement: L Suppl. 61”, “SG12’s new Recommendation E.805”, “Study Group 5 brought along L.1”.
     */
    static final Phrase<List<Token>> LEADING = either(
                    GROUPS.where(OF_KIND).then(one(FactPhrases::isLight).many()),
                    GROUPS.where(not(TO_WHOM))
                            .then(one(FactPhrases::isLight).many())
                            .where(between -> between.stream().anyMatch(FactPhrases::isOwning)))
            .then(TEXTS);

    /** “two by SG11 (Q.3722 and Q.3957)”, up to the first text. */
    static final Phrase<Token> BRACKET = GROUPS.where(
                    behind(LEAD, one(Sense.BY, Sense.OF, Sense.FROM).then(DEFINITE)))
            .then(one(Kind.OPEN))
            .then(TEXT.within(BRACKETED, FactPhrases::isInBracket));

    /** “A.1 shows, since its approval on 27 September 2019, …” */
    static final Phrase<Token> BY_THE_WAY = one(token -> token.is(Sense.STEP) && token.is(Sense.APPROVED))
            .where(behind(1, one(Sense.POSSESSIVE)))
            .then(one(Sense.ON, Sense.IN))
            .then(DAY)
            .within(BRIEF, token -> !token.is(Kind.STOP) && !token.is(Kind.SEMICOLON) && !token.is(Kind.TEXT));

    private static final Phrase<?> WEEKDAY =
            one(Sense.WEEKDAY).then(one(Kind.COMMA).maybe()).maybe();

    /** “on Monday, ” with the day next. */
    static final Phrase<?> ON = either(
            behind(
                    LEAD,
                    one(Sense.ON, Sense.IN).then(one(Sense.DEFINITE).maybe()).then(WEEKDAY)),
            behind(2, one(Token::isWord).then(one(Kind.OPEN))));

    /** “and, in ” with the day next. */
    static final Phrase<?> AND_ON =
            behind(LEAD, one(Sense.AND).then(one(Kind.COMMA)).then(one(Sense.ON, Sense.IN)));

    /** Behind a verb up to its day: “them by Study Group 2 on Friday, 13 February 2026”. */
    static final Phrase<Token> VERB_TO_DAY = either(
                    one(Sense.PRONOUN, Sense.BOTH),
                    one(Sense.DEFINITE, Sense.DETERMINER).then(one(Sense.TEXTS)))
            .maybe()
            .then(one(Sense.BY, Sense.OF)
                    .before(ahead(one(Sense.ON, Sense.IN))
                            .within(
                                    BRIEF,
                                    token -> !isMark(token) && !token.is(Kind.STOP) && !token.is(Sense.OCCASION)))
                    .maybe())
            .then(one(Sense.ON, Sense.IN))
            .then(WEEKDAY)
            .then(DAY);

    private static final Phrase<?> COLON = one(token -> token.is(Kind.COLON) || token.is(Kind.DASH));

    /** Behind a group: “SG5 – L.1328 and L.1510; (SG12): P.1321”. */
    static final Phrase<?> HEADS = either(COLON, one(Kind.OPEN), one(Kind.CLOSE).then(one(Kind.COLON)));

    /** Behind a day: “29 April 2026, one: Q.4048”. */
    static final Phrase<?> HEADS_LATER =
            COLON.within(BRIEF, token -> !token.is(Kind.STOP) && !token.is(Kind.SEMICOLON) && !token.is(Kind.DAY));

    private FactPhrases() {}

    private static boolean isLight(Token token) {
        boolean mark = isMark(token) && !token.is(Kind.SEMICOLON);
        boolean word = token.isAny(Sense.LINKING, Sense.QUALITY, Sense.DRAFT, Sense.ADVERB, Sense.AUXILIARY)
                && (!token.is(Sense.PREPOSITION) || token.is(Sense.OF));
        return mark || word || token.is(Kind.NUMBER) || isOwning(token);
    }

    private static boolean isOwning(Token token) {
        return token.isAny(Sense.TEXTS, Sense.MAKING, Sense.MADE)
                || token.text().equals("'s");
    }

    private static boolean isDefinite(Token token) {
        return token.is(Sense.DEFINITE)
                || token.is(Sense.LINKING) && token.isWord() && !token.isAny(Sense.PREPOSITION, Sense.BE);
    }

    /** Whether these say a day or a group and nothing else: “06.11.2025 (agreed)”, “SG2, approved 5 September 2025”. */
    static boolean isFact(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.is(Kind.DAY) || token.is(Kind.GROUPS))
                && tokens.stream().allMatch(FactPhrases::isOfFact);
    }

    /** “Approved”, “Date of approval”, but not of another step. */
    static boolean isApproval(List<Token> words) {
        return words.stream()
                        .anyMatch(
                                word -> word.isAny(Sense.DONE, Sense.STEP) && word.isAny(Sense.APPROVED, Sense.AGREED))
                && words.stream()
                        .noneMatch(word -> word.isAny(Sense.CONSENTED, Sense.DETERMINED, Sense.PUBLISHED)
                                || word.isAny(Sense.REVIEW, Sense.HANDLED));
    }

    /** What may stand behind all that an item says: “; and”. */
    static boolean isEnd(Token token) {
        return token.is(Kind.STOP) || token.is(Kind.SEMICOLON) || token.is(Kind.COMMA) || token.is(Sense.AND);
    }

    /** “Lead group”, “ITU-T SG” */
    static boolean isOfGroup(Token word) {
        return word.isAny(Sense.GROUP, Sense.RESPONSIBLE) || word.text().equals("ITU-T");
    }

    private static boolean isOfFact(Token token) {
        return token.is(Kind.DAY)
                || token.is(Kind.GROUPS)
                || isMark(token)
                || token.is(Kind.OTHER)
                || token.is(Kind.STOP)
                || token.isAny(Sense.LINKING, Sense.WEEKDAY, Sense.ARRIVES)
                || token.is(Sense.DONE) && token.isAny(Sense.APPROVED, Sense.AGREED);
    }

    private static boolean isInBracket(Token token) {
        return !token.is(Kind.OPEN) && !token.is(Kind.CLOSE) && !token.is(Kind.GROUPS);
    }

    /** Not the end of a sentence. */
    static boolean isMark(Token token) {
        return switch (token.kind()) {
            case COMMA, SEMICOLON, COLON, OPEN, CLOSE, DASH, SPAN -> true;
            default -> false;
        };
    }
}
