package org.rapporteur.check.rules.numbers;

import java.util.stream.Stream;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.quantity.Reckoning;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** A total and what is told in parts after it. */
final class TotalAgainstParts implements Rule {

    @Override
    public String name() {
        return "total-against-parts";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return Stream.of(
                        Total.in(subject).stream().flatMap(this::check),
                        SummaryCount.wrong(subject).map(this::found),
                        KindsOfList.wrong(subject).map(this::found),
                        Reckoned.of(subject).stream()
                                .filter(parts -> parts.kind() == Reckoning.Kind.PARTS && parts.isWrong())
                                .map(this::found))
                .flatMap(found -> found);
    }

    private Finding found(KindsOfList wrong) {
        Token said = wrong.said();
        String quote = wrong.line().quote(said.from(), said.to());
        String listed = String.valueOf(wrong.listed());
        return finding(wrong.line(), said.from(), said.to(), "within", listed, quote, quote, listed);
    }

    private Finding found(SummaryCount wrong) {
        Count count = wrong.count();
        String quote = wrong.line().quote(count.from(), count.to());
        String listed = String.valueOf(wrong.listed());
        return finding(wrong.line(), count.from(), count.to(), "within", listed, quote, quote, listed);
    }

    private Finding found(Reckoning parts) {
        String quote = parts.line().quote(parts.from(), parts.to());
        String sum = Reckoned.figure(parts.shown());
        return finding(parts.line(), parts.from(), parts.to(), "within", sum, quote, quote, sum);
    }

    private Stream<Finding> check(Total total) {
        Sum sum = total.sum();
        if (sum == null || sum.allows(total.value()) || isBetween(sum, total.value())) {
            return Stream.empty();
        }
        // What is under approval is often only counted
        boolean untold = sum.most() == 0
                && (total.parts().isEmpty() || total.statements().get(0).standing() != Act.Standing.CONCLUDED);
        return untold ? Stream.empty() : Stream.of(found(total, sum));
    }

    /** Where the numbers say more than the lists, or less, one of both was not understood. */
    private static boolean isBetween(Sum sum, int value) {
        return Math.min(sum.least(), sum.listed()) < value && value < Math.max(sum.least(), sum.listed());
    }

    private Finding found(Total total, Sum sum) {
        Count first = total.counts().get(0);
        int value = total.value();
        String noun = first.noun().word();
        String variant = sum.listed() != sum.least() ? "lists" : "message";
        return finding(
                total.line(),
                first.from(),
                first.to(),
                variant,
                sum.least() + " " + noun,
                value + " " + noun,
                value,
                noun,
                sum.least(),
                sum.listed());
    }
}
