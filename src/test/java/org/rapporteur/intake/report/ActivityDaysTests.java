package org.rapporteur.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.terms.DateRange;

/** When something took place, as reports say it. */
class ActivityDaysTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A workshop was held from 3 to 5 June 2024 in Geneva.                   | 2024-06-03 | 2024-06-05
                    A workshop was held on 12 July 2024.                                   | 2024-07-12 | 2024-07-12
                    The forum (Geneva, 29 June – 3 July 2024) discussed it.                | 2024-06-29 | 2024-07-03
                    It met between 29 December 2023 and 3 January 2024.                    | 2023-12-29 | 2024-01-03
                    The training took place June 3-5, 2024, in Nairobi.                    | 2024-06-03 | 2024-06-05
                    The training took place on July 12th, 2024.                            | 2024-07-12 | 2024-07-12
                    It met from 30 September to 2 Oct. 2024.                               | 2024-09-30 | 2024-10-02
                    Two hundred people came. It was held on 12 July 2024 in Accra.         | 2024-07-12 | 2024-07-12
                    On 12 July 2024 it met; Recommendation ITU-T Y.1 was approved on 14 July 2024. | 2024-07-12 | 2024-07-12
                    It met on 12 July 2024. It will meet again on 3 March 2025.            | 2024-07-12 | 2024-07-12
                    """)
    void daysThatAreSaidWholeAreFound(String words, LocalDate from, LocalDate to) {
        assertThat(ActivityDays.in(words)).contains(new DateRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The group meets twice a year.",
                "A workshop was held in June 2024.",
                "Answers are due by 31 December 2024.",
                "The Supplement was agreed on 12 July 2024.",
                "Workshops were held on 12 July 2024 in Accra and on 3 September 2024 in Lima.",
                "It met on 31 February 2024.",
                "It met from 5 to 3 June 2024.",
                "See Document 12/5 June 2024."
            })
    void whatIsNoDayOfOneEventIsNotTakenForOne(String words) {
        assertThat(ActivityDays.in(words)).isEmpty();
    }

    @Test
    void aLongLineOfFiguresIsReadAtOnce() {
        assertThat(ActivityDays.in("1 to ".repeat(20_000))).isEmpty();
    }
}
