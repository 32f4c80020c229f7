package org.rapporteur.check.rules.numbers;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.check.quantity.Reckoning;
import org.rapporteur.check.quantity.Reckonings;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** A number that is not what the report itself gives for it: its parts, the names behind it, a difference, a percentage. */
final class Reckoned implements Rule {
    /** Kinds that other rules tell. */
    private static final Set<Reckoning.Kind> OF_OTHERS =
            Set.of(Reckoning.Kind.PARTS, Reckoning.Kind.NAMES, Reckoning.Kind.ITEMS);

    @Override
    public String name() {
        return "figure-against-report";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return of(subject).stream()
                .filter(Reckoning::isWrong)
                .filter(reckoning -> !OF_OTHERS.contains(reckoning.kind()))
                .map(this::found);
    }

    static List<Reckoning> of(Subject subject) {
        return subject.once(Reckonings.class, asked -> Reckonings.of(asked.lines(), asked.tokens()));
    }

    private Finding found(Reckoning wrong) {
        String said = wrong.line().quote(wrong.from(), wrong.to());
        String shown = figure(wrong.shown());
        return finding(
                wrong.line(),
                wrong.from(),
                wrong.to(),
                wrong.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                shown,
                said,
                said,
                shown);
    }

    /** Without decimals that say nothing. */
    static String figure(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : "%.1f".formatted(number);
    }
}
