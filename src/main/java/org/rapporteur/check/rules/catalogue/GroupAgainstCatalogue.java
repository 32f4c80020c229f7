package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;

/** A text told of another group than the catalogue's. A group it does not know is no finding. */
final class GroupAgainstCatalogue implements Rule {
    @Override
    public String name() {
        return "group-against-catalogue";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CATALOGUE);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        List<PlacedGroup> placed = PlacedGroup.all(subject);
        Stream<PlacedGroup> wrong = Stream.concat(
                SamePlace.odd(placed, PlacedGroup::place, one -> isRight(one, subject)),
                PlacedGroup.underWrongHeading(placed, one -> isRight(one, subject)));
        Stream<PlacedGroup> listed = ListedGroup.in(subject)
                .map(list -> list.texts().stream()
                        .map(told -> new PlacedGroup("list", told, list.group()))
                        .toList())
                .filter(list -> list.stream().noneMatch(one -> isRight(one, subject)))
                .flatMap(List::stream);
        return Stream.concat(
                        ToldText.all(subject).flatMap(told -> check(told, subject).stream()),
                        Stream.concat(wrong, listed)
                                .flatMap(one -> check(one.told(), List.of(one.group()), subject).stream()))
                .distinct();
    }

    private boolean isRight(PlacedGroup placed, Subject subject) {
        return check(placed.told(), List.of(placed.group()), subject).isEmpty();
    }

    private Optional<Finding> check(ToldText told, Subject subject) {
        Statement statement = told.statement();
        boolean stated = told.isConcluded() && !told.groups().isEmpty();
        if (stated && statement != null && statement.groups().size() == 1) {
            return namesOthers(statement) ? Optional.empty() : check(told, told.groups(), subject);
        }
        return ToldGroup.of(told, TypedLines.of(subject)).flatMap(group -> check(told, List.of(group), subject));
    }

    /** Of the edition that is meant, else of every one. */
    private Optional<Finding> check(ToldText told, List<String> said, Subject subject) {
        Evidence evidence = subject.evidence();
        List<Known> editions =
                told
                        .editions()
                        .meant(evidence.days())
                        .map(List::of)
                        .orElse(told.editions().all())
                        .stream()
                        .map(text -> Known.of(text, subject))
                        .toList();
        boolean wrong = !editions.isEmpty()
                && editions.stream().noneMatch(text -> text.group().isEmpty() || fits(said, text, evidence));
        return wrong ? Optional.of(found(told, said.get(0), editions.get(editions.size() - 1))) : Optional.empty();
    }

    /** @param guessed whether the catalogue does not say the group for certain */
    private record Known(PublishedText text, String group, boolean guessed) {
        static Known of(PublishedText text, Subject subject) {
            return text.group().isEmpty()
                    ? new Known(text, SeriesGroups.of(subject).of(text).orElse(""), true)
                    : new Known(text, text.group(), text.groupIsGuessed());
        }
    }

    /** “SG17 and other groups of ITU-T” says of none whose it is. */
    private static boolean namesOthers(Statement statement) {
        return statement.named().stream().anyMatch(name -> name.groups().isEmpty());
    }

    private static boolean fits(List<String> groups, Known text, Evidence evidence) {
        return groups.contains(text.group())
                || groups.stream()
                        .filter(group -> existed(group, text.text(), evidence))
                        .anyMatch(group ->
                                follows(group, text.group(), evidence) || follows(text.group(), group, evidence));
    }

    /** A group that was merged into another approves nothing afterwards. */
    private static boolean existed(String group, PublishedText text, Evidence evidence) {
        return evidence.bodies()
                .find("T-" + group)
                .filter(body -> !body.mayExistOn(text.approved().first()))
                .isEmpty();
    }

    private static boolean follows(String earlier, String later, Evidence evidence) {
        return evidence.bodies()
                .find("T-" + earlier)
                .map(KnownBody::successor)
                .filter(("T-" + later)::equals)
                .isPresent();
    }

    private Finding found(ToldText told, String said, Known text) {
        Finding finding = finding(
                told.text().line(),
                told.text().from(),
                told.text().to(),
                text.guessed() ? "guess" : "message",
                text.group(),
                said,
                told.text().name(),
                said,
                text.group(),
                text.text().designation());
        if (!text.guessed()) {
            return finding;
        }
        return new Finding(
                name(),
                Severity.WARNING,
                finding.place(),
                finding.quote(),
                finding.message(),
                finding.expected(),
                finding.found());
    }
}
