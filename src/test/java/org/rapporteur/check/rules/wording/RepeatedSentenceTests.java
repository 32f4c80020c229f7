package org.rapporteur.check.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.check.Written;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.document.reading.ReportOf2024;

class RepeatedSentenceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ITU continues to actively follow discussions in GAC as an observer.|As an observer, ITU actively continues to follow discussions in GAC.",
                "BDT is providing technical assistance on IPv6 to Montenegro.|Technical assistance on IPv6 is being provided by BDT to Montenegro.",
                "Capacity-building programs are taking place to train students at the laboratory.|Capacity-building programs to train students take place at the laboratory.",
                "SG2 is continuing work on a new draft Recommendation to differentiate between ENUM and Infrastructure ENUM.|SG2 is continuing work on a new draft Recommendation E.ENUMINF “Differentiating between ENUM and Infrastructure ENUM”.",
                "A Toolkit on Digital Transformation has been developed to support cities and communities.|To support cities and communities, a Toolkit on Digital Transformation was developed."
            })
    void findsTheSameInAnotherOrder(String one, String two) {
        assertThat(Written.quotes("repeated-sentence", one, "Other work went on in Geneva.", two))
                .containsExactly(two);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ITU-T SG16 approved two Recommendations.|ITU-T SG9 approved four Recommendations.",
                "The following city snapshots were launched: Anyang, Canton of Geneva, Tromsø, Narvik, Mashhad, Larvik.|The following verification reports were launched: Anyang, Canton of Geneva, Tromsø, Narvik, Mashhad, Larvik.",
                "BDT provided technical assistance on IPv6 transition strategies to Cameroon.|BDT provided technical assistance on IPv6 transition strategies to Congo.",
                "The first phase of the national broadband project has been completed.|The second phase of the national broadband project has been completed.",
                "A workshop on IPv6 for operators was held in Geneva in March.|A workshop on IPv6 for operators was held in Geneva in June.",
                "Training courses on spectrum management were provided through the Academy.|Training courses on wireless access were provided through the Academy.",
                "More information is available in Document C24/35.|More information is available in Document C24/35.",
                "ITU-T SG9 approved Recommendation ITU-T J.153 “System architecture for cable television”.|ITU-T SG9 approved ITU-T J.153 “System architecture for cable television”.",
                "City snapshots on Anyang and Daegu, Korea (Republic of); the Canton of Geneva, Switzerland; Narvik and Larvik, Norway.|Verification reports on Anyang and Daegu, Korea (Republic of); the Canton of Geneva, Switzerland; Narvik and Larvik, Norway.",
                "In Burundi 10 cities and 437 schools were connected by the project.|In Djibouti 20 cities and 48 schools were connected by the project."
            })
    void letsParallelSentencesPass(String one, String two) {
        assertThat(Written.quotes("repeated-sentence", one, two)).isEmpty();
    }

    @Test
    void letsTheSameLeadStandBeforeTwoLists() {
        assertThat(Written.quotes(
                        "repeated-sentence",
                        "The following deliverables of the initiative were published this year:",
                        "–\tA guide to one thing;",
                        "The following deliverables of the initiative were published this year:",
                        "–\tA compendium of another."))
                .isEmpty();
    }

    @Test
    void letsBareNumbersOfTwoSectionsBeTheSameByChance() {
        assertThat(
                        Written.findings(
                                "repeated-sentence",
                                Written.document(
                                        "2\tWork\n2.1\tIMT\nIn total, two Recommendations were approved by ITU-T SGs 9 and 13.\n"
                                                + "2.2\tIoT\nIn total, two Recommendations were approved by ITU-T SGs 9 and 13.\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsOnlyTheSentencesOnEnumInTheReportOf2024(ReportOf2024 which) {
        List<Finding> findings = Written.findings("repeated-sentence", which.document());
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.place().paragraph()).isEqualTo("5");
            assertThat(finding.quote()).contains("E.ENUMINF");
        });
    }

    @Test
    void introducesAcronymsOnce() {
        assertThat(Written.quotes(
                        "expansion-twice",
                        "The United for Smart Sustainable Cities (U4SSC) initiative met.",
                        "Under the United for Smart Sustainable Cities (U4SSC) initiative, work went on.",
                        "The United for Smart Sustainable Cities (U4SSC) again."))
                .containsExactly("United for Smart Sustainable Cities (U4SSC)");
        assertThat(
                        Written.quotes(
                                "expansion-twice",
                                "Distributed ledger technology (DLT) is studied, and the Central African Republic (RCA) takes part.",
                                "ITU-T F.751.15 “Assessment methods for distributed ledger technology (DLT) platforms”.",
                                "The Central African Republic (RCA) and Plenipotentiary (PP) met, then Programme Partners (PP)."))
                .isEmpty();
    }
}
