package org.rapporteur.check.quantity;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Reads names that follow each other: States, texts, groups, days; each may have a bracket or a place and a day behind it. */
final class NamesReader {
    private static final int LONGEST_NAME = 12;

    private final SentenceTokens saying;
    private final boolean semicolons;
    private final Set<Token.Kind> kinds = new HashSet<>();
    private int at;
    private int count;
    private int items;
    private int brackets;
    private boolean closed;

    /**
     * @param next where reading ended
     * @param closed whether the last stands behind “and”
     * @param isBracketed whether each has a bracket
     * @param isNumbered whether they are one word with numbers, “Supplements 7 and 8”, or days
     * @param first the first of them
     */
    record Names(
            int count,
            int next,
            boolean closed,
            boolean isOfCodes,
            boolean isBracketed,
            boolean isNumbered,
            Token first) {

        /** “6 Recommendations (Study Groups 5, 11 and 20)”: names of what is not counted. */
        boolean mayBeOf(Token number) {
            if (!first.is(Kind.NAMES) || number.noun().isEmpty()) {
                return true;
            }
            return first.is(Sense.GROUP)
                    ? number.is(Sense.GROUP)
                    : OneKind.isSame(first.noun(), number.noun()) || number.is(Sense.ANYTHING);
        }
    }

    private NamesReader(SentenceTokens saying, int from) {
        this.saying = saying;
        this.at = from;
        this.semicolons = isParted(from);
    }

    static @Nullable Names at(SentenceTokens saying, int from) {
        return new NamesReader(saying, from).read();
    }

    /** Whether semicolons part the names, so that commas are inside them; what a dash opened a dash ends. */
    private boolean isParted(int from) {
        boolean dash = saying.is(from - 1, Kind.DASH);
        for (int place = from; place < saying.size() && !saying.is(place, Kind.CLOSE); place++) {
            if (dash && saying.is(place, Kind.DASH)) {
                return false;
            }
            if (saying.is(place, Kind.OPEN)) {
                place = saying.closing(place);
            } else if (saying.is(place, Kind.SEMICOLON)) {
                return place + 1 < saying.size(); // behind the last it ends the item of a list
            }
        }
        return false;
    }

    private @Nullable Names read() {
        int begin = at;
        int ands = 0;
        while (name()) {
            items++;
            int next = separator();
            if (next == at) {
                break;
            }
            if (isBeside(next)) {
                break;
            }
            closed = saying.at(next - 1).is(Sense.AND);
            ands += closed ? 1 : 0;
            at = next;
        }
        // “a Policy Segment and a Programme and Coordination Segment”: one of both is in a name
        closed &= ands < 2 || items > ands + 1;
        boolean dangling = at > 0 && saying.is(at - 1, Sense.AND);
        if (items == 0 || dangling || kinds.size() > 1) {
            return null;
        }
        boolean codes = kinds.contains(Kind.CODE) || kinds.contains(Kind.NAMES);
        boolean numbered = items == 1 && count > 1 && !kinds.contains(Kind.WORD);
        return new Names(count, at, closed, codes, brackets == items, numbered, saying.at(begin));
    }

    /** “Zambia and Zimbabwe, as well as from two Sector Members” goes on with something else. */
    private boolean isBeside(int next) {
        return saying.is(next - 1, Sense.BESIDE) && closed && next < saying.size() && !isName(saying.at(next));
    }

    private int separator() {
        int next = at;
        if (saying.is(next, Kind.SEMICOLON) || saying.is(next, Kind.COMMA) && !semicolons) {
            next++;
        }
        return saying.is(next, Sense.AND) && !saying.is(next, Sense.PREPOSITION) ? next + 1 : next;
    }

    private boolean name() {
        int from = at;
        while (at < from + 3
                && saying.isAny(at, Sense.DETERMINER, Sense.PREPOSITION)
                && !saying.is(at, Kind.QUANTITY)) {
            at++;
        }
        if (!core()) {
            at = from;
            return false;
        }
        boolean bracket = false;
        int limit = at + LONGEST_NAME;
        while (at < limit && goesOn()) {
            bracket |= saying.is(at, Kind.OPEN);
            at = saying.is(at, Kind.OPEN) ? Math.min(saying.size(), saying.closing(at) + 1) : at + 1;
        }
        brackets += bracket ? 1 : 0;
        return true;
    }

