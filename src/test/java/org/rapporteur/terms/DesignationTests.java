package org.rapporteur.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignationTests {
    /** Real ones, of every shape in which ITU-T has published, in the order in which people expect them. */
    static final List<String> REAL = List.of(
            "ITU-T A.1 (03/1993)",
            "ITU-T A.1 (07/2006)",
            "ITU-T A.5 Annex B (09/1998)",
            "ITU-T A.12 (2008) Cor. 1 (06/2015)",
            "ITU-T A Suppl. 1 (09/1998)",
            "ITU-T A Suppl. 2 (12/2022)",
            "ITU-T D.000 (2002) Amd. 1 (10/2007)",
            "ITU-T D.000 (05/2010)",
            "ITU-T D.50 Suppl. 1 (04/2011)",
            "ITU-T D.81/F.80 bis (11/1980)",
            "ITU-T D.190/E.275/F.43 (10/1984)",
            "ITU-T D.300 R (1995) Amd. 1 (06/1998)",
            "ITU-T D.300 R/E.282 R (12/1972)",
            "ITU-T D.301 R/F.66 (12/1972)",
            "ITU-T D.502R (02/2026)",
            "ITU-T D.608 R (05/2022)",
            "ITU-T E.164 Suppl. 3 (2004) Amd. 1 (11/2009)",
            "ITU-T E.164/I.331/Q.11 bis (11/1988)",
            "ITU-T E.210/F.120/Q.11 ter (10/1984)",
            "ITU-T E.211/Q.11 quarter (11/1980)",
            "ITU-T E.211/Q.11 quater (10/1984)",
            "ITU-T E-100 Suppl. 2 (10/1984)",
            "ITU-T E-100 series Suppl. 2 (01/1994)",
            "ITU-T E-800 series Suppl. 9 (10/2021)",
            "ITU-T E-800 series Suppl. 10 (01/2016)",
            "ITU-T E.1100 series Suppl. 1 (03/2012)",
            "ITU-T F.80bis/E.322 (10/1976)",
            "ITU-T F.400/X.400 (1996) Amd. 1 (09/1998)",
            "ITU-T F.742 (V2) (03/2025)",
            "ITU-T F.743.26 (06/2024)",
            "ITU-T G.671 (2005) Amd. 1 Err. 1 (11/2006)",
            "ITU-T G.707/Y.1322 (2000) Amd. 1 (11/2001)",
            "ITU-T G.707/Y.1322 (2003) Cor. 2 Err. 1 (02/2006)",
            "ITU-T G.722 (11/1988)",
            "ITU-T G.722 (1988) Annex A (03/1993)",
            "ITU-T G.722 (1988) App. IV (11/2009)",
            "ITU-T G.722.2 Annex C (2017) Cor. 1 (08/2018)",
            "ITU-T G.722.2 App. I (2002) Amd. 1 (07/2003)",
            "ITU-T G.729 Annex C+ (2000) Cor. 1 (03/2001)",
            "ITU-T G.820/I.351/Y.1501 (07/2004)",
            "ITU-T H.222.0 (1995) Technical Cor. 1 (02/1998)",
            "ITU-T H.222.0 (V8) (2021) Amd. 1 (12/2022)",
            "ITU-T H.248 Annex M2 (07/2001)",
            "ITU-T H.350.1 attachment (08/2003)",
            "ITU-T I.256.2a (03/1993)",
            "ITU-T J.153 (06/2024)",
            "ITU-T L.255/L.17 App. I (02/1997)",
            "ITU-T M Suppl. 2.9 (12/1972)",
            "ITU-T M Suppl. 2.10 (12/1972)",
            "ITU-T O.81 App.I (1998) Err. 1 (05/2000)",
            "ITU-T O.191 (1997) Add. 1 (10/1997)",
            "ITU-T Q.1912.5 A (10/2008)",
            "ITU-T Q.3403 v.1 (02/2016)",
            "ITU-T R.38 A (10/1976)",
            "ITU-T V.25 ter Annex A (08/1996)",
            "ITU-T V.25 ter Suppl. 1 (04/1995)",
            "ITU-T X.227 bis (1998) Cor. 1 (07/2015)",
            "ITU-T X.237 (1995) Amd. 1/Technical Cor. 1 (06/1999)",
            "ITU-T X.1352 (2022) Amd. 1 (03/2024)",
            "ITU-T X Suppl. 1 (1988) Cor. 1 (02/1990)",
            "ITU-T Y.2 (01/2000)",
            "ITU-T Y.10 (01/2000)",
            "ITU-T Y.3553",
            "ITU-T Y.4903/L.1603 (10/2016)",
            "ITU-T Y Suppl. 59 (07/2024)");

    private static Designation of(String text) {
        return Designation.valueOf(text);
    }

    @ParameterizedTest
    @FieldSource("REAL")
    void printsWhatItRead(String real) {
        assertThat(of(real)).hasToString(real);
    }

    @ParameterizedTest
    @FieldSource("REAL")
    void isFoundByItsSlug(String real) {
        assertThat(Designation.ofSlug(of(real).slug())).isEqualTo(of(real)).hasSameHashCodeAs(of(real));
    }

    @Test
    void sortsAsPeopleExpect() {
        List<Designation> shuffled =
                new ArrayList<>(REAL.stream().map(DesignationTests::of).toList());
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().sorted().map(Designation::toString)).containsExactlyElementsOf(REAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ITU-T J.153 (06/2024)                         | T-J.153-202406                  | J.153
            ITU-T X.1352 (2022) Amd. 1 (03/2024)          | T-X.1352-2022-Amd.1-202403      | X.1352 Amd. 1
            ITU-T Y Suppl. 59 (07/2024)                   | T-Y-Suppl.59-202407             | Y Suppl. 59
            ITU-T D.608 R (05/2022)                       | T-D.608R-202205                 | D.608 R
            ITU-T D.502R (02/2026)                        | T-D.502R-202602                 | D.502 R
            ITU-T Y.4903/L.1603 (10/2016)                 | T-Y.4903_L.1603-201610          | Y.4903/L.1603
            ITU-T E-100 series Suppl. 2 (01/1994)         | T-E.100series-Suppl.2-199401    | E-100 series Suppl. 2
            ITU-T E.1100 series Suppl. 1 (03/2012)        | T-E.1100series-Suppl.1-201203   | E-1100 series Suppl. 1
            ITU-T G.729 Annex C+ (02/2000)                | T-G.729-Annex.C~-200002         | G.729 Annex C+
            ITU-T H.222.0 (V8) (2021) Amd. 1 (12/2022)    | T-H.222.0-V8-2021-Amd.1-202212  | H.222.0 (V8) Amd. 1
            ITU-T Q.3403 v.1 (02/2016)                    | T-Q.3403-v.1-201602             | Q.3403 v.1
            ITU-T X.680 (1994) Amd. 1/Technical Cor. 1 (12/1997) \
            | T-X.680-1994-Amd.1-TechnicalCor.1-199712 | X.680 Amd. 1 Technical Cor. 1
            ITU-T Y.3553                                  | T-Y.3553                        | Y.3553
            """)
    void hasASlugAndAShortForm(String text, String slug, String shortForm) {
        assertThat(of(text).slug()).isEqualTo(slug);
        assertThat(of(text).shortForm()).isEqualTo(shortForm);
    }

    @ParameterizedTest
    @CsvSource({
        "ITU-T J.153 (06/2024), RECOMMENDATION, ITU-T J.153, ITU-T J.153",
        "ITU-T X.1352 (2022) Amd. 1 (03/2024), AMENDMENT, ITU-T X.1352 (2022) Amd. 1, ITU-T X.1352 (2022)",
        "ITU-T G.671 (2005) Amd. 1 Err. 1 (11/2006), ERRATUM, ITU-T G.671 (2005) Amd. 1 Err. 1, ITU-T G.671 (2005) Amd. 1",
        "ITU-T X Suppl. 1 (1988) Cor. 1 (02/1990), CORRIGENDUM, ITU-T X Suppl. 1 (1988) Cor. 1, ITU-T X Suppl. 1 (1988)",
        "ITU-T O.191 (1997) Add. 1 (10/1997), ADDENDUM, ITU-T O.191 (1997) Add. 1, ITU-T O.191 (1997)",
        "ITU-T Y Suppl. 59 (07/2024), SUPPLEMENT, ITU-T Y Suppl. 59, ITU-T Y Suppl. 59",
        "ITU-T A.5 Annex B (09/1998), ANNEX, ITU-T A.5 Annex B, ITU-T A.5 Annex B",
        "ITU-T G.722 (1988) App. II (11/1988), APPENDIX, ITU-T G.722 (1988) App. II, ITU-T G.722 (1988)",
        "ITU-T F.742 (V2) (03/2025), RECOMMENDATION, ITU-T F.742 (V2), ITU-T F.742 (V2)"
    })
    void knowsItsKindItsCitationAndItsBase(String text, TextKind kind, String citation, String base) {
        assertThat(of(text).kind()).isEqualTo(kind);
        assertThat(of(text).isChange()).isEqualTo(kind.changesAnother());
        assertThat(of(text).citation()).isEqualTo(citation);
        assertThat(of(text).base()).isEqualTo(of(base));
    }

    @Test
    void knowsItsParts() {
        Designation amendment = of("ITU-T X.1352 (2022) Amd. 1 (03/2024)");
        assertThat(amendment.series()).isEqualTo('X');
        assertThat(amendment.edition()).isEqualTo(YearMonth.of(2024, 3));
        assertThat(amendment.baseYear()).isEqualTo(Year.of(2022));
        assertThat(of("ITU-T Y.4903/L.1603").numbers()).containsExactly("Y.4903", "L.1603");
        assertThat(of("ITU-T Y.4903/L.1603").edition()).isNull();
        assertThat(of("ITU-T Y Suppl. 59 (07/2024)").numbers()).containsExactly("Y");
    }

    @Test
    void changesItsEditionOnly() {
        Designation draft = of("ITU-T Y.3553");
        assertThat(draft.withEdition(YearMonth.of(2024, 9))).hasToString("ITU-T Y.3553 (09/2024)");
        assertThat(draft.withEdition(YearMonth.of(2024, 9)).withoutEdition()).isEqualTo(draft);
        assertThat(of("ITU-T X.1352 (2022)").withEdition(YearMonth.of(2022, 10)))
                .hasToString("ITU-T X.1352 (10/2022)");
        assertThatIllegalArgumentException().isThrownBy(() -> draft.withEdition(YearMonth.of(12_024, 9)));
    }

    @Test
    void placesABaseBeforeItsAmendmentsAndTheNextEditionBehindThem() {
        assertThat(Stream.of(
                                "ITU-T X.1352 Amd. 1",
                                "ITU-T X.1352",
                                "ITU-T X.1352 (05/2025)",
                                "ITU-T X.1352 (2022) Amd. 1 (03/2024)",
                                "ITU-T X.1352 (10/2022)")
                        .map(DesignationTests::of)
                        .sorted())
                .map(Designation::toString)
                .containsExactly(
                        "ITU-T X.1352 (10/2022)",
                        "ITU-T X.1352 (2022) Amd. 1 (03/2024)",
                        "ITU-T X.1352 (05/2025)",
                        "ITU-T X.1352",
                        "ITU-T X.1352 Amd. 1");
    }

    @Test
    void placesSuffixesBehindThePlainNumberAndAppendicesByRomanNumber() {
        assertThat(of("ITU-T V.25 (01/2000)")).isLessThan(of("ITU-T V.25 bis (01/1990)"));
        assertThat(of("ITU-T V.25 bis (01/2000)")).isLessThan(of("ITU-T V.25 ter (01/1990)"));
        assertThat(of("ITU-T D.300 (01/2000)")).isLessThan(of("ITU-T D.300 R (01/1990)"));
        assertThat(of("ITU-T G.711 App. V (01/2000)")).isLessThan(of("ITU-T G.711 App. IX (01/1990)"));
    }

    @Test
    void takesSpellingsThatDifferInASpaceForTheSameText() {
        assertThat(of("ITU-T D.502R (02/2026)"))
                .isEqualTo(of("ITU-T D.502 R (02/2026)"))
                .hasSameHashCodeAs(of("ITU-T D.502 R (02/2026)"))
                .isNotEqualTo(of("ITU-T D.502 (02/2026)"))
                .isNotEqualTo(of("ITU-T D.502 R"));
        assertThat(of("ITU-T O.81 App.I")).isEqualTo(of("ITU-T O.81 App. I"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "J.153",
                "ITU-T J153",
                "ITU-T J.153 (13/2024)",
                "ITU-T J.153 (06/0024)",
                "ITU-T J.153 (2024) (06/2024)",
                "ITU-T Q.TSCA",
                "ITU-T Q.120-Q.139 (11/1988)",
                "ITU-T EMC-3 (1974) Amd. 1 (01/1978)",
                "ITU-T Y Suppl. 59 (07/2024) ",
                "ITU-R M.2083-0"
            })
    void refusesWhatIsNotInNormalForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(text))
                .withMessageContaining("“" + text + "” is not the number of an ITU-T text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T-",
                "J.153-202406",
                "T-J.153-202413",
                "T-J.153-",
                "T--J.153",
                "T-J.153_",
                "T-D.608 R",
                "T-Q.11quarter"
            })
    void refusesWhatIsNotASlug(String slug) {
        assertThatIllegalArgumentException().isThrownBy(() -> Designation.ofSlug(slug));
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("x".repeat(10_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
    }
}
