package org.rapporteur.check.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.check.Written;

class AgreementTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One Supplements was revised by SG13.|One Supplements",
                "One Technical Report were agreed by SG3.|One Technical Report were",
                "SG13 agreed on one Technical Reports.|one Technical Reports",
                "SG13 approved two Supplement and five Recommendations.|two Supplement",
                "In total, 11 Recommendation were approved.|11 Recommendation",
                "SG5 approved three Corrigendum to ITU-T X.1352.|three Corrigendum",
                "SG20 agreed on 2 Technical Paper.|2 Technical Paper",
                "Two Supplements and one Technical Report was approved by SG20.|Two Supplements and one Technical Report was",
                "Two Supplements was agreed by SG13.|Two Supplements was",
                "Four draft Recommendations is under approval in SG17.|Four draft Recommendations is",
                "One Supplement on digital agriculture were agreed.|One Supplement on digital agriculture were",
                "Five Recommendations on IPv6 has been approved.|Five Recommendations on IPv6 has",
                "One Supplement was revised by SG 13, one Technical Report were agreed by SG 3.|one Technical Report were",
                "Two Supplements were agreed by SG13 and one Technical Report were agreed by SG3.|one Technical Report were",
                "One Supplement “Gaps and roadmap” were agreed.|One Supplement “Gaps and roadmap” were",
                "These Recommendation were approved by SG11.|These Recommendation",
                "This Recommendations was approved by SG11.|This Recommendations",
                "The following Recommendations was approved by SG11.|The following Recommendations was",
                "SG2 agreed on a Technical Reports.|a Technical Reports"
            })
    void findsWhatDoesNotAgree(String sentence, String quote) {
        assertThat(Written.quotes("agreement", sentence)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One group presented its texts.",
                "One Member State sent in their Recommendations.",
                "One Supplement was revised by SG13, one Technical Report was agreed by SG3, and 22 draft Recommendations are under approval.",
                "In total, 11 Recommendations were approved by ITU-T SGs 9, 11, 13 and 16.",
                "Two Supplements and one Technical Report were agreed by SG20.",
                "One Supplement and one Technical Report were agreed by SG20.",
                "One of the two Recommendations was approved in June.",
                "Each of the four Recommendations is in force.",
                "None of the three Supplements was published.",
                "The second of two Recommendations was determined.",
                "A total of 11 Recommendations was approved.",
                "The approval of four Recommendations was announced.",
                "Work on four draft Recommendations is ongoing.",
                "More than one Recommendation was consented.",
                "SG3 approved two Recommendations and one Technical Report was agreed.",
                "SG13 approved one new and three revised Recommendations.",
                "Five new and one revised Recommendations were approved.",
                "The two Recommendation drafts were merged.",
                "SG17 discussed two text proposals and three document types.",
                "The Supplement 59 was revised; Release 1 Recommendations were stable.",
                "Recommendation ITU-T Y.3129 and one Supplement were agreed.",
                "Besides Recommendations, a Handbook and one Supplement were published.",
                "The 2024 Recommendations were published.",
                "One Supplement “Requirements were met” was agreed.",
                "One Recommendation that two groups were asked to review was approved.",
                "There was one Supplement and there were two Recommendations.",
                "These draft ITU-T Recommendations were consented.",
                "These Recommendations were approved, this Supplement was agreed.",
                "SG13, with two Recommendations, is the busiest group.",
                "All but one Recommendation were approved.",
                "ITU-T SG12 approved nine standards including Recommendations, Supplements and Technical Reports.",
                "One or more Recommendations were expected.",
                "A standards-based approach and a text editor were used."
            })
    void staysSilentOnWhatAgrees(String sentence) {
        assertThat(Written.quotes("agreement", sentence)).isEmpty();
    }
}
