package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** Numbers whose names follow in the same sentence: “met three times (2, 4 and 5 September)”. */
final class CountedNames {
    private static final int NEAR = 6;
    private static final int FAR = 22;

    private final SentenceTokens saying;
    private final List<Reckoning> found = new ArrayList<>();

    private CountedNames(SentenceTokens saying) {
        this.saying = saying;
    }

    /** @param before the sentences before, the last one first */
    static List<Reckoning> in(SentenceTokens saying, List<SentenceTokens> before) {
        CountedNames lists = new CountedNames(saying);
        if (saying.counts().isEmpty() && !before.isEmpty()) {
            lists.ofSentence(before.get(0));
        }
        for (int at = 1; at < saying.size(); at++) {
            if (lists.isIntroducer(at)) {
                at = Math.max(at, lists.add(at) - 1);
            }
        }
        return lists.found;
    }

    private boolean isIntroducer(int at) {
        return saying.isAny(at, Kind.OPEN, Kind.COLON, Kind.DASH)
                || saying.is(at, Kind.COMMA)
                        && (saying.is(at + 1, Sense.NAMELY)
                                || saying.is(at + 1, Sense.PREPOSITION) && !saying.is(at - 1, Kind.CODE))
                || saying.is(at, Sense.BE) && saying.is(at - 1, Kind.QUANTITY) && isMeant(at - 1);
    }

    /** “the other six are X.1237, …”, “these three are …” */
    private boolean isMeant(int place) {
        return saying.is(place - 1, Sense.REST) || saying.is(place, Sense.DEFINITE);
    }

    /** Where the names end that were counted: no comma among them leads to others. */
    private int add(int at) {
        int from = at + 1;
        while (saying.is(from, Sense.NAMELY) || saying.is(from, Kind.COMMA)) {
            from++;
        }
        NamesReader.Names names = NamesReader.at(saying, from);
        int counted = counted(at);
        if (names == null && counted >= 0 && saying.is(at, Kind.COLON)) {
            found.addAll(PlainNames.in(saying, counted, from));
        }
        if (names == null || counted < 0 || isOfOthers(names, counted, at)) {
            return at;
        }
        Token number = ofTexts(saying.at(counted), names);
        if (isToldApart(number, from, names.next())) {
            return names.next();
        }
        boolean wholly = saying.is(at, Kind.OPEN) ? saying.is(names.next(), Kind.CLOSE) : ends(at, names.next());
        boolean partly =
                saying.has(Sense.PARTLY, counted, names.next() + 1) || saying.has(Sense.ROUGHLY, at, names.next());
        boolean sure = wholly && !partly && isSure(number, names, counted, at);
        found.add(saying.reckoning(Reckoning.Kind.NAMES, number, names.count(), sure));
        return sure ? names.next() : at;
    }

    /** “on 21 and 22 January (Wednesday and Thursday)”, “English and French – two languages – by telephone” */
    private boolean isOfOthers(NamesReader.Names names, int counted, int at) {
        boolean weekdays =
                names.first().is(Kind.DAY) && names.first().text().chars().noneMatch(Character::isDigit);
        return weekdays || saying.is(at, Kind.DASH) && saying.is(counted - 1, Kind.DASH);
    }

    /** “3, in Kenya (2) and Rwanda (1)”: the numbers in brackets come to it. */
    private boolean isToldApart(Token number, int from, int to) {
        double sum = IntStream.range(from, to)
                .filter(at -> saying.is(at, Kind.QUANTITY) && saying.is(at - 1, Kind.OPEN))
                .mapToDouble(at -> saying.at(at).value())
                .sum();
        return sum == number.value();
    }

    /** “Ten Recommendations were approved. Their numbers are: X.1, …”, “The Recommendations were X.1, …” */
    private void ofSentence(SentenceTokens earlier) {
        for (int at = 1; at < saying.size(); at++) {
            boolean noun = saying.is(at, Sense.BE)
                    && saying.is(at - 1, Sense.NUMBERED_ALL)
                    && saying.is(at - 2, Sense.DEFINITE);
            if (noun || saying.is(at, Kind.COLON)) {
                String counted = noun ? saying.at(at - 1).text().toLowerCase(java.util.Locale.ROOT) : "";
                NamesReader.Names names = NamesReader.at(saying, at + 1);
                List<Token> numbers = earlier.counts().stream()
                        .filter(token -> token.is(Sense.NUMBERED_ALL)
                                && (counted.isEmpty() || token.noun().equals(counted)))
                        .toList();
                boolean whole = names != null
                        && names.isOfCodes()
                        && names.closed()
                        && names.count() > 1
                        && (names.next() >= saying.size() || saying.is(names.next(), Kind.SEMICOLON));
                long others = earlier.counts().stream()
                        .filter(token -> token.from() > earlier.at(0).from() && !numbers.contains(token))
                        .count();
                if (names != null && whole && numbers.size() == 1 && (noun || others == 0)) {
                    Token number = numbers.get(0);
                    boolean sure = !number.is(Sense.ROUGHLY) && Math.abs(number.value() - names.count()) <= 2;
                    found.add(earlier.reckoning(Reckoning.Kind.NAMES, number, names.count(), sure));
                }
                return;
            }
        }
    }

