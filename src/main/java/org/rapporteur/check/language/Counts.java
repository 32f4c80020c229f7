package org.rapporteur.check.language;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.not;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.grammar.Tokenizer;

/** Finds numbers of texts: “22 draft Recommendations”. */
public final class Counts {
    private static final int ADJECTIVES = 6;
    private static final int NOUN_WORDS = 3;
    private static final int CLAUSE = 30;

    private static final Set<Kind> MARKS = EnumSet.of(Kind.STOP, Kind.SEMICOLON, Kind.COLON, Kind.COMMA);
    private static final Predicate<Token> IN_CLAUSE = word -> !word.is(Kind.STOP)
            && !word.is(Kind.SEMICOLON)
            && !word.is(Kind.COLON)
            && !word.is(Kind.OPEN)
            && !word.is(Kind.CLOSE);
    private static final Phrase<Token> NUMBER = one(Counts::isNumber);
    private static final Phrase<?> AND = one(Kind.COMMA).maybe().then(one(Sense.AND));

    /** “five new and” of “five new and three revised Recommendations” */
    private static final Phrase<List<Token>> SHARED = one(Sense.QUALITY)
            .many()
            .where(words -> !words.isEmpty())
            .before(either(AND, one(Kind.COMMA)));

    /** “… is eight” of “The total number of Recommendations approved by SG5 is eight” */
    private static final Phrase<Token> AMOUNTS =
            one(Sense.AMOUNTS).then(NUMBER).before(not(one(Sense.PERCENT))).within(CLAUSE, IN_CLAUSE);

    /** “Seven were approved on 13 January:” leaves out what was said before. */
    private static final Phrase<?> ELLIPTIC = one(Sense.FURTHER, Sense.OF_THEM)
            .maybe()
            .then(one(Sense.AUXILIARY).maybe())
            .then(one(Sense.BE).where(be -> !be.is(Sense.PRESENT)))
            .then(ActPhrases.ADVERBS)
            .then(one(Sense.DONE))
            .where(act -> !act.isAny(Sense.REVISED, Sense.ISSUED));

    private static final Phrase<?> FURTHER = one(Sense.BY).then(one(Token::isCapital));

    private final String text;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    /** By the token of the number, with the place behind the noun. */
    private final NavigableMap<Integer, Found<Count>> found = new TreeMap<>();

    private Counts(String text, List<Token> tokens, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Numbers of texts in their order. */
    public static List<Count> in(String text, Lexicon lexicon) {
        return new Counts(text, Tokenizer.read(text, lexicon), lexicon).read();
    }

    /** The same of a line whose tokens are read. */
    public static List<Count> in(Line line, LineTokens tokens) {
        return new Counts(line.text(), tokens.words(line), tokens.lexicon()).read();
    }

    private List<Count> read() {
        for (int at = 0; at < tokens.size(); at++) {
            note(at, isCounting(at) ? either(this::counted, this::elliptic).at(tokens, at) : null);
            note(at, tokens.get(at).is(Sense.TALLY) ? tally(at) : null);
        }
        for (int at = tokens.size() - 1; !found.isEmpty() && at >= 0; at--) {
            if (!found.containsKey(at) && isCounting(at)) {
                note(at, either(this::shared, this::further).at(tokens, at));
            }
        }
        Map.copyOf(found).forEach(this::asBefore);
        return found.values().stream().map(Found::value).toList();
    }

    private void note(int at, @Nullable Found<Count> count) {
        if (count != null) {
            found.put(at, count);
        }
    }

    private static boolean isNumber(Token token) {
        return token.is(Kind.NUMBER) && token.value() == token.whole();
    }

    /** Whether a number stands there that is no year, no name (“Question 7”) and no part of another. */
    private boolean isCounting(int at) {
        Token number = tokens.get(at);
        boolean figures = Character.isDigit(number.text().charAt(0));
        boolean year = figures && number.text().length() == 4 && number.value() >= 1900 && number.value() < 2100;
        boolean part = is(at + 1, Sense.HUNDRED) || is(at + 1, Sense.SCALE);
        return isNumber(number) && !year && !part && (at == 0 || !goesOn(tokens.get(at - 1), number, figures));
    }

    private static boolean goesOn(Token before, Token number, boolean figures) {
        boolean named = before.isAny(Sense.NUMBERED, Sense.NUMBERED_ALL, Sense.GROUP) && (figures || before.isCapital());
        boolean digits = before.is(Kind.NUMBER) && before.text().length() < 4 && Character.isDigit(before.text().charAt(0));
        boolean adjacent = before.to() == number.from()
                && (before.is(Kind.DASH) || before.is(Kind.SPAN) || before.is(Kind.OTHER) || before.is(Kind.COMMA));
        return named || digits || adjacent;
    }

    private boolean is(int at, Sense sense) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(sense);
    }

    private @Nullable Found<Count> counted(List<Token> all, int at) {
        boolean draft = false;
        boolean apart = at + 1 < tokens.size() && tokens.get(at + 1).from() > tokens.get(at).to() + 1;
        for (int place = apart ? tokens.size() : at + 1; place <= at + 1 + ADJECTIVES && place < tokens.size(); place++) {
            Found<Noun> noun = noun(place);
            draft |= is(place, Sense.DRAFT);
            if (noun != null && !isNamed(noun.next())) {
                return count(at, at, noun.value(), draft, noun.next());
            }
            if (!mayBeAdjective(tokens.get(place))) {
                return null;
            }
        }
        return null;
    }

