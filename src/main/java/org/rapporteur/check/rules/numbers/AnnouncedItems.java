package org.rapporteur.check.rules.numbers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Counts;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.quantity.Reckoning;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

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
                reckoned(subject),
                subject.lines().stream()
                        .filter(line -> line.kind() != Line.Kind.HEADING && !named.contains(line.index()))
                        .flatMap(line -> check(line, beneath)));
    }

    /** Names and items that a number counts, of whatever kind. */
    private Stream<Finding> reckoned(Subject subject) {
        return Reckoned.of(subject).stream()
                .filter(reckoning ->
                        reckoning.kind() == Reckoning.Kind.NAMES || reckoning.kind() == Reckoning.Kind.ITEMS)
                .filter(reckoning -> !isStated(reckoning, subject))
                .filter(reckoning ->
                        reckoning.isWrong() && !Nouns.named(reckoning.noun()).texts())
                .map(this::found);
    }

    /** Whether a statement counts it and lists texts, and so is judged elsewhere. */
    private static boolean isStated(Reckoning reckoning, Subject subject) {
        return subject.statements().all().stream()
                .filter(statement -> statement.line().equals(reckoning.line()))
                .flatMap(statement -> statement.portions().stream())
                .anyMatch(portion -> !portion.texts().isEmpty()
                        && portion.counts().stream().anyMatch(count -> count.from() == reckoning.from()));
    }

    private Finding found(Reckoning wrong) {
        String said = wrong.line().quote(wrong.from(), wrong.to());
        String shown = Reckoned.figure(wrong.shown());
        return finding(wrong.line(), wrong.from(), wrong.to(), "counted", shown, said, said, shown);
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
