package org.rapporteur.handout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.check.Checked;
import org.rapporteur.format.Mark;
import org.rapporteur.rule.Finding;
import org.rapporteur.rule.Severity;
import org.springframework.context.MessageSource;

/** Marks beside the paragraphs in which the checker finds something; advice is for the check's own page. */
record Marks(MessageSource messages, String address) {

    Map<String, Mark> of(Checked checked) {
        Map<String, List<Finding>> byBlock = checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .collect(Collectors.groupingBy(finding -> finding.place().block()));
        Map<String, Mark> marks = new HashMap<>();
        byBlock.forEach((block, findings) -> marks.put(block, mark(findings)));
        return marks;
    }

    private Mark mark(List<Finding> findings) {
        Severity gravest = findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElseThrow();
        String text = messages.getMessage("check.marks", new Object[] {findings.size()}, Locale.UK);
        return new Mark(gravest.code(), text, address);
    }
}
