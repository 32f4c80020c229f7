package org.rapporteur.site.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.Checked;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.RuleTexts;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.life.AnsweredFinding;

/**
 * The findings of a report, section by section.
 *
 * @param query what follows the addresses of the report, empty on the period's own cut-off day
 */
record CheckPage(
        PeriodSummary period, LocalDate cutOff, String query, List<Part> parts, Checked checked, List<Severity> shown) {

    /** The findings of one section, the gravest first. */
    record Part(String number, String heading, List<Row> rows) {}

    /**
     * @param address of the paragraph in the report
     * @param anchor by which the first finding of a paragraph is reached; empty for the others
     * @param answered what staff answered; null where whoever reads may not know
     */
    record Row(
            Finding finding,
            String title,
            String address,
            String anchor,
            @Nullable AnsweredFinding answered) {}

    static CheckPage of(
            PeriodSummary period,
            LocalDate cutOff,
            Document report,
            Checked checked,
            List<Severity> shown,
            Map<Finding, AnsweredFinding> answers) {
        String query = cutOff.equals(period.cutOff()) ? "" : "?cutOff=" + cutOff;
        String address = "/periods/" + period.code() + "/report" + query + "#";
        Set<BlockId> reached = new HashSet<>();
        Map<String, List<Row>> bySection = new LinkedHashMap<>();
        checked.findings().stream()
                .filter(finding -> shown.contains(finding.severity()))
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .forEach(finding -> bySection
                        .computeIfAbsent(finding.section(), section -> new ArrayList<>())
                        .add(new Row(
                                finding,
                                title(finding),
                                address + finding.block(),
                                reached.add(finding.block()) ? "at-" + finding.block() : "",
                                answers.get(finding))));
        return new CheckPage(period, cutOff, query, parts(report, bySection), checked, shown);
    }

    private static String title(Finding finding) {
        return RuleIndex.find(finding.rule())
                .map(RuleTexts::of)
                .map(RuleTexts::title)
                .orElse(finding.rule());
    }

    private static List<Part> parts(Document report, Map<String, List<Row>> bySection) {
        return Stream.concat(report.cover().parts().stream().flatMap(Section::withInner), report.allSections())
                .map(section -> part(section, bySection))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private static Part part(Section section, Map<String, List<Row>> bySection) {
        String heading = section.heading() == null ? "" : section.heading();
        String number = section.number() == null ? "" : section.number();
        List<Row> rows = bySection.remove(number.isEmpty() ? heading : number);
        return new Part(number, heading, rows == null ? List.of() : rows);
    }

    public long count(Severity severity) {
        return checked.count(severity);
    }

    public boolean isShown(Severity severity) {
        return shown.contains(severity);
    }

    /** Rules that had nothing to go by. */
    public List<String> skipped() {
        return checked.skipped().stream()
                .map(Checked.Skipped::rule)
                .map(CheckPage::titleOf)
                .toList();
    }

    private static String titleOf(Rule rule) {
        return RuleTexts.of(rule).title();
    }
}
