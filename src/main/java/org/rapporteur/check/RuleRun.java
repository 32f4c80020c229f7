package org.rapporteur.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.check.Checked.Failed;
import org.rapporteur.check.Checked.Skipped;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.language.Place;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Subject;

/** Runs rules one after the other over one document. */
final class RuleRun {
    private final Subject subject;
    private final Set<Need> given;
    private final Map<Place, Integer> order = new HashMap<>();
    private final Set<Said> said = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Failed> failed = new ArrayList<>();

    /** What makes two findings one: the words they quote; of what is not printed, what they say. */
    private record Said(String rule, Place place, String words) {

        static Said of(Finding finding) {
            String words = finding.quote().isEmpty() ? finding.message() : finding.quote();
            return new Said(finding.rule(), finding.place(), words);
        }
    }

    RuleRun(Subject subject) {
        this.subject = subject;
        given = given(subject.evidence());
        subject.lines().forEach(line -> order.putIfAbsent(line.place(), line.index()));
    }

    private static Set<Need> given(Evidence evidence) {
        Set<Need> given = EnumSet.noneOf(Need.class);
        if (!evidence.catalogue().isEmpty()) {
            given.add(Need.CATALOGUE);
        }
        if (evidence.days() != null || evidence.cutOff() != null) {
            given.add(Need.PERIOD);
        }
        if (evidence.last() != null) {
            given.add(Need.LAST_REPORT);
        }
        return given;
    }

    void add(Rule rule) {
        if (given.containsAll(rule.needs())) {
            run(rule);
        } else {
            skipped.add(new Skipped(rule, missing(rule)));
        }
    }

    private Set<Need> missing(Rule rule) {
        Set<Need> missing = EnumSet.copyOf(rule.needs());
        missing.removeAll(given);
        return missing;
    }

    /** One rule that breaks must not hide what the others find; that it broke is part of the result. */
    private void run(Rule rule) {
        try {
            rule.check(subject).toList().forEach(this::add);
        } catch (RuntimeException | StackOverflowError broken) {
            failed.add(new Failed(rule, broken));
        }
    }

    private void add(Finding finding) {
        if (said.add(Said.of(finding))) {
            findings.add(finding);
        }
    }

    Checked checked() {
        findings.sort(Comparator.comparing((Finding finding) -> order.getOrDefault(finding.place(), Integer.MAX_VALUE))
                .thenComparing(Finding::severity));
        return new Checked(findings, skipped, failed);
    }
}
