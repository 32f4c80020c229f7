package org.rapporteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.reading.ReportOf2024;
import org.rapporteur.terms.DateRange;

/** The report of September 2024 against the whole catalogue: exactly what was found in it by hand. */
@ParameterizedClass
@EnumSource
class ReportOf2024CheckTests {
    private static final LocalDate CUT_OFF = LocalDate.of(2024, 8, 15);
    private static final DateRange DAYS = new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 9, 30));
    private static final Evidence EVIDENCE = ReferenceEvidence.on(DAYS, CUT_OFF, ItuCatalogue.CATALOGUE, null);
    private static final Map<ReportOf2024, List<Finding>> FINDINGS = new EnumMap<>(ReportOf2024.class);

    /** How many rows the table has. */
    private static final int ROWS = 46;

    private final List<Finding> findings;
    private final List<String> aboveAdvice;

    ReportOf2024CheckTests(ReportOf2024 which) {
        findings = FINDINGS.computeIfAbsent(
                which, report -> Checker.check(report.document(), EVIDENCE).findings());
        aboveAdvice = findings.stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .map(finding -> line(finding.place().paragraph(), finding.rule(), finding.quote()))
                .toList();
    }

    private static String line(String paragraph, String rule, String quote) {
        return paragraph + " | " + rule + " | " + quote.replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Purpose | resolution-edition     | Resolution 180 (Rev. Bucharest, 202)
            2.1    | groups-against-texts    | ITU-T SGs 39, 11, 13, and 16
            2.1    | unknown-group           | ITU-T SGs 39, 11, 13, and 16
            2.1    | total-against-parts     | 11 Recommendations
            2.1    | agreement               | One Supplements
            2.1    | agreement               | one Technical Report were
            2.1.1  | verb-for-kind           | approved Technical report
            2.1.3  | count-against-list      | five Recommendations
            2.1.4  | verb-for-kind           | approved revised Supplement 59 to ITU-T Y.3100-series
            2.2.1  | groups-against-texts    | ITU-T SGs 5, 11, 16, 17, and 20
            2.2.1  | verb-for-kind           | was approved
            2.2.1  | verb-for-kind           | approved Technical Paper
            2.2.1  | verb-for-kind           | two Supplements:
            2.2.1  | agreement               | Two Supplements and one Technical Report was
            2.2.2  | stage-against-catalogue | draft Recommendation ITU-T Y.4492 (ex Y.dec-IoT-arch)
            2.2.6  | outside-period          | 20 June 2023
            2.2.6  | future-passed           | 19 September 2024
            2.2.7  | member-state-name       | Anyang (Republic of)
            2.2.7  | member-state-name       | Iran (Islamic of)
            2.2.10 | outside-period          | February 2023
            2.3    | told-twice              | ITU-T J.153
            2.6    | counts-differently      | three Recommendations
            2.6    | told-twice              | F.743.26
            2.7.2  | stage-against-catalogue | Recommendation X.1353
            2.7.2  | single-cut-off          | Recommendation X.1353
            2.7.3  | stage-against-catalogue | Recommendations Y.4227
            2.7.3  | single-cut-off          | Recommendations Y.4227
            2.7.3  | stage-against-catalogue | Y.4508
            2.8    | told-twice              | X.1384
            2.9.1  | kind-under-heading      | TR.zt-acp
            2.9.1  | kind-under-heading      | X.supp.40
            2.9.3  | approved-outside-period | ITU-T Q.3062
            2.9.3  | approved-outside-period | ITU-T Q.3063
            2.9.3  | approved-outside-period | Amd.2 to ITU-T Q.931
            2.9.3  | approved-outside-period | Amd.6 to ITU-T Q.1902.3
            2.9.3  | approved-outside-period | Amd.7 to ITU-T Q.763
            2.9.5  | told-twice              | Technical Report YSTR-IADIoT
            2.9.5  | told-twice              | Recommendation ITU-T Y.4500.3
            2.9.5  | approved-outside-period | Recommendation ITU-T Y.4500.3
            2.14   | stale-as-of             | As of November 2023
            2.15   | radio-outside-period    | Recommendation ITU-R M.2083-0
            2.15   | radio-outside-period    | Resolutions ITU‑R 65
            2.15   | radio-outside-period    | ITU-R 66
            2.15   | radio-outside-period    | Report ITU-R M.2440-0
            7.1    | body-lifetime           | Q3/1
            7.3    | approved-outside-period | Regional Recommendation ITU-T D.608R
            """)
    void findsWhatIsWrong(String paragraph, String rule, String quote) {
        assertThat(aboveAdvice).contains(line(paragraph, rule, quote));
    }

    @Test
    void findsTheTitlesThatDifferAndNoOthers() {
        assertThat(named("title-against-catalogue"))
                .containsExactlyInAnyOrder(
                        "ITU-T Q.5009",
                        "ITU-T Q.5012",
                        "ITU-T Q.5013",
                        "ITU-T L.1640",
                        "ITU-T Q.4075",
                        "Amendment 1 to ITU-T X.1352",
                        "ITU-T Y.4221",
                        "Supplement 82",
                        "Supplement 83",
                        "ITU-T Y.4492 (ex Y.dec-IoT-arch)",
                        "ITU-T J.1291",
                        "J.1305Cor.1",
                        "J.1306 Cor.1",
                        "Q.4143",
                        "ITU-T F.751.18",
                        "ITU-T F.751.20",
                        "X.1353",
                        "Y.4227",
                        "Y.4508",
                        "X.1455");
    }

    /** The text that a message on a title names. */
    private List<String> named(String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.message().replaceFirst("^The published title of (.+?) is “.*$", "$1"))
                .toList();
    }

    /** Numbers that are right: 22 = 20 + 2, 14 = 1 + 2 + 3 + 8, four, two, 4 = 2 + 2, four. */
    @Test
    void isSilentOnWhatIsRight() {
        Set<String> quotes = findings.stream().map(Finding::quote).collect(Collectors.toSet());
        assertThat(quotes)
                .doesNotContain(
                        "22 draft Recommendations",
                        "14 draft Recommendations",
                        "four Recommendations",
                        "two Recommendations",
                        "four draft Recommendations");
    }

    /** Those above, 20 titles and the sentence on ENUM. */
    @Test
    void findsNothingElse() {
        assertThat(aboveAdvice).doesNotHaveDuplicates().hasSize(ROWS + 20 + 1);
        assertThat(aboveAdvice)
                .filteredOn(line -> line.startsWith("5 | repeated-sentence"))
                .hasSize(1);
    }
}
