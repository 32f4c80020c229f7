package org.rapporteur.records.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.terms.Stage.AGREED;
import static org.rapporteur.terms.Stage.APPROVED;
import static org.rapporteur.terms.Stage.CONSENTED;
import static org.rapporteur.terms.Stage.DETERMINED;
import static org.rapporteur.terms.Stage.IN_DEVELOPMENT;
import static org.rapporteur.terms.Stage.PUBLISHED;
import static org.rapporteur.terms.Stage.WITHDRAWN;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

class StagesTests {
    private static final LocalDate FIRST = LocalDate.parse("2024-02-01");
    private static final LocalDate CUT_OFF = LocalDate.parse("2024-08-15");
    private static final DateRange DAYS = new DateRange(FIRST, CUT_OFF);

    @Test
    void areToldWhenApprovedFromTheFirstDayToTheCutOff() {
        assertThat(approved(FIRST).toldIn(DAYS)).contains(Standing.APPROVED);
        assertThat(approved(CUT_OFF).toldIn(DAYS)).contains(Standing.APPROVED);
    }

    @Test
    void areBackgroundWhenConcludedBefore() {
        assertThat(approved(FIRST.minusDays(1)).toldIn(DAYS)).isEmpty();
        assertThat(stages(APPROVED, StageDay.inYear(2024)).toldIn(DAYS)).isEmpty();
    }

    @Test
    void areNotYetApprovedTheDayAfterTheCutOff() {
        LocalDate after = CUT_OFF.plusDays(1);
        assertThat(approved(after).toldIn(DAYS)).isEmpty();
        assertThat(recommendation(Map.of(CONSENTED, StageDay.on(FIRST), APPROVED, StageDay.on(after)))
                        .toldIn(DAYS))
                .contains(Standing.UNDER_APPROVAL);
    }

    @Test
    void areUnderApprovalWhenConsentedOrDeterminedOnADayUnknown() {
        assertThat(stages(CONSENTED, StageDay.inPeriodFrom(FIRST)).toldIn(DAYS)).contains(Standing.UNDER_APPROVAL);
        assertThat(stages(DETERMINED, StageDay.inYear(2023)).toldIn(DAYS)).contains(Standing.UNDER_APPROVAL);
    }

    @Test
    void areInDevelopmentAsLongAsNothingElseIsKnown() {
        assertThat(stages(IN_DEVELOPMENT, StageDay.inYear(2020)).toldIn(DAYS)).contains(Standing.IN_DEVELOPMENT);
        assertThat(recommendation(Map.of()).toldIn(DAYS)).isEmpty();
    }

    @Test
    void areNotToldOnceWithdrawn() {
        Stages stages = recommendation(Map.of(CONSENTED, StageDay.on(FIRST), WITHDRAWN, StageDay.on(CUT_OFF)));
        assertThat(stages.toldIn(DAYS)).isEmpty();
        assertThat(stages.toldIn(new DateRange(FIRST, CUT_OFF.minusDays(1)))).contains(Standing.UNDER_APPROVAL);
    }

    @Test
    void areConcludedAsTheirKindIs() {
        Stages supplement = new Stages(TextKind.SUPPLEMENT, Map.of(AGREED, StageDay.on(FIRST)));
        Stages deliverable = new Stages(TextKind.DELIVERABLE, Map.of(PUBLISHED, StageDay.on(FIRST)));
        assertThat(supplement.toldIn(DAYS)).contains(Standing.AGREED);
        assertThat(deliverable.toldIn(DAYS)).contains(Standing.PUBLISHED);
    }

    @Test
    void areToldAsApprovedWhenPublishedToo() {
        Stages stages = recommendation(Map.of(APPROVED, StageDay.on(FIRST), PUBLISHED, StageDay.on(CUT_OFF)));
        assertThat(stages.toldIn(DAYS)).contains(Standing.APPROVED);
        assertThat(stages.toldIn(new DateRange(FIRST.plusDays(1), CUT_OFF))).isEmpty();
    }

    private static Stages approved(LocalDate day) {
        return stages(APPROVED, StageDay.on(day));
    }

    private static Stages stages(Stage stage, StageDay day) {
        return recommendation(Map.of(stage, day));
    }

    private static Stages recommendation(Map<Stage, StageDay> days) {
        return new Stages(TextKind.RECOMMENDATION, days);
    }
}
