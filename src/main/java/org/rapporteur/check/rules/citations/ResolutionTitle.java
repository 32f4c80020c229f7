package org.rapporteur.check.rules.citations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.check.evidence.KnownResolutions;
import org.rapporteur.check.evidence.KnownResolutions.KnownResolution;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** The title behind a citation is not that of the Resolution. */
final class ResolutionTitle implements Rule {

    @Override
    public String name() {
        return "resolution-title";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        KnownResolutions known = subject.evidence().resolutions();
        Titles titles = Titles.of(subject);
        return Citations.in(subject).stream()
                .flatMap(citation -> Stream.ofNullable(citation.title())
                        .flatMap(title -> check(citation, title, known, titles).stream()));
    }

    private Optional<Finding> check(Citation citation, String title, KnownResolutions known, Titles titles) {
        if (Titles.isCutShort(title) || isAnyOfThatNumber(citation, title, known, titles)) {
            return Optional.empty();
        }
        return titles.cited(citation).flatMap(cited -> check(citation, title, cited, titles));
    }

    /** Where the body is not named, the title of that number in any body will do. */
    private static boolean isAnyOfThatNumber(Citation citation, String title, KnownResolutions known, Titles titles) {
        return known.resolutions().stream()
                .filter(resolution -> !citation.named() && citation.mayBe(resolution.number()))
                .anyMatch(resolution -> titles.isAny(Titles.of(resolution, citation.edition()), title));
    }

    private Optional<Finding> check(Citation citation, String title, KnownResolution cited, Titles known) {
        List<String> titles = Titles.of(cited, citation.edition());
        if (known.isAny(titles, title)) {
            return Optional.empty();
        }
        boolean allKnown = !titles.isEmpty() && titles.stream().noneMatch(String::isEmpty);
        if (!known.has(cited, title)) {
            Optional<KnownResolution> owner = known.owner(citation, title);
            if (owner.isPresent()) {
                return Optional.of(another(citation, title, cited, owner.get()));
            }
        }
        return allKnown ? Optional.of(differs(citation, title, titles.get(titles.size() - 1))) : Optional.empty();
    }

    private Finding another(Citation citation, String title, KnownResolution cited, KnownResolution owner) {
        String own = cited.editions().get(cited.editions().size() - 1).title();
        return finding(
                citation.line(),
                citation.from(),
                citation.titleTo(),
                "another",
                own,
                title,
                citation.number(),
                owner.number().number(),
                own.isEmpty() ? "another" : "“" + own + "”");
    }

    private Finding differs(Citation citation, String title, String expected) {
        return finding(
                citation.line(),
                citation.from(),
                citation.titleTo(),
                "message",
                expected,
                title,
                citation.number(),
                expected);
    }
}
