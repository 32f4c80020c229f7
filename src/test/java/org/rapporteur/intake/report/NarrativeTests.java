package org.rapporteur.intake.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.report.outline.BlockKind;

/** Which paragraphs tell something that was done, and which only stand in a report. */
class NarrativeTests {

    private static ProposedReport read(String report) {
        return ReportReading.read(
                ForeignReport.read(report.getBytes(UTF_8), "report.txt"),
                ImportFacts.FACTS,
                "2020-06",
                "Report of 2020");
    }

    private static List<BlockKind> kinds(String report) {
        return read(report)
                .allSections()
                .flatMap(section -> section.blocks().stream())
                .map(block -> block.block().kind())
                .toList();
    }

    @Test
    void aTableOfTextsIsNoActivity() {
        assertThat(kinds("""
                        1 Recommendations

                        The texts are these.

                        Number	Title	Study Group	Approved
                        ITU-T Y.9871	Requirements of IPv6	SG13	2020-01-13
                        ITU-T Y.9872	Things on the moon	SG20	2020-02-13
                        """)).doesNotContain(BlockKind.ACTIVITIES);
    }

    @Test
    void theHeadOfALiaisonStatementIsNoActivity() {
        assertThat(kinds("""
                        LIAISON STATEMENT
                        Source: ITU-T Study Group 13
                        For information to: ITU-T SG11; IETF
                        Approval: ITU-T SG13 meeting (Geneva, 26 July 2024)
                        Contact: A. Person, Rapporteur of ITU-T SG13
                        """)).containsOnly(BlockKind.PROSE);
    }

    @Test
    void whatABodyDidIsOne() {
        assertThat(kinds("1 IPv6\n\nITU-T SG13 held a workshop with IETF.\n")).contains(BlockKind.ACTIVITIES);
    }

    @Test
    void twoSectionsOfOneHeadingAreAboutOneTopic() {
        assertThat(read("""
                        1 Networks
                        1.1 Moon
                        1.1.1 ITU-T SG13 approved Recommendation ITU-T Y.9871 “Craters”.
                        2 Services
                        2.1 Moon
                        2.1.1 ITU-T SG13 approved Recommendation ITU-T Y.9872 “Dust”.
                        """).allSections().filter(section -> "Moon".equals(section.heading())))
                .extracting(section ->
                        Objects.requireNonNull(section.topic()).topic().slug())
                .containsExactly("moon", "moon");
    }

    @Test
    void aSectionWithoutNumberHasNone() {
        assertThat(read("ITU helped.\n\nIt helped again.\n").allSections())
                .extracting(ProposedSection::number)
                .containsOnly("");
    }
}
