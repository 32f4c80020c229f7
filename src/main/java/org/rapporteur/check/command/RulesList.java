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
        String needs = needs(rule, ", ");
        return "%s  %-7s  %s%s"
                .formatted(
                        rule.name() + " ".repeat(width - rule.name().length()),
                        CommandWords.say(rule.severity().code() + ".label"),
                        RuleTexts.of(rule).title(),
                        needs.isEmpty() ? "" : " (" + CommandWords.say("needs", needs) + ")");
    }

    private static String needs(Rule rule, String between) {
        return rule.needs().stream()
                .sorted()
                .map(need -> CommandWords.say("need." + need))
                .collect(Collectors.joining(between));
    }

    private static String json(Rule rule) {
        String needs = rule.needs().stream()
                .sorted()
                .map(need -> JsonReport.string(CommandWords.say("need." + need)))
                .collect(Collectors.joining(",", "[", "]"));
        return "{"
                + String.join(
                        ",",
                        JsonReport.field("rule", rule.name()),
                        JsonReport.field("severity", rule.severity().code()),
                        JsonReport.field("title", RuleTexts.of(rule).title()))
                + ",\"needs\":" + needs + "}";
    }
}
