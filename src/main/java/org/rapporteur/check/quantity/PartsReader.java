package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Reads parts that follow each other in a sentence: “nine from Africa, five from Asia and one from Europe”. */
final class PartsReader {
    private static final int MOST = 40;

    private final SentenceTokens saying;
    private final List<PartOfWhole> parts = new ArrayList<>();
    private int at;
    private boolean closed;
    /** Whether a single thing stands among them that no number counts: “four Supplements and the workshop”. */
    private boolean another;
    /** Whether each begins with a preposition of its own. */
    private boolean setOff = true;

    private PartsReader(SentenceTokens saying, int from) {
        this.saying = saying;
        this.at = from;
    }

    /** The parts that begin there; null if there is none, or one that is not understood. */
    static @Nullable PartList at(SentenceTokens saying, int from) {
        return new PartsReader(saying, from).read();
    }

    private @Nullable PartList read() {
        PartList read = all();
        return read == null || areNumbered(read.parts()) ? null : read;
    }

    /** “LS-out 1, LS-out 2”: one name, counted. */
    private boolean areNumbered(List<PartOfWhole> named) {
        return named.size() > 1
                && named.stream().allMatch(PartOfWhole::named)
                && IntStream.range(0, named.size())
                        .allMatch(place -> isCountedOn(named.get(0), named.get(place), place));
    }

    private boolean isCountedOn(PartOfWhole first, PartOfWhole other, int place) {
        return other.value() == first.value() + place && name(other).equals(name(first));
    }

    private String name(PartOfWhole part) {
        int at = part.number() == null ? 0 : saying.tokens().indexOf(part.number());
        return at > 0 ? saying.at(at - 1).text() : "";
    }

    private @Nullable PartList all() {
        PartOfWhole part = part();
        boolean nested = false;
        while (part != null) {
            // “four are reached, two of them in time and two late; the other two are open”
            boolean apart = saying.is(at, Kind.SEMICOLON);
            nested |= !parts.isEmpty() && part.isOfThem();
            if (!nested) {
                parts.add(part);
            }
            nested &= !apart;
            int next = separator(at);
            if (next == at || parts.size() > MOST || !begins(next)) {
                return new PartList(parts, at, closed, another, setOff);
            }
            closed = saying.at(next - 1).is(Sense.AND) || saying.is(next - 1, Kind.PLUS);
            at = next;
            part = part();
        }
        return null;
    }

    private int separator(int place) {
        int next = place;
        if (saying.isAny(next, Kind.SEMICOLON, Kind.COMMA)) {
            next++;
        }
        return saying.is(next, Sense.AND) || saying.is(next, Kind.PLUS) ? next + 1 : next;
    }

    private int introduced(int place) {
        int next = isSetOff(place) ? place + 1 : place;
        while (next < place + 4
                && !saying.is(next, Kind.QUANTITY)
                && saying.isAny(next, Sense.DEFINITE, Sense.REST, Sense.FURTHER, Sense.DETERMINER)) {
            next++;
        }
        return next;
    }

    /** “in six of the nine …; in one …, and in one …”: a preposition with which the first part or one set off begins. */
    private boolean isSetOff(int place) {
        boolean preposition =
                saying.is(place, Sense.PREPOSITION) && !saying.isAny(place, Sense.OF, Sense.FROM, Sense.TO);
        boolean mark = saying.is(place - 1, Kind.SEMICOLON)
                || saying.is(place - 1, Kind.COMMA) && setOff && !parts.isEmpty()
                || saying.is(place - 1, Sense.AND) && saying.isAny(place - 2, Kind.COMMA, Kind.SEMICOLON);
        return preposition && (place == 0 || mark);
    }

    private boolean begins(int place) {
        return isNumber(introduced(place)) || saying.is(place, Sense.REST) || named(place) > place || isSingle(place);
    }

