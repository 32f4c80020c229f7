package org.rapporteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.RuleExample;
import org.rapporteur.check.rule.RuleTexts;
import org.rapporteur.document.Document;

/** The help of every rule shows what the rule does, as all rules do it together. */
class RuleExampleTests {

    static List<String> rules() {
        return Rules.all().stream().map(Rule::name).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsTheWrong(String rule) {
        RuleExample example = example(rule);
        String wrong = String.join(" ", Collections.nCopies(example.times(), example.wrong()));
        assertThat(findings(wrong, example, untold(example)))
                .extracting(Finding::rule)
                .contains(rule);
    }

    /** What was entered and not told lies beside the words: only the wrong has it. */
    private static List<Evidence.UntoldEntry> untold(RuleExample example) {
        return Stream.ofNullable(example.untold())
                .map(name -> new Evidence.UntoldEntry(name, List.of()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingInTheRight(String rule) {
        RuleExample example = example(rule);
        assertThat(findings(example.right(), example, List.of())).isEmpty();
    }

    private static RuleExample example(String name) {
        return Rules.all().stream()
                .filter(rule -> rule.name().equals(name))
                .map(rule -> RuleTexts.of(rule).example())
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> findings(String lines, RuleExample example, List<Evidence.UntoldEntry> untold) {
        Evidence known =
                ReferenceEvidence.on(example.days(), example.cutOff(), ItuCatalogue.CATALOGUE, last(example.last()));
        Checked checked = Checker.check(
                Written.document(lines),
                new Evidence(
                        known.days(),
                        known.cutOff(),
                        known.catalogue(),
                        known.bodies(),
                        known.questions(),
                        known.resolutions(),
                        known.states(),
                        known.radioTexts(),
                        known.last(),
                        untold));
        assertThat(checked.failed()).isEmpty();
        return checked.findings();
    }

    private static @Nullable Document last(@Nullable String lines) {
        return lines == null ? null : Written.document(lines);
    }
}
