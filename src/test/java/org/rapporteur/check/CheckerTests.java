package org.rapporteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.RuleTexts;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.document.Document;

class CheckerTests {
    private static final Document THREE = Written.section("One.", "Two.", "Three.");

    /** Finds given lines, in the order in which they are given. */
    private record Stub(String name, Severity severity, Set<Need> needs, int... found) implements Rule {
        @Override
        public Stream<Finding> check(Subject subject) {
            return java.util.Arrays.stream(found).mapToObj(index -> at(subject, index));
        }

        private Finding at(Subject subject, int index) {
            return new Finding(name, severity, subject.lines().get(index).place(), "quote", "message", "", "");
        }
    }

    /** Misses things, one of them twice. */
    private record Missing(String name, Severity severity) implements Rule {
        @Override
        public Stream<Finding> check(Subject subject) {
            return Stream.of("One", "Two", "One")
                    .map(thing -> new Finding(
                            name, severity, subject.lines().get(0).place(), "", thing + " is missing", "", thing));
        }
    }

    @Test
    void everyRuleHasANameOfItsOwnAndAllItsTexts() {
        assertThat(Rules.all())
                .extracting(Rule::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z-]+"));
        assertThat(Rules.all()).allSatisfy(rule -> {
            RuleTexts texts = RuleTexts.of(rule);
            assertThat(List.of(texts.title(), texts.about(), texts.mend()))
                    .as(rule.name())
                    .noneMatch(String::isBlank);
        });
    }

    @Test
    void tellsFindingsInReadingOrderTheGravestFirst() {
        Checked checked = check(
                new Stub("late", Severity.ADVICE, Set.of(), 3, 2),
                new Stub("grave", Severity.ERROR, Set.of(), 3),
                new Stub("again", Severity.WARNING, Set.of(), 4, 4));
        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("late", "grave", "late", "again");
    }

    /** Records that are told nowhere, and Resolutions without an answer, have no words of their own in the report. */
    @Test
    void ofWhatIsNotPrintedEachIsTold() {
        assertThat(check(new Missing("missing", Severity.WARNING)).findings())
                .extracting(Finding::message)
                .containsExactly("One is missing", "Two is missing");
    }

    @Test
    void saysWhichRulesCouldNotRun() {
        Stub stub = new Stub("needy", Severity.ERROR, Set.of(Need.CATALOGUE, Need.PERIOD), 2);
        Checked checked = check(stub);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.skipped())
                .singleElement()
                .satisfies(skipped ->
                        assertThat(skipped.missing()).containsExactlyInAnyOrder(Need.CATALOGUE, Need.PERIOD));
    }

    @Test
    void keepsWhatOtherRulesFindWhenOneBreaks() {
        Stub broken = new Stub("broken", Severity.ERROR, Set.of(), 1_000_000);
        Checked checked = check(broken, new Stub("sound", Severity.ERROR, Set.of(), 2));
        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("sound");
        assertThat(checked.failed()).extracting(failed -> failed.rule().name()).containsExactly("broken");
    }

    private static Checked check(Rule... rules) {
        return Checker.check(Checker.read(THREE, Written.NOTHING), List.of(rules));
    }
}
