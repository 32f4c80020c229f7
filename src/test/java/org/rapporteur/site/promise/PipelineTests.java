package org.rapporteur.site.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Stages;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.site.promise.Pipeline.Step;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

class PipelineTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

    private static Text text(String slug, Map<Stage, StageDay> days) {
        return new Text(
                slug,
                TextIdentity.named(TextKind.RECOMMENDATION, "T", slug, null),
                TextAncestry.none(),
                null,
                new Stages(TextKind.RECOMMENDATION, days),
                Answers.none(),
                TextOrigin.of("Test"));
    }

    private static StageDay on(int month, int day) {
        return StageDay.on(LocalDate.of(2025, month, day));
    }

    @Test
    void textsAreCountedByWhatTheyAreAndTheDaysOnTheirWay() {
        Pipeline pipeline = Pipeline.of(
                List.of(
                        text("a", Map.of(Stage.CONSENTED, on(1, 1), Stage.APPROVED, on(1, 31))),
                        text("b", Map.of(Stage.CONSENTED, on(1, 1), Stage.APPROVED, on(2, 10))),
                        text("c", Map.of(Stage.CONSENTED, on(3, 1), Stage.APPROVED, on(3, 2))),
                        text("d", Map.of(Stage.CONSENTED, on(3, 1))),
                        text("e", Map.of(Stage.IN_DEVELOPMENT, on(1, 1)))),
                TODAY);
        assertThat(pipeline.steps())
                .containsExactly(
                        new Step("in-development", 1, null),
                        new Step("under-approval", 1, null),
                        new Step("approved", 3, 30));
        assertThat(pipeline.width(2)).isEqualTo("68.0%");
        assertThat(pipeline.width(0)).isEqualTo("22.67%");
    }

    @Test
    void aDayThatIsNotKnownToTheDayMeasuresNothing() {
        Pipeline pipeline = Pipeline.of(
                List.of(text(
                        "a",
                        Map.of(
                                Stage.CONSENTED,
                                StageDay.inPeriodFrom(LocalDate.of(2025, 1, 1)),
                                Stage.APPROVED,
                                on(1, 31)))),
                TODAY);
        assertThat(pipeline.steps()).containsExactly(new Step("approved", 1, null));
    }
}
