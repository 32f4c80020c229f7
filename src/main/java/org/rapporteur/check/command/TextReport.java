package org.rapporteur.check.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.check.Checked;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.reading.ForeignReport;

/** One file for people: findings by section, wrapped. */
final class TextReport {
    private static final int WIDTH = 88;

    private final List<String> lines = new ArrayList<>();

    private TextReport() {}

    static String of(Outcome outcome) {
        TextReport text = new TextReport();
        if (outcome.checked() == null || outcome.report() == null) {
            text.wrap("", String.valueOf(outcome.error()));
        } else {
            text.add(outcome, outcome.report(), outcome.checked());
        }
        return String.join("\n", text.lines) + "\n";
    }

    private void add(Outcome outcome, ForeignReport report, Checked checked) {
        wrap("", outcome.file() + ": " + counts(checked));
        report.unread().forEach(unread -> wrap("  ", CommandWords.say("unread", unread)));
        report.remarks().forEach(remark -> wrap("  ", CommandWords.say("remark", remark)));
        if (outcome.error() != null) {
            wrap("  ", outcome.error());
        }
        Map<String, String> headings = headings(report);
        bySection(checked).forEach((section, findings) -> section(headings.getOrDefault(section, section), findings));
        skipped(checked);
    }

    private static String counts(Checked checked) {
        if (checked.findings().isEmpty()) {
            return CommandWords.say("nothing-found");
        }
        return List.of(Severity.values()).stream()
                .filter(severity -> checked.count(severity) > 0)
                .map(severity -> CommandWords.count(severity.code(), checked.count(severity)))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> headings(ForeignReport report) {
        Map<String, String> headings = new HashMap<>();
        report.document().allSections().forEach(section -> {
            if (section.number() != null && section.heading() != null) {
                headings.putIfAbsent(section.number(), section.number() + " " + section.heading());
            }
        });
        return headings;
    }

    private static Map<String, List<Finding>> bySection(Checked checked) {
        return checked.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.place().section(), LinkedHashMap::new, Collectors.toList()));
    }

    private void section(String heading, List<Finding> findings) {
        lines.add("");
        wrap("", heading);
        findings.forEach(this::finding);
    }

    private void finding(Finding finding) {
        lines.add("");
        lines.add("  %s  %s  %s"
                .formatted(
                        CommandWords.say(finding.severity().code() + ".label"),
                        finding.place().paragraph(),
                        finding.rule()));
        wrap("    ", quoted(shortened(finding.quote())));
        wrap("    ", finding.message());
    }

    private static String quoted(String words) {
        return words.isEmpty() || words.startsWith("“") || words.startsWith("\"") ? words : "“" + words + "”";
    }

    private static String shortened(String quote) {
        return quote.length() <= 300 ? quote : quote.substring(0, 297).strip() + " …";
    }

    private void skipped(Checked checked) {
        Map<String, List<String>> byNeed = new LinkedHashMap<>();
        checked.skipped()
                .forEach(one -> byNeed.computeIfAbsent(needs(one), none -> new ArrayList<>())
                        .add(one.rule().name()));
        byNeed.forEach((needs, rules) -> {
            lines.add("");
            wrap("", CommandWords.say("skipped", needs, String.join(", ", rules)));
        });
    }

    private static String needs(Checked.Skipped skipped) {
        return skipped.missing().stream()
                .sorted(Comparator.naturalOrder())
                .map(Need::name)
                .map(need -> CommandWords.say("option." + need))
                .collect(Collectors.joining(", "));
    }

    private void wrap(String indent, String words) {
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > WIDTH) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(indent + line);
        }
    }
}
