package org.rapporteur.check.rules.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.rules.catalogue.Fact.Means;
import org.rapporteur.check.statement.Statement;

/** A text told of another group than the catalogue's. A group it does not know is no finding. */
final class GroupAgainstCatalogue implements Rule {
    /** In letters; an item that begins with a text has no more before it than marks and its kind. */
    private static final int FIRST = 8;

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
        List<Placed> placed = ToldText.all(subject)
                .filter(told -> !told.editions().isEmpty() && (told.groups().size() != 1 || saysItsOwn(told)))
                .flatMap(Placed::of)
                .toList();
        Stream<Placed> wrong = Stream.concat(
                SamePlace.odd(placed, Placed::place, one -> isRight(one, subject)), underWrongHeading(placed, subject));
        Stream<Placed> listed = SaidOfList.groups(subject)
                .map(list -> list.texts().stream()
                        .map(told ->
                                new Placed("list", told, list.fact().group().orElse("")))
                        .toList())
                .filter(list -> list.stream().noneMatch(one -> isRight(one, subject)))
                .flatMap(List::stream);
        return Stream.concat(
                        ToldText.all(subject).flatMap(told -> check(told, subject).stream()),
                        Stream.concat(wrong, listed)
                                .flatMap(one -> check(one.told(), List.of(one.group()), subject).stream()))
                .distinct();
    }

    /** A group beside a text without a word that says what it has to do with it. */
    private record Placed(String place, ToldText told, String group) {

        static Stream<Placed> of(ToldText told) {
            return told.facts().stream()
                    .filter(fact -> fact.is(Means.CELL, Means.NAMED, Means.HEADING, Means.OVER))
                    .flatMap(fact -> fact.group().map(group -> new Placed(fact.place(), told, group)).stream());
        }

        String published() {
            List<PublishedText> editions = told.editions().all();
            return editions.get(editions.size() - 1).group();
        }
    }

    private boolean isRight(Placed placed, Subject subject) {
        return check(placed.told(), List.of(placed.group()), subject).isEmpty();
    }

    /**
     * Those of headings under which nothing is of their group and all of one other, where all under another heading is
     * of its own.
     */
    private Stream<Placed> underWrongHeading(List<Placed> all, Subject subject) {
        Map<String, List<Placed>> headings = all.stream()
                .filter(placed -> placed.place.startsWith("heading"))
                .collect(Collectors.groupingBy(Placed::place, LinkedHashMap::new, Collectors.toList()));
        boolean right =
                headings.values().stream().anyMatch(under -> under.stream().allMatch(one -> isRight(one, subject)));
        return headings.values().stream()
                .filter(under -> right && under.size() > 1)
                .filter(under -> under.stream().noneMatch(one -> isRight(one, subject)))
                .filter(under ->
                        under.stream().map(Placed::published).distinct().count() == 1)
                .flatMap(List::stream);
    }

    private Optional<Finding> check(ToldText told, Subject subject) {
        Statement statement = told.statement();
        boolean stated = told.isConcluded() && !told.groups().isEmpty();
        if (stated && statement != null && statement.groups().size() == 1 && !saysItsOwn(told)) {
            return namesOthers(statement) ? Optional.empty() : check(told, told.groups(), subject);
        }
        return told.facts().stream()
                .filter(fact -> isSure(fact, told))
                .flatMap(fact -> fact.group().stream())
                .findFirst()
                .flatMap(group -> check(told, List.of(group), subject));
    }

    /** “– by SG13: …” below “SG11 approved three and SG13 three:”: the item knows better than the words above the list. */
    private static boolean saysItsOwn(ToldText told) {
        Line own = told.text().line();
        Statement statement = told.statement();
        return statement != null
                && statement.line() != own
                && told.facts().stream()
                        .anyMatch(
                                fact -> fact.group().isPresent() && fact.line().line() == own);
    }

    private static boolean isSure(Fact fact, ToldText told) {
        boolean ending = told.text().from() < FIRST && fact.line().texts().size() == 1;
        return fact.is(Means.SAID, Means.BESIDE, Means.LEADING, Means.NAMED) || ending && fact.is(Means.ENDING);
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