    /** “eight companies, five universities and a research institute”: the last part is one. */
    private boolean isSingle(int place) {
        return !parts.isEmpty()
                && saying.is(place, Sense.SINGLE)
                && saying.is(place - 1, Sense.AND)
                && saying.is(place + 1, Kind.WORD)
                && parts.stream().noneMatch(part -> part.noun().isEmpty());
    }

    private PartOfWhole single() {
        Token article = saying.at(at);
        Token noun = saying.at(at + 1);
        at++;
        return tail() == null ? PartOfWhole.UNKNOWN : PartOfWhole.single(article, noun);
    }

    private boolean isNumber(int place) {
        return saying.is(place, Kind.QUANTITY)
                && !saying.isAny(place, Sense.ROUGHLY, Sense.TIMES)
                && !saying.isSaidOfTwo(place);
    }

    private int named(int place) {
        return NamedNumber.end(
                saying, place, !parts.isEmpty() && parts.get(parts.size() - 1).named());
    }

    private @Nullable PartOfWhole part() {
        int number = introduced(at);
        setOff &= isSetOff(at);
        boolean rest = saying.has(Sense.REST, at, number);
        if (isNumber(number)) {
            Token counted = saying.at(number);
            at = number + 1;
            Token of = of();
            List<Token> tail = tail();
            return tail == null ? null : new PartOfWhole(EachOf.counted(counted, tail), tail, rest, false, of);
        }
        if (rest && !saying.has(Sense.EARLIER, at, number)) {
            at = number;
            List<Token> tail = tail();
            return tail == null ? null : new PartOfWhole(null, tail, true, false, null);
        }
        if (isSingle(at)) {
            return single();
        }
        int end = named(at);
        if (end > at) {
            Token counted = saying.at(end - 1);
            at = saying.is(end, Kind.OPEN) ? Math.min(saying.size(), saying.closing(end) + 1) : end;
            return new PartOfWhole(counted, List.of(), false, true, null);
        }
        return null;
    }

    /** “nine of the 15”: the 15. */
    private @Nullable Token of() {
        int whole = saying.isAny(at + 1, Sense.DEFINITE, Sense.DETERMINER) ? at + 2 : at + 1;
        if (!saying.is(at, Sense.OF) || !saying.is(whole, Kind.QUANTITY)) {
            return null;
        }
        at = whole + 1;
        return saying.at(whole);
    }

    /** Up to the next part or the end of them all; null if it holds a number that is not understood. */
    private @Nullable List<Token> tail() {
        List<Token> tail = new ArrayList<>();
        int comma = -1;
        while (at < saying.size() && !isEnd(at)) {
            if (saying.is(at, Kind.OPEN)) {
                at = Math.min(saying.size(), saying.closing(at) + 1);
                continue;
            }
            int next = separator(at);
            if (next > at && begins(next)) {
                return tail;
            }
            another |= saying.is(at, Sense.AND)
                    && saying.is(at + 1, Sense.DETERMINER)
                    && !NamedNumber.isInName(saying, at)
                    && (tail.isEmpty() || !tail.get(0).is(Sense.PREPOSITION));
            comma = saying.is(at, Kind.COMMA) ? at : comma;
            if (isStrange(at)) {
                at = comma;
                return comma < 0 ? null : tail;
            }
            tail.add(saying.at(at));
            at++;
        }
        return tail;
    }

    private boolean isStrange(int place) {
        boolean pronoun = saying.is(place, Kind.QUANTITY)
                && saying.at(place).value() == 1
                && saying.at(place).noun().isEmpty();
        return saying.isCount(place) && !pronoun && !saying.isSaidOfTwo(place) || saying.is(place, Kind.SHARE);
    }

    private boolean isEnd(int place) {
        return saying.is(place, Kind.SEMICOLON) && !begins(separator(place))
                || saying.isAny(place, Kind.CLOSE, Kind.COLON, Kind.DASH);
    }
}
