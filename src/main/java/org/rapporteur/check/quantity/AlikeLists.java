package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * The same whole parted in several ways, a line for each: “By region: Africa 21, …”, “By age: under thirty 32, …”. Where all
 * but one of the lines come to one number that is told before, that one has a slip.
 */
final class AlikeLists {
    private static final int FEWEST = 3;
    /** In how many lines before them their number may stand. */
    private static final int FAR = 8;

    private final ReportText report;
    private final List<Reckoning> found = new ArrayList<>();

    /** @param sum what the parts of a line come to */
    private record Parted(Line line, double sum) {}

    private AlikeLists(ReportText report) {
        this.report = report;
    }

    static List<Reckoning> in(ReportText report) {
        AlikeLists lists = new AlikeLists(report);
        List<Parted> run = new ArrayList<>();
        for (Line line : report.lines()) {
            Parted parted = ReportText.isProse(line) ? lists.parted(line) : null;
            if (parted == null) {
                lists.check(run);
                run = new ArrayList<>();
            } else {
                run.add(parted);
            }
        }
        lists.check(run);
        return lists.found;
    }

    private @Nullable Parted parted(Line line) {
        List<SentenceTokens> sayings = report.sentences(line);
        double sum = sayings.size() == 1 ? sum(sayings.get(0)) : 0;
        return sum > 0 ? new Parted(line, sum) : null;
    }

    /** Of a label without a number and pieces of one number each; 0 where it is anything else. */
    private static double sum(SentenceTokens saying) {
        int at = 0;
        while (at < saying.size() && !saying.is(at, Kind.COLON) && saying.is(at, Kind.WORD)) {
            at++;
        }
        int pieces = 0;
        double sum = 0;
        while (at > 0 && saying.is(at, pieces == 0 ? Kind.COLON : Kind.COMMA)) {
            int end = end(saying, at + 1);
            List<Token> numbers = numbers(saying, at + 1, end);
            if (numbers.size() != 1) {
                return 0;
            }
            sum += numbers.get(0).value();
            pieces++;
            at = end;
        }
        return at >= saying.size() && pieces >= FEWEST ? sum : 0;
    }

    /** The next comma outside brackets. */
    private static int end(SentenceTokens saying, int from) {
        int at = from;
        while (at < saying.size() && !saying.isAny(at, Kind.COMMA, Kind.SEMICOLON)) {
            at = saying.is(at, Kind.OPEN) ? saying.closing(at) + 1 : at + 1;
        }
        return Math.min(at, saying.size());
    }

    private static List<Token> numbers(SentenceTokens saying, int from, int to) {
        List<Token> numbers = new ArrayList<>();
        for (int at = from; at < to; at++) {
            at = saying.is(at, Kind.OPEN) ? saying.closing(at) : at;
            if (saying.isCount(at) && !saying.is(at, Sense.ROUGHLY)) {
                numbers.add(saying.at(at));
            }
        }
        return numbers;
    }

    private void check(List<Parted> run) {
        for (Parted one : run) {
            List<Double> others = run.stream()
                    .filter(other -> other != one)
                    .map(Parted::sum)
                    .distinct()
                    .toList();
            double sum = others.size() == 1 ? others.get(0) : 0;
            if (run.size() >= FEWEST && sum > 0 && one.sum() != sum && isNear(one.sum(), sum) && isTold(run, sum)) {
                found.add(new Reckoning(
                        Reckoning.Kind.PARTS,
                        one.line(),
                        one.sum(),
                        sum,
                        "",
                        true,
                        0,
                        one.line().text().length()));
            }
        }
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= Math.max(1, 0.12 * other);
    }

    private boolean isTold(List<Parted> run, double sum) {
        int first = run.get(0).line().index();
        return report.sentences(first - FAR, first)
                .flatMap(saying -> saying.counts().stream())
                .map(Token::value)
                .anyMatch(value -> value == sum);
    }
}
