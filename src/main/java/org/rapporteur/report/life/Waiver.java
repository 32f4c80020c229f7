package org.rapporteur.report.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding that was answered: it stands, for a reason.
 *
 * @param words of the finding it holds for, see {@link ReportFinding#words}
 * @param carriedFrom code of the period whose waiver was confirmed; null where it is the first
 */
record Waiver(
        String period,
        String rule,
        String block,
        String words,
        String reason,
        String who,
        Instant at,
        @Nullable String carriedFrom) {

    /** Whether it holds for a finding: the same rule, paragraph and words. */
    public boolean holdsFor(ReportFinding finding) {
        return rule.equals(finding.rule()) && block.equals(finding.block().toString()) && words.equals(finding.words());
    }
}
