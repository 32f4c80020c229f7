package org.rapporteur.check.rules.citations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.StudyGroupCode;

/** A study group that never existed, or not when it is said to have worked. */
final class UnknownGroup implements Rule {
    @Override
    public String name() {
        return "unknown-group";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        KnownGroups known = new KnownGroups(subject.evidence());
        Set<String> acting = subject.statements().all().stream()
                .flatMap(statement -> statement.named().stream().map(name -> new NamedGroups(statement.line(), name)))
                .map(NamedGroups::place)
                .collect(Collectors.toSet());
        List<NamedGroups> named =
                subject.lines().stream().flatMap(NamedGroups::in).toList();
        Set<StudyGroupCode> toCome = named.stream()
                .filter(NamedGroups::isHistory)
                .flatMap(NamedGroups::groups)
                .filter(known::isToCome)
                .collect(Collectors.toSet());
        return Stream.concat(
                named.stream()
                        .filter(one -> acting.contains(one.place())
                                || !toCome.containsAll(one.name().groups()))
                        .flatMap(one -> check(one, acting.contains(one.place()), known).stream()),
                subject.statements().all().stream().flatMap(statement -> check(statement, subject.evidence())));
    }

    private Optional<Finding> check(NamedGroups named, boolean acts, KnownGroups known) {
        List<StudyGroupCode> never =
                named.groups().filter(group -> known.isNone(group, named)).toList();
        if (!never.isEmpty()) {
            return Optional.of(found(named, "message", never, ""));
        }
        List<StudyGroupCode> absent =
                named.groups().filter(group -> known.isAbsent(group, named)).toList();
        if (absent.isEmpty() || named.isHistory() || !acts && known.isChange(absent, named)) {
            return Optional.empty();
        }
        return Optional.of(found(named, "period", absent, known.successors(absent)));
    }

    /** A group that was there for a part of the period only, named with texts of the other part. */
    private Stream<Finding> check(Statement statement, Evidence evidence) {
        DateRange days = evidence.days();
        if (days == null
                || statement.action().deed().stage() == null
                || statement.standing() != Act.Standing.CONCLUDED) {
            return Stream.empty();
        }
        List<LocalDate> approvals = approvals(statement, evidence, days);
        if (approvals.isEmpty()
                || statement.groups().size() != 1
                || statement.named().size() != 1) {
            return Stream.empty();
        }
        return evidence.bodies().find(statement.groups().get(0).code()).stream()
                .filter(body -> body.mayExistIn(days) && approvals.stream().noneMatch(body::mayExistOn))
                .map(body -> found(
                        new NamedGroups(statement.line(), statement.named().get(0)),
                        "day",
                        statement.groups(),
                        String.valueOf(approvals.get(0))));
    }

    private static List<LocalDate> approvals(Statement statement, Evidence evidence, DateRange days) {
        return statement
                .texts()
                .flatMap(text -> Stream.ofNullable(text.designation()))
                .flatMap(number -> evidence.catalogue().editions(number).stream())
                .map(PublishedText::approved)
                .filter(approved -> approved.isExact() && days.contains(approved.first()))
                .map(approved -> approved.first())
                .toList();
    }

    private Finding found(NamedGroups named, String variant, List<StudyGroupCode> groups, String expected) {
        String wrong = groups.stream().map(StudyGroupCode::acronym).collect(Collectors.joining(", "));
        return finding(
                named.line(),
                named.name().from(),
                named.name().to(),
                variant,
                variant.equals("day") ? "" : expected,
                wrong,
                groups.get(0).sector(),
                wrong,
                expected);
    }
}
