package org.rapporteur.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTests {
    private static final LocalDate FIRST = LocalDate.parse("2024-02-01");
    private static final LocalDate LAST = LocalDate.parse("2024-09-30");
    private static final DateRange DAYS = new DateRange(FIRST, LAST);

    @Test
    void containsItsFirstAndItsLastDay() {
        assertThat(DAYS.contains(FIRST)).isTrue();
        assertThat(DAYS.contains(LAST)).isTrue();
        assertThat(DAYS.contains(FIRST.minusDays(1))).isFalse();
        assertThat(DAYS.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void mayBeASingleDay() {
        assertThat(new DateRange(FIRST, FIRST).contains(FIRST)).isTrue();
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(LAST, FIRST))
                .withMessage("2024-02-01 comes before 2024-09-30");
    }

    @Test
    void endsWithTheDayItIsCutAt() {
        LocalDate day = LocalDate.parse("2024-08-15");
        assertThat(DAYS.until(day)).isEqualTo(new DateRange(FIRST, day));
        assertThat(DAYS.until(FIRST)).isEqualTo(new DateRange(FIRST, FIRST));
        assertThat(DAYS.until(LAST)).isEqualTo(DAYS);
    }

    @Test
    void isNotCutOutsideItsDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> DAYS.until(FIRST.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> DAYS.until(LAST.plusDays(1)));
    }

    @Test
    void overlapsWhatSharesADay() {
        assertThat(DAYS.overlaps(new DateRange(LAST, LAST.plusDays(9)))).isTrue();
        assertThat(DAYS.overlaps(new DateRange(FIRST.minusDays(9), FIRST))).isTrue();
        assertThat(DAYS.overlaps(new DateRange(FIRST.plusDays(1), FIRST.plusDays(2))))
                .isTrue();
        assertThat(DAYS.overlaps(new DateRange(LAST.plusDays(1), LAST.plusDays(9))))
                .isFalse();
        assertThat(DAYS.overlaps(new DateRange(FIRST.minusDays(9), FIRST.minusDays(1))))
                .isFalse();
    }
}
