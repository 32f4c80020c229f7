package org.rapporteur.check.rules.numbers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.terms.TextKind;

/** Amendments and Corrigenda counted as Recommendations in one place and not in another. */
final class CountsDifferently implements Rule {

    /** A number that can only be right with them, or only without. */
    private record Witness(Line line, Count count, boolean counted) {}

    @Override
    public String name() {
        return "counts-differently";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        List<Witness> witnesses = Stream.concat(lists(subject), totals(subject)).toList();
        Optional<Witness> with = witnesses.stream().filter(Witness::counted).findFirst();
        Optional<Witness> without =
                witnesses.stream().filter(witness -> !witness.counted()).findFirst();
        if (with.isEmpty() || without.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(found(with.get(), without.get()));
    }

    private Finding found(Witness with, Witness without) {
        String other = without.line().place().paragraph();
        String quote =
                without.line().quote(without.count().from(), without.count().to());
        return finding(
                with.line(),
                with.count().from(),
                with.count().to(),
                "message",
                "one counting rule",
                "two",
                other,
                quote);
    }

    private static Stream<Witness> lists(Subject subject) {
        return subject.statements().all().stream()
                .flatMap(
                        statement -> statement.portions().stream().flatMap(portion -> list(statement.line(), portion)));
    }

    private static Stream<Witness> list(Line line, StatedTexts portion) {
        if (portion.counts().size() != 1) {
            return Stream.empty();
        }
        Count count = portion.counts().get(0);
        return witness(line, count, certain(portion, count.noun()), (int)
                Sum.changes(portion, count.noun()).count());
    }

    private static int certain(StatedTexts portion, Noun noun) {
        return Fit.count(portion.texts(), noun, Fit.YES);
    }

    private static Stream<Witness> totals(Subject subject) {
        return Total.in(subject).stream().flatMap(total -> {
            Sum sum = total.sum();
            return sum == null
                    ? Stream.empty()
                    : witness(total.line(), total.counts().get(0), total.value(), sum);
        });
    }

    private static Stream<Witness> witness(Line line, Count count, int value, Sum sum) {
        return sum.most() == sum.least() || (value != sum.least() && value != sum.most())
                ? Stream.empty()
                : Stream.of(new Witness(line, count, value == sum.most()));
    }

    private static Stream<Witness> witness(Line line, Count count, int certain, int changes) {
        if (count.noun().kind() != TextKind.RECOMMENDATION || changes == 0) {
            return Stream.empty();
        }
        if (count.value() == certain) {
            return Stream.of(new Witness(line, count, false));
        }
        return count.value() == certain + changes ? Stream.of(new Witness(line, count, true)) : Stream.empty();
    }
}
