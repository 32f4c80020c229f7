package org.rapporteur.entry.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;

class PlanLinesTests {
    private static final Outline EXAMPLE = ExampleRecords.outline();

    @Test
    void anOutlineIsReadBackAsItWasWritten() {
        assertThat(PlanLines.read(lines(), EXAMPLE)).isEqualTo(EXAMPLE);
    }

    @Test
    void linesThatMoveMoveWhatTheyName() {
        List<String> lines = new ArrayList<>(lines());
        int introduction = lines.indexOf("- introduction");
        lines.remove(introduction);
        lines.add("- introduction");
        Outline moved = PlanLines.read(lines, EXAMPLE);
        OutlineSection last =
                moved.allSections().reduce((earlier, later) -> later).orElseThrow();
        assertThat(last.blocks()).extracting(OutlineBlock::key).endsWith("introduction");
        assertThat(moved.allBlocks().toList())
                .containsExactlyInAnyOrderElementsOf(EXAMPLE.allBlocks().toList());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "- nothing-like-it, planning.plan.block",
                "- introduction, planning.plan.twice",
                "###### deep | Deep, planning.plan.depth",
                "= late | Late, planning.plan.cover",
                "What is this, planning.plan.line"
            })
    void aLineThatCannotBeIsToldWithItsNumber(String line, String message) {
        List<String> lines = new ArrayList<>(lines());
        lines.add(line);
        assertThatExceptionOfType(PlanLines.PlanException.class)
                .isThrownBy(() -> PlanLines.read(lines, EXAMPLE))
                .withMessage(message)
                .satisfies(wrong -> assertThat(wrong.arguments).first().isEqualTo(lines.size()));
    }

    private static List<String> lines() {
        return Arrays.asList(PlanLines.of(EXAMPLE).split("\n"));
    }
}
