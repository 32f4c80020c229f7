package org.rapporteur.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.check.Checked;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.format.Mark;
import org.rapporteur.period.PeriodSummary;
import org.rapporteur.rule.Finding;
import org.rapporteur.rule.Severity;
import org.springframework.context.MessageSource;

/**
 * Marks beside paragraphs: what the checker finds there, and for editors the way to change them. Advice is for the
 * check's own page.
 *
 * @param checks address of the check
 */
record Marks(MessageSource messages, String checks) {

    private static final Pattern PLANNED = Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+");

    Map<String, List<Mark>> of(Checked checked) {
        Map<String, List<Finding>> byBlock = checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .collect(Collectors.groupingBy(finding -> finding.place().block()));
        Map<String, List<Mark>> marks = new HashMap<>();
        byBlock.forEach((block, findings) -> add(marks, block, mark(findings)));
        return marks;
    }

    /** Adds a way to the form of every paragraph that is planned as one; what tells a record is changed at the record. */
    void addForms(Map<String, List<Mark>> marks, PeriodSummary period, Document report) {
        report.allBlocks()
                .map(Block::id)
                .filter(id -> PLANNED.matcher(id).matches())
                .forEach(id -> add(marks, id, form(period, id)));
    }

    private Mark form(PeriodSummary period, String id) {
        String address = "/paragraphs/" + period.code() + "@" + id.replace('.', '@') + "/edit";
        return new Mark("change", messages.getMessage("entry.change", null, Locale.UK), address);
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
