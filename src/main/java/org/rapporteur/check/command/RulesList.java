package org.rapporteur.check.command;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.check.command.Arguments.Format;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.RuleTexts;

/** Every rule on a line: name, severity, title, what it needs. */
final class RulesList {

    private RulesList() {}

    static String of(List<Rule> rules, Format format) {
        int width = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
        return rules.stream()
                .map(rule -> format == Format.JSON ? json(rule) : line(rule, width))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Rule rule, int width) {
        String needs = String.join(", ", needs(rule));
        return "%s  %-7s  %s%s"
                .formatted(
                        rule.name() + " ".repeat(width - rule.name().length()),
                        CommandWords.say(rule.severity().code() + ".label"),
                        RuleTexts.of(rule).title(),
                        needs.isEmpty() ? "" : " (" + CommandWords.say("needs", needs) + ")");
    }

    private static List<String> needs(Rule rule) {
        return rule.needs().stream()
                .sorted()
                .map(need -> CommandWords.say("need." + need))
                .toList();
    }

    private static String json(Rule rule) {
        return JsonLine.of(json -> {
            json.writeStringProperty("rule", rule.name());
            json.writeStringProperty("severity", rule.severity().code());
            json.writeStringProperty("title", RuleTexts.of(rule).title());
            JsonLine.strings(json, "needs", needs(rule));
        });
    }
}
