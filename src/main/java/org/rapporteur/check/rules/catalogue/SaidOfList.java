package org.rapporteur.check.rules.catalogue;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.end;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.rules.catalogue.Fact.Means;

/**
 * The group or day that a sentence gives texts of a list it does not name: “Study Group 11 delivered:” above them, “The
 * last two came from Study Group 16.” or “The newest of them was approved on 15 January 2025” below, “The standards come
 * from Study Group 21” anywhere.
 */
record SaidOfList(List<ToldText> texts, Anaphor anaphor, Fact fact) {
    /** In tokens, between a verb and what belongs to it. */
    private static final int OBJECT = 10;

    private static final int LONGEST_LINE = 2_000;

    private static final Phrase<?> ENDS =
            either(FactPhrases.ENDS_GROUP, one(Kind.COLON), one(Sense.AND, Sense.RELATIVE, Sense.PREPOSITION));
    private static final Phrase<?> LEADS_ON = one(Kind.COLON).then(end());

    /** “Study Group 11 has delivered two new texts:” */
    private static final Phrase<?> DELIVERED = one(token -> token.text().equals("'s"))
            .maybe()
            .then(one(Sense.AUXILIARY, Sense.ADVERB).many())
            .then(one(Sense.MADE))
            .then(LEADS_ON.within(OBJECT, SaidOfList::isOfObject));

    private static final Phrase<?> BY_GROUP =
            FactPhrases.GROUPS.where(FactPhrases.LED).within(OBJECT, SaidOfList::isOfObject);
    private static final Phrase<?> MADE_BY = one(Sense.MADE).then(BY_GROUP);
    private static final Phrase<?> IS_OF = one(Sense.MADE, Sense.BE).then(BY_GROUP);
    private static final Phrase<Token> TOLD = either(FactPhrases.APPROVES, one(Sense.STEP, Sense.DATING, Sense.BE));
    private static final Phrase<?> TOLD_ON =
            TOLD.then(FactPhrases.DAY.within(OBJECT, token -> isOfObject(token) || token.is(Kind.GROUPS)));

    static Stream<SaidOfList> groups(Subject subject) {
        return in(subject, Kind.GROUPS, SaidOfList::ofGroup)
                .filter(said -> said.fact.group().isPresent());
    }

    static Stream<SaidOfList> days(Subject subject) {
        return in(subject, Kind.DAY, SaidOfList::ofDay);
    }

    private static Stream<SaidOfList> in(Subject subject, Kind kind, BiFunction<TypedLine, Integer, Anaphor> read) {
        ListedTexts texts = ListedTexts.of(subject);
        return texts.named().isEmpty()
                ? Stream.empty()
                : subject.lines().stream()
                        .filter(line -> isSentence(line) && !texts.isNamedIn(line))
                        .map(TypedLines.of(subject)::of)
                        .flatMap(line -> IntStream.range(0, line.tokens().size())
                                .filter(at -> line.tokens().get(at).is(kind))
                                .mapToObj(at -> of(line, at, read.apply(line, at), texts)))
                        .filter(said -> !said.texts.isEmpty());
    }

    private static SaidOfList of(TypedLine line, int at, Anaphor anaphor, ListedTexts texts) {
        Fact fact = new Fact(line, line.tokens().get(at), Means.OVER, "list");
        return new SaidOfList(anaphor.of(line.line(), texts), anaphor, fact);
    }

    private static boolean isSentence(Line line) {
        return line.kind() != Line.Kind.ROW
                && line.kind() != Line.Kind.HEAD_ROW
                && line.text().length() <= LONGEST_LINE;
    }

    /** @param at the place of the group */
    private static Anaphor ofGroup(TypedLine line, int at) {
        List<Token> tokens = line.tokens();
        int begin = line.beginOfSentence(at);
        boolean leads = LEADS_ON.at(tokens, at + 1) != null && isAny(IS_OF, tokens, begin, at);
        if (leads || at == begin && DELIVERED.at(tokens, at + 1) != null) {
            return Anaphor.BELOW;
        }
        Found<Anaphor> told = Anaphor.PHRASE.at(tokens, begin);
        boolean led = FactPhrases.LED.at(tokens, at) != null && ENDS.at(tokens, at + 1) != null;
        return told != null && led && (isAny(MADE_BY, tokens, begin, at) || isOf(tokens, told.next(), at))
                ? told.value()
                : Anaphor.NONE;
    }

    /** “… was approved on 15 January 2025, the oldest on 1 March 2014” */
    private static Anaphor ofDay(TypedLine line, int at) {
        List<Token> tokens = line.tokens();
        int begin = line.beginOfSentence(at);
        boolean ends = line.day(tokens.get(at)).precision() == Precision.DAY
                && TypedLine.isShort(line.day(tokens.get(at)))
                && FactPhrases.ENDS_SAID_DAY.at(tokens, at + 1) != null;
        boolean told = IntStream.range(begin, line.endOfSentence(at)).anyMatch(verb -> TOLD.at(tokens, verb) != null)
                && tokens.subList(begin, at).stream().noneMatch(token -> token.isAny(Sense.OCCASION, Sense.NOT));
        return ends && told ? Anaphor.at(tokens, begin, at, isAny(TOLD_ON, tokens, begin, at)) : Anaphor.NONE;
    }

    /** “all of SG5”, “both texts from”: nothing but words without weight. */
    private static boolean isOf(List<Token> tokens, int from, int to) {
        return tokens.subList(from, Math.max(from, to)).stream()
                .allMatch(token -> token.isAny(Sense.LINKING, Sense.TEXTS, Sense.MADE, Sense.TO));
    }

    /** Whether it is said somewhere there and ends with the fact. */
    private static boolean isAny(Phrase<?> phrase, List<Token> tokens, int from, int fact) {
        return IntStream.range(from, fact)
                .mapToObj(at -> phrase.at(tokens, at))
                .anyMatch(found -> found != null && found.next() == fact + 1);
    }

    private static boolean isOfObject(Token token) {
        boolean setting = token.isAny(Sense.OF, Sense.FROM) || token.is(Sense.SETTING);
        boolean other = token.is(Sense.PREPOSITION) && !setting;
        boolean word = token.isWord() || token.is(Kind.NUMBER) || token.is(Kind.CODE);
        return word && !other && !token.is(Sense.EXCHANGED);
    }
}
