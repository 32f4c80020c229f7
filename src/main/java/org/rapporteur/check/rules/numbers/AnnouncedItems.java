package org.rapporteur.check.rules.numbers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Counts;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Enumeration;

/** A number of other things, “three Focus Groups are active:”, and the list that follows. */
final class AnnouncedItems implements Rule {

    @Override
    public String name() {
        return "count-against-items";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Beneath beneath = new Beneath(subject);
        Set<Integer> named = subject.statements().all().stream()
                .filter(statement -> statement.portions().stream()
                        .anyMatch(portion ->
                                portion.isCounted() && !portion.texts().isEmpty()))
                .map(statement -> statement.line().index())
                .collect(Collectors.toSet());
        return Stream.concat(
                named(subject),
                subject.lines().stream()
                        .filter(line -> line.kind() != Line.Kind.HEADING && !named.contains(line.index()))
                        .flatMap(line -> check(line, beneath)));
    }

    /** Every number with names behind it, headings left out. */
    static List<Enumeration> lists(Subject subject) {
        return subject.once(
                Enumeration.class,
                asked -> asked.lines().stream()
                        .filter(line -> line.kind() != Line.Kind.HEADING)
                        .flatMap(line -> Enumeration.in(line).stream())
                        .toList());
    }

    private Stream<Finding> named(Subject subject) {
        return lists(subject).stream()
                .filter(list -> list.value() != list.listed())
                .filter(list -> !Nouns.named(list.noun()).texts())
                .map(list -> finding(
                        list.line(),
                        list.from(),
                        list.to(),
                        "message",
                        list.listed() + " " + list.noun(),
                        list.value() + " " + list.noun(),
                        list.value(),
                        list.noun(),
                        list.listed()));
    }

    private Stream<Finding> check(Line line, Beneath beneath) {
        if (!line.text().stripTrailing().endsWith(":")) {
            return Stream.empty();
        }
        List<Line> items = beneath.items(line);
        if (items.size() < 2) {
            return Stream.empty();
        }
        int told = Counts.in(line.text()).stream().mapToInt(Count::value).sum();
        if (told == items.size()) {
            return Stream.empty();
        }
        return Counts.announced(line.text()).stream()
                .filter(count -> count.value() != items.size() && count.value() > 1)
                .limit(1)
                .map(count -> found(line, count, items.size()));
    }

    private Finding found(Line line, Count count, int items) {
        String noun = count.noun().word();
        return finding(
                line,
                count.from(),
                count.to(),
                "message",
                items + " " + noun,
                count.value() + " " + noun,
                count.value(),
                noun,
                items);
    }
}
