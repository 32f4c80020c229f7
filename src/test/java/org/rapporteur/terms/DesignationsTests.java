package org.rapporteur.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignationsTests {
    static final List<String> REAL = DesignationTests.REAL;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            D.608R                                        | ITU-T D.608 R
            D.608 R                                       | ITU-T D.608 R
            Amd.2 to ITU-T Q.931                          | ITU-T Q.931 Amd. 2
            Amendment 1 to ITU-T X.1352                   | ITU-T X.1352 Amd. 1
            Amendment 1 to ITU-T X.1352 (2022)            | ITU-T X.1352 (2022) Amd. 1
            Amendment 1 to ITU-T X.1352 (10/2022)         | ITU-T X.1352 (2022) Amd. 1
            Corrigendum 1 to Amendment 2 to ITU-T X.1352  | ITU-T X.1352 Amd. 2 Cor. 1
            X.1715 Amd.1                                  | ITU-T X.1715 Amd. 1
            X.1715 (2022) Amd.1 (04/2024)                 | ITU-T X.1715 (2022) Amd. 1 (04/2024)
            J.1305Cor.1                                   | ITU-T J.1305 Cor. 1
            J.1305 Corrigendum 1                          | ITU-T J.1305 Cor. 1
            Supplement 59 to ITU-T Y.3100-series          | ITU-T Y Suppl. 59
            Supplement 59 to the ITU-T Y.3100 series Recommendations | ITU-T Y Suppl. 59
            Supplement 59 to ITU-T Y.3100-series (07/2024) | ITU-T Y Suppl. 59 (07/2024)
            ITU-T Y.3100-series - Supplement 59           | ITU-T Y Suppl. 59
            Supplement 9 to ITU-T E.800-series            | ITU-T E-800 series Suppl. 9
            Supplement 3 to ITU-T E.164                   | ITU-T E.164 Suppl. 3
            X.supp.40                                     | ITU-T X Suppl. 40
            Y.Suppl.59                                    | ITU-T Y Suppl. 59
            Y Suppl. 59                                   | ITU-T Y Suppl. 59
            Y.4903/L.1603                                 | ITU-T Y.4903/L.1603
            Y.4903 / L.1603                               | ITU-T Y.4903/L.1603
            [Y.4607]                                      | ITU-T Y.4607
            “ITU-T Y.4607”,                               | ITU-T Y.4607
            ITU-T Q.5009                                  | ITU-T Q.5009
            ITU-T\u00a0Q.5009                             | ITU-T Q.5009
            ITU\u2011T Q.5009                             | ITU-T Q.5009
            Rec. ITU-T X.509                              | ITU-T X.509
            Rec. itu-t x.509                              | ITU-T X.509
            Recommendation ITU-T Y.4221                   | ITU-T Y.4221
            draft new Recommendation ITU-T Y.4221         | ITU-T Y.4221
            ITU-T Recommendation Y.4221                   | ITU-T Y.4221
            Annex B to ITU-T J.112                        | ITU-T J.112 Annex B
            Appendix II of G.711                          | ITU-T G.711 App. II
            V.25bis                                       | ITU-T V.25 bis
            """)
    void readsWhatPeopleWrite(String text, String normalForm) {
        assertThat(Designations.read(text))
                .isEqualTo(new DesignationReading.Understood(Designation.valueOf(normalForm), false, null));
        assertThat(((DesignationReading.Understood) Designations.read(text)).designation())
                .hasToString(normalForm);
    }

    @ParameterizedTest
    @FieldSource("REAL")
    void readsThePublishedFormAsItStands(String real) {
        assertThat(Designations.read(real))
                .isEqualTo(new DesignationReading.Understood(Designation.valueOf(real), false, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Y.4480rev, ITU-T Y.4480",
        "Y.4480-rev, ITU-T Y.4480",
        "Y.4480 (revised), ITU-T Y.4480",
        "Y.4480rev (11/2021), ITU-T Y.4480 (11/2021)",
        "revised X.1373, ITU-T X.1373",
        "draft revised Recommendation ITU-T X.1373, ITU-T X.1373",
        "Supplement 59 (revised) to ITU-T Y.3100-series, ITU-T Y Suppl. 59"
    })
    void noticesARevision(String text, String normalForm) {
        assertThat(Designations.read(text))
                .isEqualTo(new DesignationReading.Understood(Designation.valueOf(normalForm), true, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Q.5011 (ex Q.IEC-EEMA), ITU-T Q.5011, Q.IEC-EEMA",
        "Y.4492 (ex Y.dec-IoT-arch), ITU-T Y.4492, Y.dec-IoT-arch",
        "ITU-T Q.5029 (formerly Q.IEC-DTINF) (06/2024), ITU-T Q.5029 (06/2024), Q.IEC-DTINF"
    })
    void keepsTheFormerName(String text, String normalForm, String formerName) {
        assertThat(Designations.read(text))
                .isEqualTo(new DesignationReading.Understood(Designation.valueOf(normalForm), false, formerName));
    }

    @ParameterizedTest
    @CsvSource({
        "Q.TSCA, RECOMMENDATION",
        "E.RAA4Q.TSCA, RECOMMENDATION",
        "E.ACP, RECOMMENDATION",
        "Y.dec-IoT-arch, RECOMMENDATION",
        "Y.DPI-IMM-PIB, RECOMMENDATION",
        "X.5Gsec-q, RECOMMENDATION",
        "X.Imp500, IMPLEMENTERS_GUIDE",
        "Y.Sup-sdn, SUPPLEMENT",
        "TR.OTTnum, TECHNICAL_REPORT",
        "TR.zt-acp, TECHNICAL_REPORT",
        "YSTR-IADIoT, TECHNICAL_REPORT",
        "DSTR-STUDY_DRCI, TECHNICAL_REPORT",
        "FSTP-ACC-RCS, TECHNICAL_PAPER",
        "Study_OTTs,"
    })
    void readsNames(String text, TextKind kind) {
        assertThat(Designations.read(text)).isEqualTo(new DesignationReading.Named(text, kind));
        assertThat(Designations.read("draft new ITU-T " + text)).isEqualTo(new DesignationReading.Named(text, kind));
    }

    @Test
    void takesTheKindFromTheWordBeforeAName() {
        assertThat(Designations.read("ITU-T Technical Report DSTR-OTTBypass"))
                .isEqualTo(new DesignationReading.Named("DSTR-OTTBypass", TextKind.TECHNICAL_REPORT));
        assertThat(Designations.read("Technical Paper Study_OTTs"))
                .isEqualTo(new DesignationReading.Named("Study_OTTs", TextKind.TECHNICAL_PAPER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Supplement 82", "Suppl. 82", "Supp.82", "Supplement No. 82"})
    void asksForTheSeriesOfASupplement(String text) {
        Designation known = Designation.valueOf("ITU-T Y Suppl. 82");
        assertThat(Designations.read(text)).isEqualTo(new DesignationReading.SeriesUnknown("82"));
        assertThat(Designations.read(text, "SG20")).isEqualTo(new DesignationReading.SeriesUnknown("82"));
        assertThat(new DesignationReading.SeriesUnknown("82").in('Y')).isEqualTo(known);
        assertThat(Designations.read(text, "Y")).isEqualTo(new DesignationReading.Understood(known, false, null));
        assertThat(Designations.read(text, "ITU-T Y.3100-series"))
                .isEqualTo(new DesignationReading.Understood(known, false, null));
    }

    @Test
    void prefersTheSeriesASupplementNames() {
        assertThat(Designations.read("X.supp.40", "Y"))
                .isEqualTo(new DesignationReading.Understood(Designation.valueOf("ITU-T X Suppl. 40"), false, null));
    }

    @ParameterizedTest
    @CsvSource({
        "M.2083-0, Recommendation ITU-R M.2083-0",
        "Recommendation ITU-R M.2083-0, Recommendation ITU-R M.2083-0",
        "Rec. ITU-R BT.2020, Recommendation ITU-R BT.2020",
        "Report ITU-R M.2440-0, Report ITU-R M.2440-0",
        "ITU-R Report M.2440-0, Report ITU-R M.2440-0",
        "Resolution ITU-R 65-1, Resolution ITU-R 65-1",
        "Resolution\u00a0ITU\u2011R\u00a065, Resolution ITU-R 65",
        "ITU-R 65, Resolution ITU-R 65",
        "Opinion ITU-R 100, Opinion ITU-R 100",
        "Question ITU-R 229-2/5, Question ITU-R 229-2/5"
    })
    void readsTheTextsOfItuR(String text, String citation) {
        RadioDesignation radio = RadioDesignation.valueOf(citation);
        assertThat(Designations.read(text)).isEqualTo(new DesignationReading.Radio(radio));
        assertThat(radio.citation()).isEqualTo(citation);
        assertThat(radio).hasToString(citation.substring(citation.indexOf("ITU-R")));
        assertThat(RadioDesignation.ofSlug(radio.slug())).isEqualTo(radio);
        assertThat(radio.slug()).matches("[A-Za-z0-9._~-]+");
    }

    @Test
    void tellsAReportFromTheRecommendationOfTheSameNumber() {
        RadioDesignation report = RadioDesignation.valueOf("Report ITU-R M.2083-0");
        RadioDesignation recommendation = RadioDesignation.valueOf("Recommendation ITU-R M.2083-0");
        assertThat(report).hasToString(recommendation.toString()).isNotEqualTo(recommendation);
        assertThat(report.slug()).isEqualTo("R-Report-M.2083-0").isNotEqualTo(recommendation.slug());
        assertThat(recommendation).isLessThan(RadioDesignation.valueOf("ITU-R M.10000-0"));
    }

    @Test
    void refusesNumbersWhichItuRDoesNotGive() {
        assertThatIllegalArgumentException().isThrownBy(() -> RadioDesignation.valueOf("Report ITU-R 5"));
        assertThatIllegalArgumentException().isThrownBy(() -> RadioDesignation.valueOf("ITU-T X.509"));
        assertThatIllegalArgumentException().isThrownBy(() -> RadioDesignation.ofSlug("R-Rep-M.2440-0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RadioDesignation(TextKind.SUPPLEMENT, "M", 1, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RadioDesignation(TextKind.RESOLUTION, null, 1, null, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "Recommendation",
                "ITU-T",
                "Amendment 1",
                "page 7",
                "U.S.",
                "HTTP-2",
                "J.153 System architecture for cable television services",
                "Question 1/1",
                "X.509 and X.510",
                "M.2083-0-1",
                "J.153 (13/2024)"
            })
    void leavesTheRestAlone(String text) {
        assertThat(Designations.read(text)).isEqualTo(new DesignationReading.NotUnderstood(text));
    }

    @Test
    void doesNotLookAtLongTexts() {
        String text = "ITU-T X.509" + " ".repeat(500);
        assertThat(Designations.read(text)).isEqualTo(new DesignationReading.NotUnderstood(text));
    }
}
