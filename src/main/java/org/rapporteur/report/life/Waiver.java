package org.rapporteur.report.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding that was answered: it stands, for a reason.
 *
 * @param id 0 before it is kept
 * @param words of the finding it holds for, see {@link ReportFinding#words}
 * @param carriedFrom code of the period whose waiver was confirmed; null where it is the first
 * @param takenBackBy who took it back, so that it holds no more; null while it holds
 */
record Waiver(
        long id,
        String period,
        String rule,
        String block,
        String words,
        String reason,
        String who,
        Instant at,
        @Nullable String carriedFrom,
        @Nullable String takenBackBy) {

    Waiver(
            String period,
            String rule,
            String block,
            String words,
            String reason,
            String who,
            Instant at,
            @Nullable String carriedFrom) {
        this(0, period, rule, block, words, reason, who, at, carriedFrom, null);
    }

    public boolean isTakenBack() {
        return takenBackBy != null;
    }

    /** Whether it holds, or held, for a finding: the same rule, paragraph and words. */
    public boolean holdsFor(ReportFinding finding) {
        return rule.equals(finding.rule()) && block.equals(finding.block().toString()) && words.equals(finding.words());
    }
}
