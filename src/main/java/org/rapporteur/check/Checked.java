package org.rapporteur.check;

import java.util.List;
import java.util.Set;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;

/**
 * What a check gives.
 *
 * @param findings in reading order, at one place the gravest first
 * @param skipped rules that could not run, for what they need was not there
 * @param failed rules that broke on this document, so that their findings are missing; none unless we made a mistake
 */
public record Checked(List<Finding> findings, List<Skipped> skipped, List<Failed> failed) {

    /** @param missing what would have to be given for the rule to run */
    public record Skipped(Rule rule, Set<Need> missing) {}

    public record Failed(Rule rule, Throwable cause) {}

    public Checked {
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
        failed = List.copyOf(failed);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether no finding weighs more than advice. */
    public boolean isNothingAboveAdvice() {
        return count(Severity.ADVICE) == findings.size();
    }
}
