package org.rapporteur.check.rules.numbers;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.StudyGroupCode;

/** The groups named beside a total and those whose texts are told after it. */
final class GroupsAgainstTexts implements Rule {

    @Override
    public String name() {
        return "groups-against-texts";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        List<Total> totals = Total.in(subject);
        return totals.stream().flatMap(total -> check(total, beside(total, totals)));
    }

    /** “Ten Recommendations and two Corrigenda were approved by SGs 9 and 11”: the groups are those of both together. */
    private static List<Total> beside(Total total, List<Total> totals) {
        return totals.stream()
                .filter(other -> other != total && other.statements().stream().anyMatch(total.statements()::contains))
                .toList();
    }

    private static boolean isOf(Total other, StudyGroupCode group) {
        Sum sum = other.sum();
        return sum == null || sum.nameless() || sum.possible().contains(group);
    }

    private Stream<Finding> check(Total total, List<Total> beside) {
        Sum sum = total.sum();
        if (sum == null || sum.nameless() || sum.most() == 0) {
            return Stream.empty();
        }
        List<GroupNames> named = total.statements().stream()
                .flatMap(statement -> statement.named().stream())
                .toList();
        if (named.isEmpty()) {
            return Stream.empty();
        }
        // If Amendments are counted as Recommendations, their groups count, too
        boolean withChanges = sum.allows(total.value()) ? total.value() > sum.least() : false;
        TreeSet<StudyGroupCode> told = withChanges ? sum.possible() : sum.groups();
        TreeSet<StudyGroupCode> allowed = sum.allows(total.value()) ? told : sum.possible();
        TreeSet<StudyGroupCode> toldBy = new TreeSet<>(told);
        TreeSet<StudyGroupCode> surplus = without(total.groups(), allowed);
        surplus.removeIf(group -> beside.stream().anyMatch(other -> isOf(other, group)));
        TreeSet<StudyGroupCode> missing = without(toldBy, total.groups());
        return surplus.isEmpty() && missing.isEmpty()
                ? Stream.empty()
                : Stream.of(found(total, named, toldBy, surplus, missing));
    }

    private static TreeSet<StudyGroupCode> without(Collection<StudyGroupCode> some, Collection<StudyGroupCode> others) {
        TreeSet<StudyGroupCode> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private Finding found(
            Total total,
            List<GroupNames> named,
            Collection<StudyGroupCode> told,
            Collection<StudyGroupCode> surplus,
            Collection<StudyGroupCode> missing) {
        String variant = surplus.isEmpty() ? "missing" : missing.isEmpty() ? "surplus" : "both";
        return finding(
                total.line(),
                named.get(0).from(),
                named.get(0).to(),
                variant,
                names(told),
                names(new TreeSet<>(total.groups())),
                total.noun().word(),
                names(surplus),
                names(missing));
    }

    private static String names(Collection<StudyGroupCode> groups) {
        return groups.stream().map(StudyGroupCode::acronym).collect(Collectors.joining(", "));
    }
}
