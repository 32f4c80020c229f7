package org.rapporteur.site.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.check.Checked;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.format.Mark;
import org.springframework.context.MessageSource;

/**
 * Marks beside paragraphs in which the checker finds something; advice is for the check's own page.
 *
 * @param checks address of the check
 */
record Marks(MessageSource messages, String checks) {

    Map<String, List<Mark>> of(Checked checked) {
        Map<String, List<Finding>> byBlock = checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .collect(Collectors.groupingBy(finding -> finding.place().block()));
        Map<String, List<Mark>> marks = new HashMap<>();
        byBlock.forEach((block, findings) -> add(marks, block, mark(findings)));
        return marks;
    }

    /** Adds ways to forms, by id of the block, behind what is found there. */
    static void add(Map<String, List<Mark>> marks, Map<String, Mark> ways) {
        ways.forEach((block, way) -> add(marks, block, way));
    }

    private static void add(Map<String, List<Mark>> marks, String block, Mark mark) {
        marks.computeIfAbsent(block, none -> new ArrayList<>()).add(mark);
    }

    private Mark mark(List<Finding> findings) {
        Severity gravest = findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElseThrow();
        String text = messages.getMessage("check.marks", new Object[] {findings.size()}, Locale.UK);
        return new Mark(gravest.code(), text, checks);
    }
}
