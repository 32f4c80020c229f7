package org.rapporteur.check.rules.numbers;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;

/** A text told as approved in one place and as still under approval or in work in another. */
final class TwoStages implements Rule {

    private record Telling(TextMention text, Act.Standing standing) {}

    @Override
    public String name() {
        return "two-stages";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Map<String, Telling> first = new HashMap<>();
        return subject.statements().all().stream()
                .filter(statement -> !statement.isDatedConsent())
                .flatMap(statement -> statement.texts().map(text -> new Telling(text, standing(statement, text))))
                .filter(telling ->
                        telling.text().designation() != null && !telling.text().revised())
                .flatMap(telling -> check(telling, first));
    }

    private static Act.Standing standing(Statement statement, TextMention text) {
        boolean draft = text.draft() && statement.standing() == Act.Standing.CONCLUDED;
        return draft ? Act.Standing.UNDER_APPROVAL : statement.standing();
    }

    private Stream<Finding> check(Telling telling, Map<String, Telling> first) {
        Telling before = first.putIfAbsent(telling.text().key(), telling);
        if (before == null || isConcluded(before) == isConcluded(telling)) {
            return Stream.empty();
        }
        TextMention text = telling.text();
        String there = before.text().line().place().paragraph();
        return Stream.of(finding(
                text.line(),
                text.from(),
                text.to(),
                "message",
                words(before),
                words(telling),
                text.name(),
                words(telling),
                there,
                words(before)));
    }

    private static boolean isConcluded(Telling telling) {
        return telling.standing() == Act.Standing.CONCLUDED;
    }

    private static String words(Telling telling) {
        return isConcluded(telling) ? "approved" : "not yet approved";
    }
}
