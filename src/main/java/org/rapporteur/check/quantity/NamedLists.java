package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * A sentence or line of names with their numbers that come to a total told beside it: “Europe 64 / Americas 24 / Africa 12”,
 * “P.910 drew 11, P.566 drew 5 and J.344 drew 3”, “English 25 courses, French 11, Spanish 7: 43 courses”.
 */
final class NamedLists {
    private static final int FEWEST = 3;
    private static final int LONGEST_NAME = 5;
    /** In how many lines before it its total may stand. */
    private static final int FAR = 4;

    private final ReportText report;
    private final SentenceTokens saying;
    private final List<Token> parts = new ArrayList<>();
    /** The word that stands between each name and its number; empty if there is none. */
    private String verb = "";

    private int at;

    private NamedLists(ReportText report, SentenceTokens saying) {
        this.report = report;
        this.saying = saying;
    }

    static List<Reckoning> in(ReportText report) {
        List<Reckoning> found = new ArrayList<>();
        report.prose()
                .forEach(line ->
                        report.sentences(line).forEach(saying -> found.addAll(new NamedLists(report, saying).read())));
        return found;
    }

    private List<Reckoning> read() {
        boolean strokes = false;
        while (part()) {
            boolean stroke = saying.is(at, Kind.OTHER);
            strokes |= stroke;
            if (!stroke && !saying.isAny(at, Kind.COMMA, Kind.SEMICOLON) && !saying.is(at, Sense.AND)) {
                break;
            }
            at++;
            at += saying.is(at, Sense.AND) ? 1 : 0;
        }
        boolean ends = at >= saying.size() || saying.is(at, Kind.COLON) || restHasNone();
        if (parts.size() < FEWEST || !ends || !areAlike()) {
            return List.of();
        }
        if (saying.is(at, Kind.COLON)) {
            return among(
                    saying.tokens().subList(at + 1, saying.size()).stream()
                            .filter(this::isTotal)
                            .toList(),
                    saying);
        }
        return strokes && saying.tokens().size() > 2 * FEWEST ? above() : !verb.isEmpty() ? announced() : List.of();
    }

    /** “Nineteen in all. P.910 drew 11, …”: the sentence before tells a number and little else. */
    private List<Reckoning> announced() {
        List<SentenceTokens> own = report.sentences(saying.line());
        int place = own.indexOf(saying);
        if (place < 1) {
            return List.of();
        }
        SentenceTokens told = own.get(place - 1);
        boolean total = (told.has(Sense.TOTAL) || told.size() < LONGEST_NAME)
                && told.counts().size() == 1;
        return total && (parts.get(0).noun().isEmpty() || isTotal(told.counts().get(0)))
                ? among(told.counts(), told)
                : List.of();
    }

    /** “Europe 64”, “P.910 drew 11” */
    private boolean part() {
        int name = at;
        while (name < at + LONGEST_NAME && isOfName(name)) {
            name++;
        }
        boolean verbal =
                name > at && saying.is(name, Kind.WORD) && !saying.at(name).isCapital() && !saying.is(name, Sense.BE);
        int number = verbal ? name + 1 : name;
        boolean same = parts.isEmpty() || !verbal || verb.equals(saying.at(name).text());
        if (name == at || !same || !isCount(number)) {
            return false;
        }
        verb = verbal ? saying.at(name).text() : verb;
        parts.add(saying.at(number));
        at = number + 1;
        return true;
    }

    private boolean isOfName(int place) {
        boolean word = saying.is(place, Kind.WORD) && saying.at(place).isCapital();
        boolean small =
                saying.is(place, Kind.WORD) && saying.isAny(place, Sense.AND, Sense.DETERMINER, Sense.OF) && place > at;
        return word || small || saying.is(place, Kind.CODE);
    }

    private boolean isCount(int place) {
        return saying.isCount(place) && !saying.isAny(place, Sense.ROUGHLY, Sense.TIMES);
    }

    /** “; the other four had none” */
    private boolean restHasNone() {
        return saying.is(saying.size() - 1, Sense.NOT)
                && saying.has(Sense.REST, at - 1, at + 2)
                && saying.tokens().subList(at, saying.size()).stream()
                                .filter(token -> token.is(Kind.QUANTITY))
                                .count()
                        < 2;
    }

    /** Only the first says what they count, or all say the same. */
    private boolean areAlike() {
        String noun = parts.get(0).noun();
        return parts.stream().allMatch(part -> OneKind.isOf(part.noun(), noun))
                && parts.stream()
                        .noneMatch(part -> part.is(Sense.MONEY) != parts.get(0).is(Sense.MONEY));
    }

    private boolean isTotal(Token token) {
        String noun = parts.get(0).noun();
        return token.isCount() && !token.is(Sense.ROUGHLY) && (noun.isEmpty() || OneKind.isSame(noun, token.noun()));
    }

    private List<Reckoning> among(List<Token> totals, SentenceTokens told) {
        double sum = OneKind.sum(parts);
        boolean single = totals.size() == 1 && OneKind.isNear(totals.get(0), sum);
        return single ? List.of(told.reckoning(Reckoning.Kind.PARTS, totals.get(0), sum, true)) : List.of();
    }

    /** Of the sentences before it in its line, then of the lines above it. */
    private List<Reckoning> above() {
        List<SentenceTokens> own = report.sentences(saying.line());
        int place = own.indexOf(saying);
        Stream<SentenceTokens> lines =
                report.above(saying.line(), FAR, line -> line.kind() == Line.Kind.HEADING || ReportText.isRow(line));
        return NearbyTotal.among(
                Stream.concat(own.subList(0, place).stream(), lines),
                parts.stream().map(Token::value).toList());
    }
}
