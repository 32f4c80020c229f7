package org.rapporteur.site.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.check.Rules;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;

/** The rules by name and by severity. */
final class RuleIndex {
    private static final Map<String, Rule> BY_NAME =
            Rules.all().stream().collect(Collectors.toMap(Rule::name, Function.identity()));

    private RuleIndex() {}

    static Optional<Rule> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static List<Rule> of(Severity severity) {
        return Rules.all().stream().filter(rule -> rule.severity() == severity).toList();
    }
}
