package org.rapporteur.check.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.unseen.Unseen.Mistake;

/**
 * What numbers of a text have to do with each other, each relation in words as different as may be: “# relation”, then
 * passages parted by “---”, below each passage its mistakes as “&gt; words → words instead”.
 */
class RelationsOfNumbersTests {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    static Stream<Unseen> passages() throws IOException {
        try (InputStream file =
                RelationsOfNumbersTests.class.getResourceAsStream("/org/rapporteur/check/quantity/relations.txt")) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^# ")).skip(1).flatMap(RelationsOfNumbersTests::passages).toList().stream();
        }
    }

    private static Stream<Unseen> passages(String relation) {
        String name = relation.lines().findFirst().orElse("");
        String[] passages = relation.substring(name.length()).strip().split("(?m)^---\n");
        List<Unseen> read = new ArrayList<>();
        for (String passage : passages) {
            read.add(passage(name + " " + (read.size() + 1), passage));
        }
        return read.stream();
    }

    private static Unseen passage(String name, String passage) {
        List<Mistake> mistakes = passage.lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2).split(" → "))
                .map(sides -> new Mistake("number", sides[0], sides[1], ""))
                .toList();
        String text =
                passage.lines().filter(line -> !line.startsWith("> ")).reduce("", (one, next) -> one + next + "\n");
        return new Unseen(name, DAY, text, mistakes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passages")
    void areSilentWhereRightAndToldWhereWrong(Unseen passage) {
        var right = passage.findings();
        assertThat(right.stream().filter(finding -> finding.severity() != Severity.ADVICE))
                .as(passage.text())
                .isEmpty();
        assertThat(passage.mistakes().stream()
                        .filter(mistake -> passage.found(mistake, right).isEmpty()))
                .as(passage.text())
                .isEmpty();
    }
}
