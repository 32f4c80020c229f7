package org.rapporteur.document.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;

/** The forms in which reports come as text. */
class TextReportTests {

    @Test
    void headingsAreToldFromNumberedParagraphsByTheirForm() {
        assertThat(outline("""
                        1\tIntroduction
                        This report tells.
                        2\tActivities on IP
                        2.1\tFuture networks
                        2.1.1\tITU-T SG13 approved Recommendation ITU-T Y.1.
                        2.2\tIn the period, ITU-T SG2 met twice.
                        2.3\tSG3 is currently working on OTTs
                        3\tIPv6
                        3.1\tBDT provides assistance.
                        """))
                .containsExactly(
                        "1 Introduction",
                        "  This report tells.",
                        "2 Activities on IP",
                        "  2.1 Future networks",
                        "    [2.1.1] ITU-T SG13 approved Recommendation ITU-T Y.1.",
                        "  2.2 –",
                        "    [2.2] In the period, ITU-T SG2 met twice.",
                        "  2.3 –",
                        "    [2.3] SG3 is currently working on OTTs",
                        "3 IPv6",
                        "  [3.1] BDT provides assistance.");
    }

    @Test
    void numbersFollowedByABlankAreNumbersOnlyInTheirOrder() {
        assertThat(outline("""
                        1 Introduction
                        3 Recommendations were approved.
                        1.1 The group met.
                        2.5 GHz is a band.
                        1.2 The group met again.
                        2 IPv6
                        2.1 BDT helped.
                        """))
                .containsExactly(
                        "1 Introduction",
                        "  3 Recommendations were approved.",
                        "  [1.1] The group met.",
                        "    2.5 GHz is a band.",
                        "  [1.2] The group met again.",
                        "2 IPv6",
                        "  [2.1] BDT helped.");
    }

    @Test
    void plainProseIsOneSection() {
        assertThat(outline("ITU helped.\n\nIt helped again.\n– One;\n– two.\n"))
                .containsExactly("–", "  ITU helped.", "  It helped again.", "    • One;", "    • two.");
    }

    @Test
    void aCoverIsKnownByItsFactsWhereNoStyleTellsIt() {
        Cover cover = read("""
                        COUNCIL WORKING GROUP ON INTERNET
                        Eighteenth meeting – Geneva, 22-23 May 2023
                        Document CWG-Internet-18/4
                        10 May 2023
                        English only
                        Contribution by the secretariat
                        Report on ITU activities

                        1 Scope
                        This document tells.
                        """).document().cover();
        assertThat(cover.group()).isEqualTo("COUNCIL WORKING GROUP ON INTERNET");
        assertThat(cover.meeting()).isEqualTo("Eighteenth meeting – Geneva, 22-23 May 2023");
        assertThat(cover.documentNumber()).isEqualTo("CWG-Internet-18/4");
        assertThat(cover.date()).isEqualTo("10 May 2023");
        assertThat(cover.source()).isEqualTo("Contribution by the secretariat");
        assertThat(cover.title()).isEqualTo("Report on ITU activities");
    }

    @Test
    void oneFactIsNoCover() {
        assertThat(outline("ITU helped.\n10 May 2023\n1\tScope\nThis tells.\n")).contains("  ITU helped.");
    }

    @Test
    void bulletsNestByTheirSignsAndTheirPlace() {
        assertThat(outline("1\tList\nTexts:\n•\tone\n–\tinner\n•\ttwo\n"))
                .containsExactly("1 List", "  Texts:", "    • one", "      • inner", "    • two");
        assertThat(outline("1\tList\nTexts:\n- one\n    - inner\n- two\n"))
                .containsExactly("1 List", "  Texts:", "    • one", "      • inner", "    • two");
        assertThat(outline("1\tList\nTexts:\na)\tone\n(i)\tinner\nand so on.\n"))
                .containsExactly("1 List", "  Texts:", "    [a)] one", "    [(i)] inner", "  and so on.");
    }

    @Test
    void tablesAreReadFromTabs() {
        assertThat(table("1\tTexts\nThese:\n\tX.1\n\tOne thing\n\n\tX.2\n\tAnother thing\n")
                        .rows())
                .hasSize(2);
        assertThat(table("1\tTexts\nThese:\n\tX.1\n\tOne thing\n\tX.2\n\tAnother thing\n")
                        .rows())
                .hasSize(2);
        assertThat(table("1\tTexts\nThese:\nX.1\tOne thing\t2024\nX.2\tAnother thing\t2023\n")
                        .rows())
                .allMatch(row -> row.cells().size() == 3);
    }

