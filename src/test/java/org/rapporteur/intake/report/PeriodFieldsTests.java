package org.rapporteur.intake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.records.period.PeriodSummary;

/** What somebody puts right of a period before it is opened. */
class PeriodFieldsTests {

    private static final PeriodSummary PERIOD = SomeProposals.report().period().period();

    private static PeriodSummary put(Map<String, String> changed) {
        return PeriodFields.of(PERIOD).with(changed).put(PERIOD);
    }

    @Test
    void everyFieldIsShown() {
        assertThat(PeriodFields.of(PERIOD).values()).containsOnlyKeys(PeriodFields.NAMES);
        assertThat(PeriodFields.NAMES).containsAll(PeriodFields.DAYS);
        assertThat(PeriodFields.of(PERIOD).values())
                .containsEntry("starts", "2020-01-01")
                .containsEntry("ends", "2020-06-30")
                .containsEntry("documentDate", "");
    }

    @Test
    void sentBackAsTheyWereTheyChangeNothing() {
        PeriodFields shown = PeriodFields.of(PERIOD);
        assertThat(shown.otherThan(shown)).isEmpty();
        assertThat(put(Map.of())).isEqualTo(PERIOD);
    }

    @Test
    void onlyWhatIsOtherIsKeptAndWhatIsNoFieldIsNot() {
        PeriodFields shown = PeriodFields.of(PERIOD);
        assertThat(shown.with(Map.of("title", "Moon", "state", "issued")).otherThan(shown))
                .isEqualTo(Map.of("title", "Moon"));
    }

    @Test
    void daysAndCoverAreThoseThatAreSaid() {
        PeriodSummary put = put(Map.of("cutOff", "2020-05-31", "documentDate", "2020-07-01", "meeting", "Moon, 2020"));
        assertThat(put.cutOff()).isEqualTo(LocalDate.of(2020, 5, 31));
        assertThat(put.documentDate()).isEqualTo(LocalDate.of(2020, 7, 1));
        assertThat(put.meeting()).isEqualTo("Moon, 2020");
        assertThat(put.code()).isEqualTo(PERIOD.code());
        assertThat(put.scope()).isEqualTo(PERIOD.scope());
    }

    @Test
    void whatIsNoDayIsRefusedInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> put(Map.of("cutOff", "32.5.2020")))
                .withMessage("“32.5.2020” is not a day such as 12 July 2024");
        assertThatIllegalArgumentException().isThrownBy(() -> put(Map.of("starts", "")));
    }

    @Test
    void daysStandInTheirOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> put(Map.of("ends", "2019-12-31")))
                .withMessage("2019-12-31 comes before 2020-01-01");
    }

    @Test
    void whoSaysADayHasNothingGuessedOfIt() {
        ProposedPeriod proposed = SomeProposals.report().period();
        assertThat(proposed.remarks()).extracting(Remark::code).contains(Remark.Code.CUT_OFF_GUESSED);
        assertThat(proposed.decided(Map.of("cutOff", "2020-05-31")).remarks())
                .extracting(Remark::code)
                .doesNotContain(Remark.Code.CUT_OFF_GUESSED);
    }

    @Test
    void whatStandsInForATitleIsSaidUntilSomebodyGivesOne() {
        ProposedPeriod proposed = SomeProposals.report().period();
        Remark missing = Remark.of(Remark.Code.TITLE_MISSING, "Report of 2020");
        assertThat(proposed.remarks()).contains(missing);
        assertThat(proposed.decided(Map.of("title", "Moon")).remarks()).doesNotContain(missing);
    }
}
