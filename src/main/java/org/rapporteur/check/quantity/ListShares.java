package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** Items that each say a number and its percentage of one whole: “as now: 47 (56.0%)”, “alternating: 28 (33.3%)” … */
final class ListShares {
    private static final int FEWEST = 3;

    /** What one item says. */
    private record Said(Line line, Token part, Token share) {

        boolean isOf(double whole) {
            return Math.abs(100 * part.value() / whole - share.value()) <= Reckoning.rounding(share.value());
        }
    }

    private ListShares() {}

    static List<Reckoning> in(List<Line> lines, LineTokens read) {
        List<Reckoning> found = new ArrayList<>();
        List<Said> list = new ArrayList<>();
        for (Line line : lines) {
            Said said = line.kind() == Line.Kind.ITEM ? said(line, read) : null;
            if (said == null || !list.isEmpty() && list.get(0).line().host() != line.host()) {
                check(list, lines, read, found);
                list.clear();
            }
            if (said != null) {
                list.add(said);
            }
        }
        check(list, lines, read, found);
        return found;
    }

    private static @Nullable Said said(Line item, LineTokens read) {
        List<Token> tokens = read.joined(item);
        List<Token> shares = tokens.stream()
                .filter(token -> token.is(Kind.SHARE) && !token.is(Sense.ROUGHLY))
                .toList();
        List<Token> numbers = tokens.stream()
                .filter(token -> token.is(Kind.QUANTITY) && !token.is(Sense.DURATION))
                .toList();
        boolean both =
                shares.size() == 1 && numbers.size() == 1 && numbers.get(0).value() > 0;
        return both ? new Said(item, numbers.get(0), shares.get(0)) : null;
    }

    /** One that does not fit where all the others do is wrong. */
    private static void check(List<Said> list, List<Line> lines, LineTokens read, List<Reckoning> found) {
        if (list.size() < FEWEST) {
            return;
        }
        double sum = list.stream().mapToDouble(said -> said.part().value()).sum();
        int host = list.get(0).line().host();
        Stream<Double> told = host < 0
                ? Stream.empty()
                : read.joined(lines.get(host)).stream()
                        .filter(token -> token.is(Kind.QUANTITY))
                        .map(Token::value);
        double whole = Stream.concat(Stream.of(sum), told)
                .max(Comparator.comparingLong(number ->
                        list.stream().filter(said -> said.isOf(number)).count()))
                .orElse(sum);
        List<Said> wrong = list.stream().filter(said -> !said.isOf(whole)).toList();
        if (wrong.size() == 1) {
            Said said = wrong.get(0);
            found.add(new Reckoning(
                    Reckoning.Kind.SHARE,
                    said.line(),
                    said.share().value(),
                    100 * said.part().value() / whole,
                    "",
                    true,
                    said.share().from(),
                    said.share().to()));
        }
    }
}
