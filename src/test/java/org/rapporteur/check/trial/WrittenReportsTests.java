package org.rapporteur.check.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.check.rule.Finding;

/** Reports as people write them, in many ways of counting and telling: right ones, and the same with one mistake. */
class WrittenReportsTests {
    private static final Map<String, Written> REPORTS =
            Written.all().collect(Collectors.toMap(Written::name, Function.identity()));

    static Stream<Written> rightReports() {
        return Written.all();
    }

    @ParameterizedTest
    @MethodSource("rightReports")
    void findsNothingAboveAdviceInRightReports(Written report) {
        assertThat(report.findings()).isEmpty();
    }

    static Stream<Written.Mistake> mistakes() {
        return Written.mistakes();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void findsTheMistake(Written.Mistake mistake) {
        Written report = REPORTS.get(mistake.report()).with(mistake.words(), mistake.instead());
        assertThat(report.findings()).extracting(Finding::rule).containsAnyElementsOf(mistake.rules());
    }
}
