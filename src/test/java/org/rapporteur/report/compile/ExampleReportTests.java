package org.rapporteur.report.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;

/** What the report of September 2024 says on its own cut-off day, checked by hand against the real one. */
class ExampleReportTests {

    private static final Compiled REPORT = Compiled.on("2024-08-15");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2.1 | approved recommendation 11 (0) SG9 SG11 SG13 SG16; agreed supplement 1 (0) SG13; agreed technical-report 1 (0) SG3; under-approval recommendation 22 (22) SG13 SG17
                    2.2 | approved recommendation 8 (0) SG5 SG11 SG20; approved amendment 1 (0) SG17; agreed supplement 2 (0) SG20; agreed technical-report 1 (0) SG20; agreed technical-paper 1 (0) SG16; under-approval recommendation 14 (13) SG5 SG17 SG20
                    2.3 | approved recommendation 4 (0) SG9
                    2.4 | approved recommendation 2 (0) SG16
                    2.5 | approved text 9 (9) SG12
                    2.6 | approved recommendation 11 (0) SG9 SG11 SG13 SG16; approved corrigendum 2 (0) SG9; under-approval recommendation 4 (0) SG13 SG17
                    2.7 | approved recommendation 9 (0) SG16; under-approval recommendation 7 (0) SG13 SG17 SG20
                    2.8 | approved recommendation 2 (0) SG16 SG17; under-approval recommendation 3 (0) SG17 SG20
                    2.9 | approved recommendation 10 (0) SG13 SG17; approved amendment 1 (0) SG17; agreed supplement 1 (0) SG17; agreed technical-report 2 (0) SG17 SG20
                    7   | approved recommendation 1 (0) SG3; agreed technical-report 2 (0) SG3
                    """)
    void countsWhatEachSectionHolds(String number, String totals) {
        assertThat(String.join("; ", REPORT.totals(number))).isEqualTo(totals);
    }

    @Test
    void countsEachRecommendationOnceInAll() {
        assertThat(REPORT.document().totals())
                .extracting(Compiled::printed)
                .first()
                .asString()
                .startsWith("approved recommendation 56 (0)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2.1 | In total, 11 Recommendations (two of them also reported in sections 2.3 and 2.6) were approved by ITU-T SGs 9, 11, 13 and 16.
                    2.1 | One Supplement was agreed by ITU-T SG13, one Technical Report was agreed by ITU-T SG3 and 22 draft Recommendations are under approval in ITU-T SGs 13 and 17.
                    2.1 | ITU-T SG13 agreed revised Supplement 59 to ITU-T Y-series Recommendations “IMT-2020 and beyond standardization roadmap” and approved the following five Recommendations:
                    2.1 | ITU-T SG13 also started approval of 20 draft Recommendations on IMT-2020.
                    2.2 | In total, eight Recommendations were approved by ITU-T SGs 5, 11 and 20.
                    2.2 | 14 draft Recommendations are under approval in ITU-T SGs 5, 17 and 20.
                    2.2 | ITU-T SG17 approved Amendment 1 to ITU-T X.1352 “Security requirements for Internet of things devices and gateways” and started approval of two draft Recommendations on IoT security;
                    2.2 | The next meeting will take place on 19 September 2024 in Madrid, Spain.
                    2.2 | draft revised Recommendation ITU-T Y.4480
                    2.3 | ITU-T SG9 approved the following four Recommendations (one of them also reported in section 2.1):
                    2.3 | use IMT-2020 radio system” (see 2.1.2);
                    2.5 | ITU-T SG12 approved or agreed nine texts on IP performance (Recommendations, Supplements, Amendments, Implementers’ Guides and Technical Reports) by 15 August 2024.
                    2.6 | ITU-T Q.5011 (ex Q.IEC-EEMA) “
                    2.6 | ITU-T SG9 approved Recommendation ITU-T J.1311 “Technical requirements for cloud gaming service platforms” and the following two Corrigenda:
                    2.8 | SG17 approved revised Recommendation ITU-T X.1373 “
                    2.8 | ; and ITU-T SG20 started approval of draft Recommendations ITU-T Y.4230 “
                    2.9 | ITU-T SG17 approved eight Recommendations and one Amendment and agreed one Supplement and one Technical Report:
                    2.9 | “Signalling procedures of calling line identification authentication” (approved on 29 September 2022)
                    2.15 | ITU-R M.2083-0 “IMT Vision – Framework and overall objectives of the future development of IMT for 2020 and beyond” (approved in 2015)
                    7 | ITU-T SG3 approved Regional Recommendation ITU-T D.700 R “Principles for dealing with OTTs” (Arab region) and agreed the following two Technical Reports:
                    """)
    void tellsTextsAsTheTradeTellsThem(String number, String sentence) {
        assertThat(REPORT.text(number)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"X.1353", "Y.4227", "Y.4508"})
    void tellsAsConsentedWhatWasApprovedLater(String number) {
        assertThat(claims("2.7", number))
                .extracting(claim -> count(claim).stage())
                .containsOnly("under-approval");
    }

    @ParameterizedTest
    @CsvSource({"2.9,Q.3062", "2.9,Y.4500.3", "7,D.608 R", "2.15,M.2083-0", "2.2,Y.4492"})
    void neverCountsWhatWasApprovedBefore(String section, String number) {
        assertThat(claims(section, number)).isNotEmpty();
        assertThat(REPORT.document().totals())
                .flatExtracting(Claim::sources)
                .noneMatch(source -> source.label().contains(number + " "));
    }

    @Test
    void hasABlockForEveryParagraphOfTheRealReport() {
        Stream<String> numbered = Stream.of("2.11", "2.12", "2.13", "2.14", "2.15", "2.16");
        assertThat(numbered)
                .allSatisfy(
                        number -> assertThat(REPORT.section(number).heading()).isNull());
        assertThat(paragraphs("2.1")).contains("2.1.1", "2.1.6");
        assertThat(paragraphs("2.2")).contains("2.2.1", "2.2.12");
        assertThat(paragraphs("2.9")).contains("2.9.1", "2.9.5");
        assertThat(paragraphs("3")).contains("3.1", "3.6");
        assertThat(paragraphs("4")).contains("4.1", "4.6");
        assertThat(paragraphs("7")).containsExactly("7.1", "7.2", "7.3");
    }

    private static Stream<String> paragraphs(String section) {
        return REPORT.section(section).blocks().stream()
                .filter(block -> block instanceof org.rapporteur.document.Paragraph)
                .map(block ->
                        ((org.rapporteur.document.Paragraph) block).label().text())
                .filter(number -> !number.isEmpty());
    }

    private static Stream<Claim> claims(String section, String number) {
        return REPORT.claims(REPORT.section(section), ClaimType.TEXT)
                .filter(claim -> claim.text().contains(number));
    }

    private static Claim.Count count(Claim claim) {
        return java.util.Objects.requireNonNull(claim.count());
    }
}
