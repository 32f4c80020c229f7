package org.rapporteur.entry.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.entry.LineOrder.Way;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.report.outline.Outline;

class PlanMovesTests {

    private static final List<Way> MOVING = List.of(Way.UP, Way.DOWN, Way.IN, Way.OUT);

    /** A plan in short: = and # begin sections, all else is a paragraph. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "#1 a b #2 c, a, down, #1 b a #2 c",
                "#1 a b #2 c, b, down, #1 a #2 b c",
                "#1 a b #2 c, c, up, #1 a b c #2",
                "#1 a b #2 c, a, up, ''",
                "#1 a b #2 c, c, down, ''",
                "#1 a b #2 c, #1, down, #2 c #1 a b",
                "#1 a b #2 c, #2, up, #2 c #1 a b",
                "#1 a b #2 c, #1, up, ''",
                "#1 a b #2 c, #2, down, ''",
                "#1 ##1a a ##1b b #2 c, ##1b, up, #1 ##1b b ##1a a #2 c",
                "#1 ##1a a ##1b b #2 c, ##1b, down, #1 ##1a a #2 c ##1b b",
                "#1 a #2 c ##2a b, ##2a, up, #1 a ##2a b #2 c",
                "#1 ##1a a #2 c, ##1a, up, ''",
                "#1 ##1a a #2 c ##2a, #1, down, #2 c ##2a #1 ##1a a",
                "=x a =y b #1 c, =y, up, =y b =x a #1 c",
                "=x a =y b #1 c, =y, down, ''",
                "=x a =y b #1 c, #1, up, ''",
                "=x a =y b ##1 c, ##1, up, ''",
                "#1 a lead #2 lead b #3, lead, down, ''",
                "#1 lead a #2 lead b #3, lead, down, #1 a lead #2 lead b #3",
                "? a #1, ?, down, a ? #1",
                "#1 a #2 b ##2a, #2, in, #1 a ##2 b ###2a",
                "#1 a ##1a #2, ##1a, in, ''",
                "#1 ##1a x ##1b y #2, ##1b, in, #1 ##1a x ###1b y #2",
                "#1 a ##1a x ##1b #2 b, ##1a, out, #1 a ##1b #1a x #2 b",
                "#1 a, #1, out, ''",
                "=x =y #1, =y, in, ''",
                "#1 a b, a, remove, #1 b",
                "#1 a ##1a #2, ##1a, remove, #1 a #2",
                "#1 a #2, #1, remove, ''",
                "#1 a ##1a b #2, #1, add, #1 a ##1a b # #2",
                "#1 a ##1a b #2, ##1a, add, #1 a ##1a b ## #2",
                "=x a #1, =x, add, =x a = #1"
            })
    void aLineMovesWithAllThatBelongsToIt(String plan, String line, String way, String moved) {
        List<String> lines = List.of(plan.split(" "));
        PlanMoves.Plan answer = PlanMoves.move(lines, lines.indexOf(line), Way.valueOf(way.toUpperCase(Locale.ROOT)));
        if (moved.isEmpty()) {
            assertThat(answer).isNull();
        } else {
            assertThat(answer).isNotNull();
            assertThat(String.join(" ", answer.lines())).isEqualTo(moved);
            assertThat(answer.at()).isBetween(0, answer.lines().size() - 1);
            if (!List.of("in", "out", "add", "remove").contains(way)) {
                assertThat(answer.lines().get(answer.at())).isEqualTo(line);
            }
        }
    }

    @Test
    void whateverIsMovedThePlanOfTheExampleCanBeRead() {
        Outline example = ExampleRecords.outline();
        List<String> lines = PlanLines.of(example).lines().toList();
        Random random = new Random(7);
        int moves = 0;
        for (int i = 0; i < 2_000; i++) {
            PlanMoves.Plan moved =
                    PlanMoves.move(lines, random.nextInt(lines.size()), MOVING.get(random.nextInt(MOVING.size())));
            if (moved == null) {
                continue;
            }
            lines = moved.lines();
            moves++;
            assertThat(PlanLines.read(lines, example).allBlocks().count())
                    .isEqualTo(example.allBlocks().count());
        }
        assertThat(moves).isGreaterThan(1_000);
    }
}
