package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * Numbers that are told with their percentages of one whole, in items of a list, rows of a table or one after the other:
 * “as now: 47 (56.0%)”, “84 (70%) were favourable, 24 (20%) unfavourable”, “Africa (45 %, 18 projects)”.
 */
final class ListShares {
    private static final int FEWEST = 3;
    private static final int NEAR = 6;

    /** A number and the percentage that it is said to be. */
    private record Said(Line line, Token part, Token share) {

        boolean isOf(double whole) {
            return Reckoning.fits(share, 100 * part.value() / whole);
        }

        Reckoning reckoning(double whole) {
            double shown = 100 * part.value() / whole;
            return new Reckoning(Reckoning.Kind.SHARE, line, share.value(), shown, "", true, share.from(), share.to());
        }
    }

    private final ReportText report;
    private final List<Reckoning> found = new ArrayList<>();

    private ListShares(ReportText report) {
        this.report = report;
    }

    static List<Reckoning> in(ReportText report) {
        ListShares shares = new ListShares(report);
        List<Said> list = new ArrayList<>();
        for (Line line : report.lines()) {
            List<Said> said = shares.said(line);
            boolean listed = line.kind() != Line.Kind.PARAGRAPH && said.size() == 1 && shares.hasOneNumber(line);
            boolean goesOn = listed && (list.isEmpty() || list.get(0).line().host() == line.host());
            if (!goesOn) {
                shares.check(list);
                list.clear();
            }
            if (listed) {
                list.addAll(said);
            } else {
                shares.check(said);
            }
        }
        shares.check(list);
        return shares.found;
    }

    private boolean hasOneNumber(Line line) {
        return report.tokens(line).stream()
                        .filter(token -> token.isCount() || token.is(Kind.MEASURE))
                        .count()
                == 1;
    }

    private List<Said> said(Line line) {
        List<Token> tokens = report.tokens(line);
        boolean other = tokens.stream().anyMatch(token -> token.isAny(Sense.INCREASE, Sense.DECREASE, Sense.POINTS));
        List<Said> said = new ArrayList<>();
        for (int at = 1; !other && at < tokens.size(); at++) {
            Token share = tokens.get(at);
            int part = share.is(Kind.SHARE) && !share.is(Sense.ROUGHLY) ? part(tokens, at) : -1;
            if (part >= 0 && !isOfOther(tokens, part)) {
                said.add(new Said(line, tokens.get(part), share));
            }
        }
        return said;
    }

    /** The number beside it: in the same bracket, in a bracket behind it, right before it. */
    private static int part(List<Token> tokens, int share) {
        boolean behind = share + 2 < tokens.size()
                && (tokens.get(share + 1).is(Kind.OPEN)
                        || tokens.get(share + 1).is(Kind.COMMA) && isInBracket(tokens, share))
                && isNumber(tokens.get(share + 2));
        if (behind) {
            return share + 2;
        }
        for (int at = share - 1; at >= Math.max(0, share - NEAR); at--) {
            if (isNumber(tokens.get(at))) {
                return at;
            }
            if (tokens.get(at).isAny(Kind.SHARE, Kind.STOP, Kind.SEMICOLON)
                    || tokens.get(at).is(Sense.AND)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isInBracket(List<Token> tokens, int share) {
        return tokens.get(share - 1).is(Kind.OPEN);
    }

    private static boolean isNumber(Token token) {
        return token.isCount() && !token.is(Sense.ROUGHLY) && token.value() > 0;
    }

    /** “12 of the 40” says itself of what. */
    private static boolean isOfOther(List<Token> tokens, int part) {
        boolean of = part + 1 < tokens.size() && tokens.get(part + 1).is(Sense.OF);
        boolean whole = part > 1
                && (tokens.get(part - 1).is(Sense.OF)
                        || tokens.get(part - 2).is(Sense.OF) && tokens.get(part).is(Sense.DEFINITE));
        return of || whole && part > 2;
    }

    /** One that does not fit where all the others do is wrong; so is one of two that are the whole together. */
    private void check(List<Said> list) {
        double hundred = list.stream().mapToDouble(said -> said.share().value()).sum();
        boolean together = list.size() > 1 && Math.abs(hundred - 100) <= 1.5 && areAlike(list);
        boolean listed =
                list.size() >= FEWEST && list.get(0).line() != list.get(1).line();
        boolean nearly = list.size() > 1 && Math.abs(hundred - 100) <= 15 && areAlike(list);
        if (!listed && !nearly) {
            return;
        }
        double sum = list.stream().mapToDouble(said -> said.part().value()).sum();
        double whole = Stream.concat(Stream.of(sum), listed ? told(list.get(0).line()) : Stream.empty())
                .max(Comparator.comparingLong(number ->
                        list.stream().filter(said -> said.isOf(number)).count()))
                .orElse(sum);
        if (together) {
            whole(list, sum);
        }
        List<Said> wrong = list.stream().filter(said -> !said.isOf(whole)).toList();
        boolean single = wrong.size() == 1 && (listed || list.size() > 1 && wrong.size() < list.size());
        if (single || together && !wrong.isEmpty()) {
            found.add(wrong.get(0).reckoning(whole));
        }
    }

    /** “…; 1,320 had begun”: the only number beside them that is nearly what they come to. */
    private void whole(List<Said> list, double sum) {
        Line line = list.get(0).line();
        List<Token> others = report.tokens(line).stream()
                .filter(ListShares::isNumber)
                .filter(token -> list.stream().noneMatch(said -> said.part() == token))
                .filter(token -> Math.abs(token.value() - sum) <= Math.max(1, 0.08 * sum))
                .toList();
        if (others.size() == 1 && list.stream().allMatch(said -> said.line() == line)) {
            Token told = others.get(0);
            found.add(Reckoning.of(Reckoning.Kind.PARTS, line, told, sum, true));
        }
    }

    /** All sums of money or none, all of the same noun as far as they have one. */
    private static boolean areAlike(List<Said> list) {
        List<String> nouns =
                list.stream().map(said -> said.part().noun()).distinct().toList();
        long money = list.stream().filter(said -> said.part().is(Sense.MONEY)).count();
        return (money == 0 || money == list.size())
                && nouns.stream().filter(noun -> !noun.isEmpty()).count() < 2;
    }

    /** The numbers of the line that leads to it and of its own. */
    private Stream<Double> told(Line line) {
        Stream<Line> near = line.host() < 0
                ? Stream.of(line)
                : Stream.of(line, report.lines().get(line.host()));
        Stream<Line> before = line.index() > 0 ? Stream.of(report.lines().get(line.index() - 1)) : Stream.empty();
        return Stream.concat(near, before)
                .flatMap(other -> report.tokens(other).stream())
                .filter(token -> token.is(Kind.QUANTITY))
                .map(Token::value)
                .distinct();
    }
}
