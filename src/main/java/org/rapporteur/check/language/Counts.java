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
    private static final int CLAUSE = 30;

    private static final Set<Kind> MARKS = EnumSet.of(Kind.STOP, Kind.SEMICOLON, Kind.COLON, Kind.COMMA);
    private static final Set<Kind> CLAUSE_ENDS = EnumSet.of(Kind.STOP, Kind.SEMICOLON, Kind.COLON, Kind.OPEN);

    private static final Phrase<Token> NUMBER = one(CountTokens::isNumber);

    /** “new and” of “five new and three revised Recommendations” */
    private static final Phrase<List<Token>> SHARED =
            one(Sense.QUALITY).many().before(either(one(Kind.COMMA).maybe().then(one(Sense.AND)), one(Kind.COMMA)));

    /** “… is eight” of “The total number of Recommendations approved by SG5 is eight” */
    private static final Phrase<Token> AMOUNTS = one(Sense.AMOUNTS)
            .then(NUMBER)
            .before(not(one(Sense.PERCENT)))
            .within(CLAUSE, word -> !CLAUSE_ENDS.contains(word.kind()));

    /** “Seven were approved on 13 January:” leaves out what was said before. */
    private static final Phrase<?> ELLIPTIC = one(Sense.FURTHER, Sense.OF_THEM)
            .maybe()
            .then(one(Sense.AUXILIARY).maybe())
            .then(one(Sense.BE).where(be -> !be.is(Sense.PRESENT)))
            .then(ActPhrases.ADVERBS)
            .then(one(Sense.DONE))
            .where(act -> !act.isAny(Sense.REVISED, Sense.ISSUED));

    private final List<Token> tokens;
    private final CountTokens words;
    /** By the token of the number, with the place behind the noun. */
    private final NavigableMap<Integer, Found<Count>> found = new TreeMap<>();

    private Counts(String text, List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.words = new CountTokens(text, tokens, lexicon);
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
        Phrase<Count> first = either(this::tally, this::counted, this::elliptic);
        for (int at = 0; at < tokens.size(); ) {
            Found<Count> count = first.at(tokens, at);
            note(at, count);
            at = count == null ? at + 1 : count.next();
        }
        for (int at = tokens.size() - 2; !found.isEmpty() && at >= 0; at--) {
            if (!found.containsKey(at) && words.isCounting(at)) {
                note(at, either(this::shared, this::gapped).at(tokens, at));
            }
        }
        return found.values().stream().map(Found::value).toList();
    }

    private void note(int at, @Nullable Found<Count> count) {
        if (count != null) {
            found.put(at, count);
        }
    }

    private @Nullable Found<Count> counted(List<Token> all, int at) {
        Found<Noun> noun = words.isCounting(at) ? words.counted(at) : null;
        return noun == null ? null : count(at, at, noun.value(), isDraft(at, noun.next()), noun.next());
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
                || words.is(at - 1, Sense.AND)
                || words.is(at - 1, Sense.FURTHER);
        boolean said = words.isCounting(at) && begins && ELLIPTIC.at(tokens, at + 1) != null;
        return said ? count(at, at, new Noun("texts", null, true, true), false, at + 1) : null;
    }

    private @Nullable Found<Count> tally(List<Token> all, int at) {
        int place = at + 2;
        while (words.is(place, Sense.QUALITY)) {
            place++;
        }
        boolean said = words.is(at, Sense.TALLY) && words.is(at + 1, Sense.OF) && place < tokens.size();
        Found<Noun> noun = said ? words.noun(place) : null;
        Found<Token> amount = noun == null ? null : AMOUNTS.at(tokens, noun.next());
        return noun == null || amount == null
                ? null
                : count(amount.next() - 1, at, noun.value(), isDraft(at, noun.next()), noun.next());
    }

    private boolean isDraft(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(word -> word.is(Sense.DRAFT));
    }

    /** “five new and three revised Recommendations”: the noun of the first is that of the second. */
    private @Nullable Found<Count> shared(List<Token> all, int at) {
        Found<List<Token>> said = SHARED.at(tokens, at + 1);
        Found<Count> second = said == null || said.value().isEmpty() ? null : found.get(said.next());
        return said == null || second == null
                ? null
                : like(second.value(), at, at + 1 + said.value().size());
    }

    private Found<Count> like(Count other, int at, int next) {
        return count(at, at, other.noun(), other.draft() || isDraft(at, next), next);
    }

    /**
     * “three Recommendations were approved by SG13 and one by SG17”, “six drafts on cities and three on things”: the second
     * goes on as the first.
     */
    private @Nullable Found<Count> gapped(List<Token> all, int at) {
        Map.Entry<Integer, Found<Count>> first = found.lowerEntry(at);
        if (first == null
                || !words.is(at - 1, Sense.AND)
                || !isOneSaying(first.getValue().next(), at)) {
            return null;
        }
        Token lead = tokens.get(at + 1);
        boolean comma = tokens.get(at - 2).is(Kind.COMMA);
        String before = tokens.get(comma ? at - 3 : at - 2).text();
        boolean by = lead.is(Sense.BY) && Character.isDigit(before.charAt(before.length() - 1));
        boolean same = !comma
                && lead.is(Sense.PREPOSITION)
                && !lead.isAny(Sense.OF, Sense.TO, Sense.BY)
                && lead.text().equals(tokens.get(first.getValue().next()).text());
        return by || same ? like(first.getValue().value(), at, at + 1) : null;
    }

    /** Not “seven were approved, four by SG12 and three by SG21”: the three are among the seven. */
    private boolean isOneSaying(int from, int to) {
        if (to - from > 2 * CLAUSE) {
            return false;
        }
        for (int at = from; at < to; at++) {
            boolean parted = tokens.get(at).is(Kind.COMMA)
                    && CountTokens.isNumber(tokens.get(at + 1))
                    && tokens.get(at + 2).isAny(Sense.BY, Sense.FROM, Sense.OF);
            if (parted || CLAUSE_ENDS.contains(tokens.get(at).kind())) {
                return false;
            }
        }
        return true;
    }
}