    /** “Work items”, “Technical Report”: the words there are one noun. */
    private @Nullable Found<Noun> noun(int place) {
        for (int next = place + 1; next <= Math.min(tokens.size(), place + NOUN_WORDS); next++) {
            Noun noun = Nouns.of(text.substring(tokens.get(place).from(), tokens.get(next - 1).to()), lexicon);
            if (noun != null) {
                return new Found<>(noun, next);
            }
        }
        return null;
    }

    /** “Supplement 59”, “Recommendation Y.3129” */
    private boolean isNamed(int place) {
        Token next = place < tokens.size() ? tokens.get(place) : null;
        return next != null && (Character.isDigit(next.text().charAt(0)) || ActMentions.isText(next) && !next.is(Kind.TITLE));
    }

    private static boolean mayBeAdjective(Token token) {
        boolean word = token.isWord() || token.is(Kind.CODE) || token.is(Kind.NUMBER);
        boolean act = token.is(Sense.DONE) && token.isAny(Sense.APPROVED, Sense.AGREED);
        boolean article = token.is(Sense.DETERMINER) && token.isAny(Sense.DEFINITE, Sense.SINGLE, Sense.THESE);
        return word
                && !act
                && !article
                && !token.isAny(Sense.AND, Sense.OR, Sense.BE, Sense.RELATIVE, Sense.MONTH, Sense.GROUP, Sense.OF_THEM)
                && !token.isAny(Sense.PREPOSITION, Sense.AUXILIARY);
    }

    private Found<Count> count(int number, int first, Noun noun, boolean draft, int next) {
        Token value = tokens.get(number);
        int from = tokens.get(first).from();
        int to = tokens.get(next - 1).to();
        return new Found<>(new Count(value.whole(), value.text(), noun, draft, from, to), next);
    }

    private @Nullable Found<Count> elliptic(List<Token> all, int at) {
        boolean begins = at == 0
                || MARKS.contains(tokens.get(at - 1).kind())
                || is(at - 1, Sense.AND)
                || is(at - 1, Sense.FURTHER);
        boolean said = begins && ELLIPTIC.at(tokens, at + 1) != null;
        return said ? count(at, at, new Noun("texts", null, true, true), false, at + 1) : null;
    }

    private @Nullable Found<Count> tally(int at) {
        int place = at + 2;
        while (is(place, Sense.QUALITY)) {
            place++;
        }
        Found<Noun> noun = is(at + 1, Sense.OF) && place < tokens.size() ? noun(place) : null;
        Found<Token> amount = noun == null ? null : AMOUNTS.at(tokens, noun.next());
        boolean draft = noun != null && tokens.subList(at, noun.next()).stream().anyMatch(word -> word.is(Sense.DRAFT));
        return amount == null ? null : count(amount.next() - 1, at, noun.value(), draft, noun.next());
    }

    /** “five new and three revised Recommendations”: the noun of the first is that of the second. */
    private @Nullable Found<Count> shared(List<Token> all, int at) {
        Found<List<Token>> said = SHARED.at(tokens, at + 1);
        Found<Count> second = said == null ? null : found.get(said.next());
        if (second == null) {
            return null;
        }
        boolean draft = second.value().draft() || said.value().stream().anyMatch(word -> word.is(Sense.DRAFT));
        return count(at, at, second.value().noun(), draft, at + 1 + said.value().size());
    }

    /** “three Recommendations were approved by SG13 and one by SG17” */
    private @Nullable Found<Count> further(List<Token> all, int at) {
        int and = is(at - 1, Sense.AND) ? at - 1 : at;
        int group = and > 0 && tokens.get(and - 1).is(Kind.COMMA) ? and - 2 : and - 1;
        Map.Entry<Integer, Found<Count>> before = found.lowerEntry(at);
        boolean further = and < at
                && group >= 0
                && before != null
                && endsInFigure(tokens.get(group))
                && FURTHER.at(tokens, at + 1) != null;
        return further && isOneSaying(before.getValue().next(), at)
                ? count(at, at, before.getValue().value().noun(), before.getValue().value().draft(), at + 1)
                : null;
    }

    private static boolean endsInFigure(Token token) {
        return Character.isDigit(token.text().charAt(token.text().length() - 1));
    }

    /** Not “seven were approved, four by SG12 and three by SG21”: the three are among the seven. */
    private boolean isOneSaying(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean parted = tokens.get(at).is(Kind.COMMA)
                    && isNumber(tokens.get(at + 1))
                    && (is(at + 2, Sense.BY) || is(at + 2, Sense.FROM) || is(at + 2, Sense.OF));
            if (parted || !IN_CLAUSE.test(tokens.get(at)) && !tokens.get(at).is(Kind.CLOSE)) {
                return false;
            }
        }
        return true;
    }

    /** “six drafts on cities and three on things”: the second begins as the first. */
    private void asBefore(int first, Found<Count> count) {
        int about = count.next();
        if (!is(about, Sense.PREPOSITION) || tokens.get(about).isAny(Sense.OF, Sense.BY, Sense.TO)) {
            return;
        }
        String word = tokens.get(about).text();
        Phrase<Token> second = AND.then(NUMBER).before(one(token -> token.text().equals(word)));
        Found<Token> number = second.within(CLAUSE, IN_CLAUSE).at(tokens, about + 1);
        int at = number == null ? -1 : number.next() - 2;
        if (at > 0 && found.subMap(first, false, at, true).isEmpty()) {
            note(at, count(at, at, count.value().noun(), count.value().draft(), at + 1));
        }
    }
}