    private boolean core() {
        if (at >= saying.size()) {
            return false;
        }
        Token token = saying.at(at);
        if (token.isAny(Kind.CODE, Kind.TITLE, Kind.ORDINAL)) {
            kinds.add(token.kind());
            count++;
        } else if (isClause(token)) {
            kinds.add(Kind.CODE);
            count++;
        } else if (token.isAny(Kind.NAMES, Kind.DAY)) {
            kinds.add(token.is(Kind.NAMES) ? Kind.CODE : Kind.DAY);
            count += token.whole();
        } else if (isName(token)) {
            kinds.add(Kind.WORD);
            count++;
            words();
            return true;
        } else {
            return false;
        }
        at++;
        return true;
    }

    /** “8.4”, the number of an item, looks like one with decimals. */
    private static boolean isClause(Token token) {
        return token.is(Kind.MEASURE) && token.noun().isEmpty() && token.text().indexOf('.') > 0;
    }

    /** “d'Ivoire” of “Côte d'Ivoire” */
    private static boolean isElided(Token token) {
        int mark = token.text().indexOf('\'');
        return mark > 0
                && mark + 1 < token.text().length()
                && Character.isUpperCase(token.text().charAt(mark + 1));
    }

    private static boolean isName(Token token) {
        return token.isWord() && token.isCapital() && !token.isAny(Sense.PRONOUN, Sense.DETERMINER);
    }

    /** “Bosnia and Herzegovina”, “Republic of Korea”, “San José”. */
    private void words() {
        boolean joined = false;
        while (saying.is(at, Kind.WORD) || isAbbreviated()) {
            if (isAbbreviated()) {
                at++;
                continue;
            }
            Token token = saying.at(at);
            boolean links =
                    (token.is(Sense.AND) && joined || token.isAny(Sense.OF, Sense.DETERMINER)) && isNameNext(at + 1);
            if (!links && !isElided(token) && !(isName(token) && !token.is(Sense.AND))) {
                return;
            }
            joined = token.is(Sense.JOINED) || joined && !links;
            at++;
        }
    }

    /** “P.D.R.” of “Lao P.D.R.” */
    private boolean isAbbreviated() {
        boolean letters = saying.is(at, Kind.CODE)
                && saying.at(at).text().chars().allMatch(sign -> sign == '.' || Character.isUpperCase(sign));
        return letters || saying.is(at, Kind.OTHER) && saying.at(at).text().equals(".");
    }

    private boolean isNameNext(int place) {
        return place < saying.size()
                && (isName(saying.at(place)) || saying.is(place, Sense.DETERMINER) && saying.is(place + 1, Kind.WORD));
    }

    /** What is said of a name behind it: a bracket, a place, a day, a title without a number. */
    private boolean goesOn() {
        if (at >= saying.size() || saying.is(at, Sense.AND) || saying.isAny(at, Kind.QUANTITY, Kind.SHARE)) {
            return false;
        }
        if (semicolons && saying.is(at, Kind.COMMA)) {
            return true;
        }
        Token token = saying.at(at);
        boolean open = token.isAny(Kind.OPEN, Kind.TITLE) || token.is(Sense.PREPOSITION) || token.is(Kind.DAY);
        boolean words = token.isWord() && !token.isAny(Sense.BE, Sense.AUXILIARY, Sense.RELATIVE, Sense.VERB);
        boolean afterPreposition = saying.isAny(at - 1, Sense.PREPOSITION, Sense.DETERMINER);
        boolean capital = isName(token)
                && saying.is(at - 1, Kind.WORD)
                && saying.at(at - 1).isCapital();
        return open || words && (afterPreposition || capital || kinds.contains(Kind.ORDINAL) || semicolons);
    }
}
