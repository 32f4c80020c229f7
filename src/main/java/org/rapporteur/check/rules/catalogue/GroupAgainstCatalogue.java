package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern GROUP_COLUMN = Pattern.compile("(?i)(?:ITU-T )?(?:SG|study group|lead group)");
    private static final Pattern GROUP_CELL = Pattern.compile("(?:(?:ITU-T )?(?:SG|Study Group) ?)?(\\d{1,2})");

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
        return ToldText.all(subject)
                .flatMap(told ->
                        told.isConcluded() ? check(told, subject.evidence()).stream() : inCell(told, subject).stream());
    }

    /** The group that the row of a table gives for its text. */
    private Optional<Finding> inCell(ToldText told, Subject subject) {
        Optional<String> group = NamedCells.of(told.text().line(), subject.lines()).stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> GROUP_COLUMN.matcher(cell.column()).matches())
                .map(cell -> GROUP_CELL.matcher(cell.text().strip()))
                .filter(Matcher::matches)
                .map(cell -> "SG" + Integer.parseInt(cell.group(1)))
                .findFirst();
        Evidence evidence = subject.evidence();
        return group.flatMap(said -> told.editions()
                .meant(evidence.days())
                .or(() -> ofOneGroup(told.editions()))
                .filter(text -> !text.group().isEmpty() && !fits(List.of(said), text, evidence))
                .map(text -> found(told, said, text)));
    }

    private Optional<Finding> check(ToldText told, Evidence evidence) {
        Statement statement = told.statement();
        if (statement == null || statement.groups().size() != 1 || namesOthers(statement)) {
            return Optional.empty();
        }
        Optional<PublishedText> edition = told.editions().meant(evidence.days()).or(() -> ofOneGroup(told.editions()));
        return edition.filter(text -> !text.group().isEmpty() && !fits(told.groups(), text, evidence))
                .map(text -> found(told, told.groups().get(0), text));
    }

    /** The last edition of a text whose editions are all of one group. */
    private static Optional<PublishedText> ofOneGroup(Editions editions) {
        long groups =
                editions.all().stream().map(PublishedText::group).distinct().count();
        return groups == 1 ? Optional.of(editions.all().get(editions.all().size() - 1)) : Optional.empty();
    }

    /** “SG17 and other groups of ITU-T” says of none whose it is. */
    private static boolean namesOthers(Statement statement) {
        return statement.named().stream().anyMatch(name -> name.groups().isEmpty());
    }

    private static boolean fits(List<String> groups, PublishedText text, Evidence evidence) {
        return groups.contains(text.group())
                || groups.stream()
                        .anyMatch(group ->
                                follows(group, text.group(), evidence) || follows(text.group(), group, evidence));
    }

    private static boolean follows(String earlier, String later, Evidence evidence) {
        return evidence.bodies()
                .find("T-" + earlier)
                .map(KnownBody::successor)
                .filter(("T-" + later)::equals)
                .isPresent();
    }

    private Finding found(ToldText told, String said, PublishedText text) {
        Finding finding = finding(
                told.text().line(),
                told.text().from(),
                told.text().to(),
                text.groupIsGuessed() ? "guess" : "message",
                text.group(),
                said,
                told.text().name(),
                said,
                text.group(),
                text.designation());
        if (!text.groupIsGuessed()) {
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
