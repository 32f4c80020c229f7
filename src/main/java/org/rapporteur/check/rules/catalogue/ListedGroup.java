package org.rapporteur.check.rules.catalogue;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.end;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Subject;

/**
 * The group that a sentence gives the texts of a list it does not name: “Study Group 11 delivered:” above them, “The last
 * two came from Study Group 16.” below, “The standards come from Study Group 21” anywhere.
 */
record ListedGroup(List<ToldText> texts, String group) {
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
            .then(LEADS_ON.within(OBJECT, ListedGroup::isOfObject));

    private static final Phrase<?> BY_GROUP =
            FactPhrases.GROUPS.where(FactPhrases.LED).within(OBJECT, ListedGroup::isOfObject);
    private static final Phrase<?> MADE_BY = one(Sense.MADE).then(BY_GROUP);
    private static final Phrase<?> IS_OF = one(Sense.MADE, Sense.BE).then(BY_GROUP);

    /** Those of sentences about a list, and those of sentences about every text. */
    static Stream<ListedGroup> in(Subject subject) {
        ListedTexts texts = ListedTexts.of(subject);
        return texts.named().isEmpty()
                ? Stream.empty()
                : subject.lines().stream()
                        .filter(line -> isSentence(line) && !texts.isNamedIn(line))
                        .map(TypedLines.of(subject)::of)
                        .flatMap(line -> of(line, texts));
    }

    private static boolean isSentence(Line line) {
        return line.kind() != Line.Kind.ROW
                && line.kind() != Line.Kind.HEAD_ROW
                && line.text().length() <= LONGEST_LINE;
    }

    private static Stream<ListedGroup> of(TypedLine line, ListedTexts texts) {
        return IntStream.range(0, line.tokens().size())
                .filter(at -> line.tokens().get(at).is(Kind.GROUPS))
                .boxed()
                .flatMap(at ->
                        line
                                .group(line.tokens().get(at))
                                .map(group -> new ListedGroup(texts(line, at, texts), group))
                                .stream())
                .filter(listed -> !listed.texts().isEmpty());
    }

    /** @param at the place of the group */
    private static List<ToldText> texts(TypedLine line, int at, ListedTexts texts) {
        List<Token> tokens = line.tokens();
        int begin = line.beginOfSentence(at);
        boolean leads = LEADS_ON.at(tokens, at + 1) != null && isAny(IS_OF, tokens, begin, at);
        if (leads || at == begin && DELIVERED.at(tokens, at + 1) != null) {
            return texts.below(line.line());
        }
        Found<Anaphor> told = ENDS.at(tokens, at + 1) == null ? null : Anaphor.PHRASE.at(tokens, begin);
        boolean led = FactPhrases.LED.at(tokens, at) != null;
        if (told == null || !led || !(isAny(MADE_BY, tokens, begin, at) || isOf(tokens, told.next(), at))) {
            return List.of();
        }
        return told.value().of(line.line(), texts);
    }

    /** “all of SG5”, “both texts from”: nothing but words without weight. */
    private static boolean isOf(List<Token> tokens, int from, int to) {
        return tokens.subList(from, Math.max(from, to)).stream()
                .allMatch(token -> token.isAny(Sense.LINKING, Sense.TEXTS, Sense.MADE, Sense.TO));
    }

    /** Whether it is said somewhere there and ends with the group. */
    private static boolean isAny(Phrase<?> phrase, List<Token> tokens, int from, int group) {
        return IntStream.range(from, group)
                .mapToObj(at -> phrase.at(tokens, at))
                .anyMatch(found -> found != null && found.next() == group + 1);
    }

    private static boolean isOfObject(Token token) {
        boolean setting = token.isAny(Sense.OF, Sense.FROM) || token.is(Sense.SETTING) && !token.isAny(Sense.ON);
        boolean other = token.is(Sense.PREPOSITION) && !setting;
        boolean word = token.isWord() || token.is(Kind.NUMBER) || token.is(Kind.CODE);
        return word && !other && !token.is(Sense.EXCHANGED);
    }
}
