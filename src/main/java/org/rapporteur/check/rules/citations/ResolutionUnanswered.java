package org.rapporteur.check.rules.citations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.evidence.KnownResolutions.KnownResolution;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.ResolutionNumber;
import org.rapporteur.terms.ResolutionNumber.Body;

/** A Resolution in the scope that nothing in the body answers. */
final class ResolutionUnanswered implements Rule {

    @Override
    public String name() {
        return "resolution-unanswered";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Scope scope = new Scope(subject);
        List<Citation> citations = Citations.in(subject);
        Map<ResolutionNumber, Citation> named = new TreeMap<>();
        citations.stream()
                .filter(citation -> scope.isPurpose(citation.line()) || scope.isIntroduction(citation.line()))
                .filter(citation -> citation.body() == Body.PP || citation.body() == null)
                .forEach(citation -> named.putIfAbsent(new ResolutionNumber(Body.PP, citation.number()), citation));
        List<Citation> told = citations.stream()
                .filter(citation -> scope.isBody(citation.line()))
                .toList();
        String body = subject.lines().stream()
                .filter(scope::isBody)
                .map(line -> line.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        return named.entrySet().stream()
                .filter(entry -> told.stream().noneMatch(citation -> citation.mayBe(entry.getKey())))
                .flatMap(entry -> subject.evidence().resolutions().find(entry.getKey()).stream()
                        .filter(known -> isSilent(known, body))
                        .map(known -> found(entry.getValue(), known)));
    }

    private static boolean isSilent(KnownResolution resolution, String body) {
        return !body.isBlank()
                && !resolution.subjects().isEmpty()
                && resolution.subjects().stream().noneMatch(words -> begins(body, words));
    }

    /** Whether a word of the body begins so. */
    private static boolean begins(String body, String words) {
        for (int at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(body.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private Finding found(Citation citation, KnownResolution resolution) {
        return finding(
                citation.line(),
                citation.from(),
                citation.to(),
                "message",
                "",
                "",
                citation.number(),
                String.join(", ", resolution.subjects().stream().limit(4).toList()));
    }
}
