package org.rapporteur.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayReadingTests {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-01",
                "2024-10-1",
                "2024/10/01",
                "1 October 2024",
                "01 October 2024",
                "1 Oct 2024",
                "1 Oct. 2024",
                "1-Oct-2024",
                "1st October 2024",
                "1st of October, 2024",
                "October 1, 2024",
                "OCT 1 2024",
                "Tuesday, 1 October 2024",
                "1\u00a0October\u00a02024",
                " 1  October 2024 ",
                "01.10.2024",
                "1. 10. 2024",
                "1.10.2024"
            })
    void aDayIsUnderstoodAsPeopleWriteIt(String text) {
        assertThat(DayReading.of(text).only()).as(text).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/12/2024", "12/13/2024", "13-12-2024", "13 December 2024"})
    void aMonthIsNoMoreThanTwelve(String text) {
        assertThat(DayReading.of(text).only()).contains(LocalDate.of(2024, 12, 13));
    }

    @Test
    void ofTwoReadingsNoneIsGuessed() {
        DayReading reading = DayReading.of("03/04/2024");
        assertThat(reading.isAmbiguous()).isTrue();
        assertThat(reading.only()).isEmpty();
        assertThat(reading.days()).isEqualTo(List.of(LocalDate.of(2024, 4, 3), LocalDate.of(2024, 3, 4)));
    }

    @Test
    void whyADayIsNotTakenIsSaid() {
        assertThat(DayReading.valueOf("1.10.2024")).isEqualTo(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayReading.valueOf("03/04/2024"))
                .withMessage("“03/04/2024” may mean two days: 2024-04-03 or 2024-03-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayReading.valueOf("soon"))
                .withMessage("“soon” is not a day such as 12 July 2024");
    }

    @Test
    void theFifthOfMayIsOneDayEitherWay() {
        assertThat(DayReading.of("05/05/2024").only()).contains(LocalDate.of(2024, 5, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2024",
                "October 2024",
                "31 February 2024",
                "31/02/2024",
                "1 Ma 2024",
                "1 Octobers 2024",
                "1 October 24",
                "01/10/24",
                "2024-13-01",
                "1.10.2024.",
                "１ October 2024"
            })
    void whatIsNoDayIsNone(String text) {
        assertThat(DayReading.of(text).days()).isEmpty();
    }
}
