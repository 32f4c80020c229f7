package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.TextKind;

/** Texts that the catalogue has in the period, with words of a section's heading in their titles, and that nothing tells. */
final class NotTold implements Rule {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[/,;:()]|\\band\\b|\\bor\\b|\\bof the\\b)\\s*");
    private static final Pattern ACRONYM = Pattern.compile("(?=\\S*[A-Z]\\S*[A-Z0-9])[A-Za-z][\\w-]{2,}");
    private static final int MOST = 5;

    @Override
    public String name() {
        return "not-told";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CATALOGUE, Need.PERIOD);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Evidence evidence = subject.evidence();
        if (evidence.days() == null || evidence.cutOff() == null) {
            return Stream.empty();
        }
        Set<String> told = ToldText.all(subject)
                .flatMap(text -> text.editions().all().stream())
                .map(PublishedText::shortForm)
                .collect(Collectors.toSet());
        List<PublishedText> untold =
                evidence.catalogue().approvedIn(new DateRange(evidence.days().from(), evidence.cutOff())).stream()
                        .filter(text -> text.kind() == TextKind.RECOMMENDATION || text.kind() == TextKind.SUPPLEMENT)
                        .filter(text -> !told.contains(text.shortForm()))
                        .toList();
        Set<String> telling = subject.statements().all().stream()
                .map(statement -> statement.line().place().section())
                .collect(Collectors.toSet());
        return subject.lines().stream()
                .filter(line -> line.kind() == Line.Kind.HEADING
                        && telling.contains(line.place().section()))
                .flatMap(line -> section(line, untold).stream());
    }

    private Optional<Finding> section(Line heading, List<PublishedText> untold) {
        List<String> terms = terms(heading.text());
        List<PublishedText> near = untold.stream()
                .filter(text -> terms.stream().anyMatch(term -> holds(text.title(), term)))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        String some = near.stream().limit(MOST).map(PublishedText::designation).collect(Collectors.joining(", "));
        String variant = near.size() > MOST ? "more" : "message";
        return Optional.of(finding(
                heading,
                0,
                heading.text().length(),
                variant,
                some,
                "",
                near.size(),
                some,
                heading.text().strip()));
    }

    /** The names in a heading: acronyms, and phrases of two words or more. */
    private static List<String> terms(String heading) {
        return Stream.of(BETWEEN.split(heading))
                .map(String::strip)
                .filter(part -> ACRONYM.matcher(part).matches() || part.indexOf(' ') > 0)
                .toList();
    }

    private static boolean holds(String title, String term) {
        if (ACRONYM.matcher(term).matches()) {
            return title.contains(term);
        }
        return title.toLowerCase(Locale.ROOT).contains(term.toLowerCase(Locale.ROOT));
    }
}