    @Test
    void aCoverIsReadByItsForms() {
        Document report = read("""
                        Council Working Group on International Internet-related Public Policy Issues\tDocument CWG-Internet-20/2
                        Twentieth meeting – Geneva, 19–20 September 2024\t15 August 2024
                        \tEnglish only
                        Report by the Secretary-General
                        ITU INTERNET ACTIVITIES
                        Summary: This tells all.
                        Action required
                        To note.
                        _______________
                        1\tIntroduction
                        Text.
                        ______________
                        """).document();
        Cover cover = report.cover();
        assertThat(List.of(cover.group(), cover.meeting(), cover.documentNumber(), cover.date(), cover.language()))
                .containsExactly(
                        "Council Working Group on International Internet-related Public Policy Issues",
                        "Twentieth meeting – Geneva, 19–20 September 2024",
                        "CWG-Internet-20/2",
                        "15 August 2024",
                        "English only");
        assertThat(cover.source()).isEqualTo("Report by the Secretary-General");
        assertThat(cover.title()).isEqualTo("ITU INTERNET ACTIVITIES");
        assertThat(cover.parts()).extracting(Section::heading).containsExactly("Summary", "Action required");
        assertThat(report.sections()).hasSize(1);
    }

    @Test
    void whatIsNoFactOfTheCoverStaysOnIt() {
        Document report = read("ITU\nGeneva office\nOnce more\nPurpose\nTo tell.\n1\tIntroduction\nText.\n")
                .document();
        assertThat(report.cover().parts()).hasSize(2);
        assertThat(report.cover().title()).isEqualTo("ITU");
        assertThat(report.cover().parts().get(1).blocks()).hasSize(2);
    }

    @Test
    void otherEncodingsAreRead() {
        assertThat(read("\uFEFF1\tCafé\r\nText.\r\n")
                        .document()
                        .sections()
                        .get(0)
                        .heading())
                .isEqualTo("Café");
        ForeignReport western =
                ForeignReport.read("1\tCafé – “x”\nText.".getBytes(Charset.forName("windows-1252")), "w.txt");
        assertThat(western.document().sections().get(0).heading()).isEqualTo("Café – “x”");
        assertThat(western.remarks()).hasSize(1);
        byte[] wide = ("\uFEFF" + "1\tCafé\nText.").getBytes(UTF_16LE);
        assertThat(ForeignReport.read(wide, "w.txt")
                        .document()
                        .sections()
                        .get(0)
                        .heading())
                .isEqualTo("Café");
    }

    @Test
    void wrappedLinesAreJoined() {
        String paragraph = "This sentence of an old report was broken into lines of some seventy\n"
                + "signs each, as programs for electronic mail did in those days, so that\n"
                + "nobody knows where it ends but by the empty line that follows it.\n\n";
        ForeignReport read = read("1. Introduction\n\n" + paragraph.repeat(8));
        assertThat(read.document().sections()).hasSize(1);
        assertThat(read.document().sections().get(0).blocks()).hasSize(8);
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void contentsAndPageNumbersAreLeftOutAndSaid() {
        ForeignReport read = read("1\tIntroduction\t2\n2\tIPv6 ........ 3\n- 2 -\n1\tIntroduction\nText.\n");
        assertThat(read.document().sections()).hasSize(1);
        assertThat(read.remarks()).hasSize(2);
    }

    @Test
    void aNumberThatIsPrintedTwiceGivesTwoIds() {
        List<String> ids = read("1\tOne\n1.1\tFirst text.\n1.1\tSecond text.\n")
                .document()
                .allBlocks()
                .map(block -> block.id().toString())
                .toList();
        assertThat(ids).containsExactly("1.1", "1.1~2");
    }

    @Test
    void columnsSetApartByBlanksOrDotsAreTables() {
        assertThat(outline("""
                        1\tFigures
                        The figures:
                        Region        Sites   Done
                        Africa           16     12
                        Arab States      10      6

                        Enrolled ........ 80
                        Certified ....... 52
                        Left ............ 28
                        """)).containsExactly("1 Figures", "  The figures:", "    table [] 3", "    table [] 3");
    }

    @Test
    void aRowWithoutItsFirstCellIsOneOfTheTableAboveIt() {
        assertThat(outline("1\tInputs\nThese:\nItem\tSubject\tNumber\n3\tTariffs\t5\n4\tFees\t6\n\tTotal\t11\n"))
                .containsExactly("1 Inputs", "  These:", "    table [] 4");
    }

    @Test
    void pagesThatRiseBehindDotsAreATableOfContents() {
        assertThat(
                        outline(
                                "Introduction ........ 1\nActivities .......... 4\nAnnex ............... 9\n1\tIntroduction\nIt tells.\n"))
                .containsExactly("1 Introduction", "  It tells.");
    }

    @Test
    void aTextAndItsTitleSetApartByBlanksAreALineStill() {
        assertThat(outline("ITU helped.\nY.2257   Service model of data\nY.3230   Quality of service\n"))
                .containsExactly(
                        "–", "  ITU helped.", "  Y.2257   Service model of data", "  Y.3230   Quality of service");
    }

    private static ForeignReport read(String text) {
        return ForeignReport.read(text.getBytes(UTF_8), "report.txt");
    }

    private static List<String> outline(String text) {
        return OutlineOf.document(read(text).document());
    }

    private static Table table(String text) {
        Paragraph above =
                (Paragraph) read(text).document().sections().get(0).blocks().get(0);
        return (Table) above.parts().get(0);
    }
}
