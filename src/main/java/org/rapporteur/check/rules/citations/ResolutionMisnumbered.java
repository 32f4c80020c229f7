package org.rapporteur.check.rules.citations;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.evidence.KnownResolutions;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.ResolutionNumber.Body;

/** The number of a Resolution is not that of its title, or the report names its scope in two ways. */
final class ResolutionMisnumbered implements Rule {

    @Override
    public String name() {
        return "resolution-number";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        KnownResolutions known = subject.evidence().resolutions();
        Titles titles = Titles.of(subject);
        List<Citation> citations = Citations.in(subject);
        return Stream.concat(
                citations.stream()
                        .flatMap(citation -> Stream.ofNullable(citation.title())
                                .flatMap(title -> check(citation, title, known, titles).stream())),
                scope(subject, citations));
    }

    private Optional<Finding> check(Citation citation, String title, KnownResolutions known, Titles titles) {
        boolean numberIsKnown = known.resolutions().stream()
                .anyMatch(resolution -> resolution.number().number() == citation.number()
                        && (citation.body() == null || citation.mayBe(resolution.number())));
        if (numberIsKnown) {
            return Optional.empty();
        }
        return titles.owner(citation, title)
                .filter(owner -> citation.body() == null || owner.number().body() == citation.body())
                .map(owner -> found(citation, owner.number().number()));
    }

    private Finding found(Citation citation, int expected) {
        return finding(
                citation.line(),
                citation.from(),
                citation.titleTo(),
                "message",
                "Resolution " + expected,
                "Resolution " + citation.number(),
                citation.number(),
                expected);
    }

    /** The Purpose on the cover and the Introduction name the same Resolutions. */
    private Stream<Finding> scope(Subject subject, List<Citation> citations) {
        Scope scope = new Scope(subject);
        List<Citation> purpose = listed(citations, scope::isPurpose);
        List<Citation> introduction = listed(citations, scope::isIntroduction);
        TreeSet<Integer> one = numbers(purpose);
        TreeSet<Integer> other = numbers(introduction);
        if (one.size() < 2 || other.size() < 2 || one.equals(other)) {
            return Stream.empty();
        }
        Citation first = introduction.get(0);
        Citation last = introduction.get(introduction.size() - 1);
        return Stream.of(finding(
                first.line(), first.from(), last.to(), "scope", said(one), said(other), said(other), said(one)));
    }

    /** The Resolutions of the Plenipotentiary Conference in the first line that lists several. */
    private static List<Citation> listed(List<Citation> citations, java.util.function.Predicate<Line> part) {
        return citations.stream()
                .filter(citation ->
                        part.test(citation.line()) && (citation.body() == Body.PP || citation.body() == null))
                .collect(Collectors.groupingBy(
                        citation -> citation.line().index(), java.util.TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(line -> line.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private static TreeSet<Integer> numbers(List<Citation> citations) {
        return citations.stream().map(Citation::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said(TreeSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
