package org.rapporteur.check.language;

import static org.rapporteur.check.grammar.Phrase.ahead;
import static org.rapporteur.check.grammar.Phrase.behind;
import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.not;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Finds the verbs by which study groups deal with texts. */
public final class ActMentions {
    private static final int LEAD = 6;
    private static final int TEXT = 16;

    /** “which have”, “not yet”, “if SG13”, “will” before “be” */
    private static final Phrase<?> ASIDE = either(
            behind(
                    LEAD,
                    one(Sense.ASIDE)
                            .then(one(word -> word.isWord() || word.is(Kind.CODE) || word.is(Kind.NUMBER))
                                    .maybe())
                            .then(one(Sense.BE, Sense.AUXILIARY).many())),
            behind(LEAD, one(Sense.TO, Sense.FUTURE).then(ActPhrases.ADVERBS)).before(ahead(one(Sense.BE))),
            one(Sense.FUTURE));

    /** “… by SG3, which also agreed …” tells it of that group. */
    private static final Phrase<?> ALSO = behind(
            LEAD,
            one(word -> !word.isWord())
                    .then(one(Sense.ASIDE))
                    .then(one(Sense.ADVERB, Sense.FURTHER))
                    .then(one(Sense.AUXILIARY).maybe()));

    /** “the newly approved Recommendations”, but not “has recently approved” */
    private static final Phrase<?> ATTRIBUTED = behind(1, one(Sense.ATTRIBUTIVE))
            .before(not(behind(LEAD, one(Sense.AUXILIARY).then(ActPhrases.ADVERBS))));

    /** “has 11 approved Recommendations”, but not “Study Group 17 approved Recommendation …” */
    private static final Phrase<?> COUNTED = behind(1, one(Kind.NUMBER))
            .before(not(behind(2, one(Sense.GROUP, Sense.NUMBERED).then(one(Kind.NUMBER)))))
            .before(ahead(one(Sense.DONE).then(one(Sense.TEXTS))));

    /** “D.262, approved in May 2019, is the reference” tells it by the way. */
    private static final Phrase<?> REDUCED = behind(
            TEXT,
            one(ActMentions::isText)
                    .then(ActPhrases.BRACKET.maybe())
                    .then(one(word -> word.is(Kind.COMMA) || word.is(Kind.OPEN)).maybe()));

    /** “on twins in the metaverse, approved together on 13 November” */
    private static final Phrase<?> SET_OFF = behind(
            2,
            one(word -> word.isWord()
                            && Character.isLowerCase(
                                    word.text().charAt(word.text().length() - 1)))
                    .then(one(Kind.COMMA)));

    /** “correct a text approved on 29 March 2025” */
    private static final Phrase<?> OF_ONE = behind(2, one(Sense.SINGLE).then(one(Sense.TEXTS)));

    private static final Phrase<?> WHEN = ActPhrases.ADVERBS.then(one(Sense.SETTING));

    private final List<Token> tokens;
    private final List<ActMention> found = new ArrayList<>();
    /** Whether the sentence has told of an approval process. */
    private boolean approval;

    private ActMentions(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** In their order, the longest where two overlap. */
    public static List<ActMention> in(List<Token> tokens) {
        ActMentions reader = new ActMentions(tokens);
        for (int at = 0; at < tokens.size(); ) {
            at = reader.read(at);
        }
        return reader.found;
    }

    private int read(int at) {
        Token first = tokens.get(at);
        approval = !first.is(Kind.STOP) && (approval || ActPhrases.APPROVAL_OF.at(tokens, at) != null);
        Found<ActPhrases.Said> said = first.senses().isEmpty() ? null : said(at);
        if (said == null) {
            return at + 1;
        }
        found.add(mention(at, said));
        return said.next();
    }

    private @Nullable Found<ActPhrases.Said> said(int at) {
        Found<ActPhrases.Said> said = ActPhrases.SAID.at(tokens, at);
        return said == null && approval ? ActPhrases.BEGUN.at(tokens, at) : said;
    }

    private ActMention mention(int at, Found<ActPhrases.Said> said) {
        boolean passive = said.value().passive();
        boolean reduced =
                !passive || tokens.get(at).is(Sense.DONE) && said.value().deed().stage() == null;
        boolean aside = is(ASIDE, at) && !is(ALSO, at)
                || !passive && isAdjective(at, said.next())
                || reduced && isReduced(at, said.next());
        int to = tokens.get(said.next() - 1).to();
        return new ActMention(said.value().deed(), tokens.get(at).from(), to, passive, aside);
    }

    private boolean is(Phrase<?> phrase, int at) {
        return phrase.at(tokens, at) != null;
    }

    /** “the revised Recommendation”, “newly approved texts” say nothing was done here. */
    private boolean isAdjective(int at, int next) {
        return next == at + 1 && (tokens.get(at).is(Sense.REVISED) || is(ATTRIBUTED, at) || is(COUNTED, at));
    }

    private boolean isReduced(int at, int next) {
        boolean announces = tokens.get(tokens.size() - 1).is(Kind.COLON);
        return is(WHEN, next) && (is(REDUCED, at) || is(OF_ONE, at) || !announces && is(SET_OFF, at));
    }

    /** “D.262” or a title. */
    static boolean isText(Token word) {
        return word.is(Kind.TITLE)
                || word.is(Kind.CODE) && word.isCapital() && word.text().indexOf('.') == 1;
    }
}
