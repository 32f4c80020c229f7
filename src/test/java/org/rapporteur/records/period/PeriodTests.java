package org.rapporteur.records.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.rapporteur.records.period.ExamplePeriods.CUT_OFF;
import static org.rapporteur.records.period.ExamplePeriods.FIRST;
import static org.rapporteur.records.period.ExamplePeriods.LAST;
import static org.rapporteur.records.period.ExamplePeriods.period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.terms.DateRange;

class PeriodTests {
    private final PeriodSummary told = period("2024-september", Visibility.PUBLIC);
    private final Period period = new Period(told);

    @Test
    void tellsWhatItWasTold() {
        assertThat(period.summary()).isEqualTo(told);
    }

    @Test
    void keepsItsCutOffOnceInClearance() {
        period.moveTo(PeriodState.IN_CLEARANCE);
        PeriodSummary later = with(PeriodDates.first(told.days(), LAST)).in(PeriodState.IN_CLEARANCE);
        assertThatIllegalStateException()
                .isThrownBy(() -> period.become(later))
                .withMessage("Period 2024-september is in-clearance");
    }

    @Test
    void countsFromTheDayAfterTheLastCutOffWhateverItPrints() {
        PeriodDates dates = new PeriodDates(told.days(), FIRST.minusDays(10), CUT_OFF, null);
        assertThat(with(dates).asOf(CUT_OFF)).isEqualTo(new DateRange(FIRST.minusDays(10), CUT_OFF));
        assertThat(with(dates).days()).isEqualTo(told.days());
        assertThatIllegalArgumentException().isThrownBy(() -> PeriodDates.first(told.days(), FIRST.minusDays(1)));
    }

    private PeriodSummary with(PeriodDates dates) {
        return new PeriodSummary(
                told.code(),
                told.series(),
                dates,
                told.cover(),
                told.countsChanges(),
                told.visibility(),
                told.state(),
                told.scope());
    }

    @Test
    void isClearedBeforeItIsIssued() {
        assertThatIllegalStateException()
                .isThrownBy(() -> period.moveTo(PeriodState.ISSUED))
                .withMessage("Period 2024-september is open and may not become issued");
        period.moveTo(PeriodState.IN_CLEARANCE);
        period.moveTo(PeriodState.ISSUED);
        assertThat(period.summary().state()).isEqualTo(PeriodState.ISSUED);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN, false", "OPEN, IN_CLEARANCE, true", "OPEN, ISSUED, false",
        "IN_CLEARANCE, OPEN, false", "IN_CLEARANCE, IN_CLEARANCE, false", "IN_CLEARANCE, ISSUED, true",
        "ISSUED, OPEN, false", "ISSUED, IN_CLEARANCE, false", "ISSUED, ISSUED, false",
        "OPEN, ISSUED_ELSEWHERE, true", "IN_CLEARANCE, ISSUED_ELSEWHERE, false", "ISSUED_ELSEWHERE, OPEN, false"
    })
    void goesOneWay(PeriodState from, PeriodState to, boolean may) {
        assertThat(from.mayMoveTo(to)).isEqualTo(may);
    }

    @Test
    void isToldFromItsFirstDayToTheCutOff() {
        assertThat(told.asOf(CUT_OFF)).isEqualTo(new DateRange(FIRST, CUT_OFF));
        assertThatIllegalArgumentException().isThrownBy(() -> told.asOf(LAST.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource
    void statesAreReadFromTheirCode(PeriodState state) {
        assertThat(PeriodState.ofCode(state.code())).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource
    void visibilitiesAreReadFromTheirCode(Visibility visibility) {
        assertThat(Visibility.ofCode(visibility.code())).isEqualTo(visibility);
    }

    @Test
    void codesAreWrittenInLowerCase() {
        assertThat(PeriodState.IN_CLEARANCE.code()).isEqualTo("in-clearance");
        assertThatIllegalArgumentException().isThrownBy(() -> PeriodState.ofCode("closed"));
        assertThatIllegalArgumentException().isThrownBy(() -> Visibility.ofCode("PUBLIC"));
    }
}
