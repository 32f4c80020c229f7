package org.rapporteur.check.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** In {@code report/planted.txt}: report, rules that may find it, words, words instead. */
    static Stream<String> mistakes() {
        return Written.read("planted.txt", "\n").stream();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void findsTheMistake(String line) {
        List<String> parts = List.of(line.split(" \\|\\| "));
        Written report = REPORTS.get(parts.get(0)).with(whole(parts.get(2)), whole(parts.get(3)));
        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsAnyElementsOf(Set.of(parts.get(1).split("/")));
    }

    private static String whole(String words) {
        return words.replace("\\n", "\n").replace("\\t", "\t");
    }
}