    /** What is named by codes are texts, though no noun says so. */
    private static Token ofTexts(Token number, NamesReader.Names names) {
        boolean texts =
                number.noun().isEmpty() && names.isOfCodes() && !names.first().is(Sense.GROUP);
        return texts
                ? new Token(
                        number.kind(),
                        number.text(),
                        Set.of(Sense.ANYTHING),
                        number.value(),
                        "texts",
                        number.from(),
                        number.to())
                : number;
    }

    private boolean isSure(Token number, NamesReader.Names names, int counted, int at) {
        // “Asia and the Pacific (3): Hanoi, New Delhi, Tokyo.”
        boolean label = saying.is(at, Kind.COLON)
                && saying.is(at - 1, Kind.CLOSE)
                && counted == at - 2
                && names.next() >= saying.size();
        boolean listed = label && names.count() > 1
                || names.count() > 1 && (names.closed() || names.isOfCodes())
                || names.isNumbered();
        boolean pairs = names.count() == 2 * number.value();
        // A number that begins the line may be its own
        boolean another = saying.tokens().subList(Math.min(1, counted), counted).stream()
                .anyMatch(token -> token.is(Kind.QUANTITY) && token.value() == names.count());
        boolean comma = saying.is(at, Kind.COMMA);
        boolean several = isOneOfSeveral(counted);
        return listed
                && !isOfVersions(at, names.next(), number, names)
                && names.mayBeOf(number)
                && !several
                && !pairs
                && !another
                && !number.isAny(Sense.ROUGHLY, Sense.SCALE, Sense.DURATION)
                && (!comma || names.isBracketed() || saying.is(at + 1, Sense.NAMELY));
    }

    /** “four revisions (TD211, TD211R1, TD211R2, …)”: the first is what the others are made from. */
    private boolean isOfVersions(int from, int to, Token number, NamesReader.Names names) {
        List<String> codes = saying.tokens().subList(from, to).stream()
                .filter(token -> token.is(Kind.CODE))
                .map(Token::text)
                .toList();
        return codes.size() > 1
                && number.value() == names.count() - 1
                && codes.stream().allMatch(code -> code.startsWith(codes.get(0)));
    }

    private boolean ends(int at, int next) {
        return next >= saying.size()
                || saying.is(next, Kind.SEMICOLON)
                || saying.is(at, Kind.DASH) && saying.is(next, Kind.DASH)
                || saying.is(next, Kind.COMMA)
                        && saying.is(next + 1, Kind.QUANTITY)
                        && saying.is(next + 2, Sense.OF_THEM)
                || saying.is(at, Kind.COMMA);
    }

    /** The number that the names are behind: not the five of “two of the five”. */
    private int counted(int at) {
        int reach = saying.is(at, Kind.OPEN) ? NEAR : FAR;
        for (int place = at - 1; place >= Math.max(0, at - reach); place--) {
            boolean bracketed = saying.is(place, Kind.CLOSE) && place == at - 1;
            if (saying.is(place, Kind.CLOSE) && !bracketed || saying.is(place, Kind.SEMICOLON)) {
                return -1;
            }
            if (saying.is(place, Kind.QUANTITY)) {
                boolean said = isSaidOf(place, at) && !isName(place, at);
                return isOfAll(place) ? ofAll(place) : said ? place : -1;
            }
        }
        return -1;
    }

    /** “three new and one revised Recommendations (…)” */
    private boolean isOneOfSeveral(int place) {
        for (int at = place - 1; at >= Math.max(0, place - 5); at--) {
            if (saying.is(at, Kind.QUANTITY)) {
                return saying.has(Sense.AND, at, place) && !saying.is(at + 1, Kind.OPEN);
            }
        }
        return false;
    }

    /** “On both coasts, men learned: …” leads to what they learned. */
    private boolean isSaidOf(int place, int at) {
        return !saying.is(at, Kind.COLON)
                || !saying.is(place, Sense.BOTH)
                || IntStream.range(place, at).noneMatch(between -> saying.is(between, Kind.COMMA));
    }

    /** “Editor two: …” is one of several, “Editors, two: …” are two. */
    private boolean isName(int place, int at) {
        Token before = saying.at(Math.max(0, place - 1));
        return place == 1
                && at == place + 1
                && saying.is(at, Kind.COLON)
                && before.isWord()
                && !before.text().endsWith("s")
                && !before.is(Sense.PLURAL);
    }

    /** Not the first number of “59 experts of the six States (…)”, which counts other things. */
    private boolean isOfAll(int place) {
        return place >= 3
                && saying.is(place, Sense.DEFINITE)
                && saying.is(place - 2, Sense.OF)
                && saying.is(place - 3, Kind.QUANTITY)
                && (saying.at(place - 3).noun().isEmpty()
                        || saying.at(place).noun().isEmpty());
    }

    private int ofAll(int place) {
        return place - 3;
    }
}
