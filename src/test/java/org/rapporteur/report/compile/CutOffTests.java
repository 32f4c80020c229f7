package org.rapporteur.report.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Every claim follows the cut-off day. */
class CutOffTests {

    @Test
    void aLaterDayApprovesWhatWasUnderApproval() {
        Compiled report = Compiled.on("2024-09-30");
        assertThat(report.totals("2.2"))
                .contains("approved recommendation 9 (0) SG5 SG11 SG20")
                .noneMatch(total -> total.startsWith("under-approval"));
        assertThat(report.totals("2.7"))
                .contains(
                        "approved recommendation 14 (0) SG13 SG16 SG17 SG20",
                        "under-approval recommendation 2 (0) SG13 SG20");
    }

    @Test
    void aLaterDayTellsDeclaredNumbersWithTheirDayAndOutsideTheTotals() {
        Compiled report = Compiled.on("2024-08-16");
        assertThat(report.totals("2.1")).noneMatch(total -> total.startsWith("under-approval"));
        assertThat(report.text("2.1"))
                .contains("As of 15 August 2024, 20 draft Recommendations on IMT-2020 were under approval in ITU-T SG13"
                        + ".");
        assertThat(report.totals("2.5")).isEmpty();
        assertThat(report.text("2.5")).startsWith("As of 15 August 2024, ITU-T SG12 approved or agreed nine texts");
    }

    @Test
    void anEarlierDayKnowsNothingOfALaterDeclaration() {
        Compiled report = Compiled.on("2024-08-14");
        assertThat(report.totals("2.1")).noneMatch(total -> total.startsWith("under-approval"));
        assertThat(report.text("2.1")).doesNotContain("declared").doesNotContain("15 August");
        assertThat(report.text("2.5")).isEqualTo("No number of texts is known for this subject by 14 August 2024.");
    }

    @Test
    void noneApprovedIsASentenceOfItsOwn() {
        Compiled report = Compiled.on("2024-02-01");
        assertThat(report.text("2.1"))
                .startsWith(
                        "No Recommendation was approved in the period 1 February 2024. One Technical Report was agreed"
                                + " by ITU-T SG3.");
        assertThat(report.text("2.3"))
                .isEqualTo("No text on IP cable was approved or agreed, and none is under approval, in the period"
                        + " 1 February 2024.");
    }

    @Test
    void aDayThatHasComeTurnsTheTense() {
        assertThat(Compiled.on("2024-09-18").text("2.2")).contains("will take place on 19 September 2024");
        assertThat(Compiled.on("2024-09-19").text("2.2")).contains("took place on 19 September 2024");
    }

    @Test
    void blocksKeepTheirIdsWhateverTheirNumbers() {
        Compiled early = Compiled.on("2024-04-29");
        Compiled late = Compiled.on("2024-08-15");
        assertThat(late.document().allBlocks().map(block -> block.id().toString()))
                .contains("imt-2020.texts.T-SG13", "ipv6.information-and-centres.ipv6-laboratory-montenegro");
        assertThat(early.document().allBlocks().map(block -> block.id().toString()))
                .contains("imt-2020.texts.T-SG13", "ipv6.information-and-centres.ipv6-laboratory-montenegro");
    }

    @Test
    void aDayOutsideThePeriodIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Compiled.on("2024-10-01"));
    }
}
