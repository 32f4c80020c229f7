package org.rapporteur.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.evidence.Evidence;
import org.rapporteur.rule.Finding;
import org.rapporteur.rule.Need;
import org.rapporteur.rule.Rule;
import org.rapporteur.rule.Severity;
import org.rapporteur.rule.Subject;
import org.rapporteur.shared.DateRange;

/** One text told as approved and another as under approval though that one was approved no later: no cut-off fits both. */
public final class SingleCutOff implements Rule {

    private record Dated(Told told, PublishedText edition) {}

    @Override
    public String name() {
        return "single-cut-off";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CATALOGUE, Need.PERIOD);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Evidence evidence = subject.evidence();
        if (evidence.days() == null) return Stream.empty();
        List<Dated> dated = Told.all(subject)
                .flatMap(told -> dated(told, evidence).stream())
                .toList();
        List<Dated> pending =
                dated.stream().filter(text -> text.told().isPending()).toList();
        return dated.stream()
                .filter(text -> text.told().isConcluded())
                .sorted(Comparator.comparingInt(
                        text -> text.told().text().line().index()))
                .flatMap(text -> against(text, pending).stream());
    }

    /** Texts approved in the period itself; the others are told by other rules. */
    private static Optional<Dated> dated(Told told, Evidence evidence) {
        if ((!told.isConcluded() && !told.isPending()) || evidence.days() == null) return Optional.empty();
        return edition(told, evidence, evidence.days())
                .filter(edition -> edition.approved().isExact())
                .map(edition -> new Dated(told, edition));
    }

    /** Of several editions in the period the one that the report can mean. */
    private static Optional<PublishedText> edition(Told told, Evidence evidence, DateRange days) {
        Editions editions = Editions.of(told.text(), evidence);
        Optional<PublishedText> first = editions.all().stream()
                .filter(edition -> edition.approved().mayBeIn(days))
                .findFirst();
        return told.isConcluded() ? first : editions.in(days);
    }

    private Optional<Finding> against(Dated concluded, List<Dated> pending) {
        List<Dated> earlier = pending.stream()
                .filter(other -> !other.edition()
                        .approved()
                        .first()
                        .isAfter(concluded.edition().approved().first()))
                .toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(found(concluded, earlier));
    }

    private Finding found(Dated concluded, List<Dated> earlier) {
        String others = earlier.stream()
                .map(other -> other.told().text().number() + " ("
                        + other.told().text().line().place().paragraph() + ", "
                        + other.edition().approved() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return finding(
                concluded.told().text().line(),
                concluded.told().text().from(),
                concluded.told().text().to(),
                "message",
                "one cut-off day",
                others,
                concluded.told().text().name(),
                concluded.edition().approved(),
                others);
    }
}
