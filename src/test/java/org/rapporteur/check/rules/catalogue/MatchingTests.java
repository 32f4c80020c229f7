package org.rapporteur.check.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.Checker;
import org.rapporteur.check.Written;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.terms.DateRange;

/** Sentences of February to September 2024, cut-off 15 August, against the whole catalogue; “/” ends a line. */
class MatchingTests {
    private static final Evidence EVIDENCE = ReferenceEvidence.on(
            new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 9, 30)),
            LocalDate.of(2024, 8, 15),
            ItuCatalogue.CATALOGUE,
            null);

    private static List<Finding> findings(String passage) {
        return Checker.check(Written.section(passage.split(" / ")), EVIDENCE).findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SG9 approved ITU-T J.153 “System architecture for cable television services to use IMT-2020 radio system”.",
                "SG11 approved Q.5031 (06/2024), Protocol for traffic flow coordination of multi-modality communication.",
                "SG17 approved Amendment 1 to ITU-T X.1352 “Security requirements for Internet of things devices and gateways”.",
                "SG17 approved X.1715 Amd.1 “Editorial corrections and clarifications”.",
                "SG13 agreed revised Supplement 59 to ITU-T Y.3100-series “IMT-2020 and beyond standardization roadmap”.",
                "SG17 started approval of two Recommendations (X.1819, X.1384).",
                "SG11 is developing draft new Recommendation ITU-T Q.TSCA “Requirements for issuing certificates”.",
                "SG16 approved ITU-T H.266.2 (V2).",
                "More than 200 cities use indicators based on ITU standards (ITU-T Y.4903).",
                "The work builds on ITU-T Q.3062, which was approved in 2022."
            })
    void isSilentOnWhatIsRight(String passage) {
        assertThat(findings(passage)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SG9 approved ITU-T J.153 “System architecture for cable television to use IMT-2020 radio system”.  | title-against-catalogue
            SG9 approved ITU-T J.153 “Big data driven networking”.                                             | title-against-catalogue
            SG20 approved Recommendation ITU-T Y.44971.                                                        | unknown-designation
            SG20 approved Y.4508.                                                                              | stage-against-catalogue
            SG11 started approval of ITU-T Q.5031.                                                             | stage-against-catalogue
            SG11 approved ITU-T Q.3062.                                                                        | approved-outside-period
            SG3 approved D.608R.                                                                               | approved-outside-period
            SG20 approved ITU-T Q.5031.                                                                        | group-against-catalogue
            SG17 approved X.1353. SG17 started approval of X.1819.                                             | single-cut-off
            SG13 approved Y.3129. / SG11 started approval of ITU-T Q.5031.                                     | stage-against-catalogue
            """)
    void findsWhatIsWrong(String passage, String rule) {
        assertThat(findings(passage)).extracting(Finding::rule).contains(rule);
    }

    @Test
    void expectsTheTitleThatIsNearest() {
        String passage =
                "SG17 approved Amendment 1 to ITU-T X.1352 “Security requirements for IoT device and gateway”.";
        assertThat(findings(passage))
                .extracting(Finding::expected)
                .containsExactly("Security requirements for Internet of things devices and gateways");
    }
}
