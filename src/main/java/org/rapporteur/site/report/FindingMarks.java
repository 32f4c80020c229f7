package org.rapporteur.site.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.check.Checked;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.format.ParagraphMark;
import org.rapporteur.platform.RequestLanguage;
import org.springframework.context.MessageSource;

/**
 * Marks beside paragraphs in which the checker finds something; advice is for the check's own page.
 *
 * @param checks address of the check
 */
record FindingMarks(MessageSource messages, String checks) {

    Map<BlockId, List<ParagraphMark>> of(Checked checked) {
        Map<BlockId, List<Finding>> byBlock = checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .collect(Collectors.groupingBy(finding -> finding.block()));
        Map<BlockId, List<ParagraphMark>> marks = new HashMap<>();
        byBlock.forEach((block, findings) -> add(marks, block, mark(findings)));
        return marks;
    }

    /** Adds ways to forms, by id of the block, behind what is found there. */
    static void add(Map<BlockId, List<ParagraphMark>> marks, Map<BlockId, ParagraphMark> ways) {
        ways.forEach((block, way) -> add(marks, block, way));
    }

    private static void add(Map<BlockId, List<ParagraphMark>> marks, BlockId block, ParagraphMark mark) {
        marks.computeIfAbsent(block, none -> new ArrayList<>()).add(mark);
    }

    private ParagraphMark mark(List<Finding> findings) {
        Severity gravest = findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElseThrow();
        String text = messages.getMessage("check.marks", new Object[] {findings.size()}, RequestLanguage.get());
        return new ParagraphMark(gravest.code(), text, checks);
    }
}
