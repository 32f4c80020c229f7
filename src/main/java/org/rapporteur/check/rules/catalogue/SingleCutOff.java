package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.DateRange;

/** One text told as approved and another as under approval though that one was approved no later: no cut-off fits both. */
final class SingleCutOff implements Rule {

    private static final int MOST_NAMED = 5;

    private record Dated(ToldText told, PublishedText edition) {}

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
        if (evidence.days() == null) {
            return Stream.empty();
        }
        List<Dated> dated = ToldText.all(subject)
                .flatMap(told -> dated(told, evidence).stream())
                .toList();
        List<Dated> pending =
                dated.stream().filter(text -> text.told().isPending()).toList();
        List<Dated> concluded = dated.stream()
                .filter(text -> text.told().isConcluded())
                .sorted(Comparator.comparingInt(
                        text -> text.told().text().line().index()))
                .toList();
        LocalDate cutOff = evidence.cutOff() == null ? evidence.days().to() : evidence.cutOff();
        return Stream.concat(
                concluded.stream()
                        .filter(text -> text.edition().approved().isAfter(cutOff))
                        .flatMap(text -> against(text, pending).stream()),
                pending.stream()
                        .filter(text -> !text.edition().approved().isAfter(cutOff))
                        .flatMap(text -> behind(text, concluded).stream()));
    }

    /** Texts approved in the period itself; the others are told by other rules. */
    private static Optional<Dated> dated(ToldText told, Evidence evidence) {
        if ((!told.isConcluded() && !told.isPending()) || evidence.days() == null) {
            return Optional.empty();
        }
        return edition(told, evidence.days())
                .filter(edition -> edition.approved().isExact())
                .map(edition -> new Dated(told, edition));
    }

    /** Of several editions in the period the one that the report can mean. */
    private static Optional<PublishedText> edition(ToldText told, DateRange days) {
        Editions editions = told.editions();
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
        return earlier.isEmpty() ? Optional.empty() : Optional.of(found(concluded, earlier, "message"));
    }

    /** A draft that is told too late is one mistake, however many texts were approved after it. */
    private Optional<Finding> behind(Dated pending, List<Dated> concluded) {
        List<Dated> later = concluded.stream()
                .filter(other -> !other.edition()
                        .approved()
                        .first()
                        .isBefore(pending.edition().approved().first()))
                .toList();
        return later.isEmpty() ? Optional.empty() : Optional.of(found(pending, later, "pending"));
    }

    private Finding found(Dated text, List<Dated> others, String variant) {
        String names = others.stream()
                .map(SingleCutOff::name)
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
        return finding(
                text.told().text().line(),
                text.told().text().from(),
                text.told().text().to(),
                variant,
                "one cut-off day",
                names,
                text.told().text().name(),
                text.edition().approved(),
                names);
    }

    private static String name(Dated other) {
        TextMention text = other.told().text();
        return text.name() + " (" + text.line().place().paragraph() + ", "
                + other.edition().approved() + ")";
    }
}
