package org.rapporteur.check.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.check.Checker;
import org.rapporteur.check.Written;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;

/** Passages in the styles of reports since 1999; “/” ends a line. */
class CountingTests {

    private static List<Finding> findings(String passage) {
        return Checker.check(Written.section(passage.split(" / ")), Written.NOTHING).findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SG13 approved the following two Recommendations: / –\tITU-T Y.3129 “One”; / –\tITU-T Y.3142 “Two”.",
                "SG20 has agreed two Supplements: ITU-T Y Suppl. 82 “One” and ITU-T Y Suppl. 83 “Two”.",
                "In total, three Recommendations were approved by SGs 9 and 11. / –\tSG9 approved J.153; / –\tSG11 approved Q.5009 and Q.5012.",
                "SG15 approved two new and one revised Recommendations and one Amendment: / –\tG.8310; / –\tG.8312; / –\trevised G.709; / –\tG.798 Amd. 1.",
                "SG15 approved the following Amendments and Corrigenda: / –\tG.9701 Cor. 3; / –\tG.9700 Amd. 1.",
                "SG13 approved twelve Recommendations, including Y.3129 and Y.3142.",
                "In total, four Recommendations were approved by SGs 5 and 11. / –\tSG5 approved L.1640; / –\tThe endorsement of three Recommendations by SG11 came in June.",
                "The number of Recommendations approved by SG5 is two. More information is available below: / –\tSG5 approved L.1640 and L.1632.",
                "One Supplement was agreed by SG13 and 22 draft Recommendations are under approval in SGs 13 and 17.",
                "ITU-T SG2 approved E.164.2 “ITU-T E.164 numbering resources for trials” and one Amendment, E.212 Amd. 3."
            })
    void isSilentOnWhatIsRight(String passage) {
        assertThat(findings(passage)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SG13 approved the following three Recommendations: / –\tITU-T Y.3129; / –\tITU-T Y.3142.                    | count-against-list
            Two Recommendations were approved by SG13: Y.3129, Y.3142 and Y.3186.                                       | count-against-list
            SG15 approved two Recommendations and one Amendment: / –\tG.8310; / –\tG.798 Amd. 1.                         | count-against-list
            In total, four Recommendations were approved by SGs 9 and 11. / –\tSG9 approved J.153; / –\tSG11 approved Q.5009 and Q.5012. | total-against-parts
            A total of two Recommendations were approved by SG9. / –\tSG9 approved J.153; / –\tSG11 approved Q.5009.   | groups-against-texts
            The number of Recommendations approved by SG5 is three. Details are given below: / –\tSG5 approved L.1640 and L.1632. | total-against-parts
            SG17 approved the following Recommendations: / –\tX.1144; / –\tX Suppl. 40.                                 | kind-under-heading
            Two Supplements were approved by SG20.                                                                      | verb-for-kind
            SG3 agreed Recommendation ITU-T D.1140.                                                                     | verb-for-kind
            SG16 started approval of one Technical Paper.                                                               | verb-for-kind
            In total, three Focus Groups are active: / –\tFG-CD; / –\tFG-AI4H.                                          | count-against-items
            SG17 approved X.1384. / SG17 started approval of X.1384.                                                    | two-stages
            """)
    void findsWhatIsWrong(String passage, String rule) {
        assertThat(findings(passage.replace("\\t", "\t")))
                .extracting(Finding::rule)
                .contains(rule);
    }
}
