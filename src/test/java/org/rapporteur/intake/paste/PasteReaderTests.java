package org.rapporteur.intake.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.intake.paste.Pasted.Unread;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

class PasteReaderTests {

    private static Pasted read(String... lines) {
        return PasteReader.read(String.join("\n", lines), Particulars.NONE);
    }

    private static PastedText one(String... lines) {
        List<PastedText> texts = read(lines).texts();
        assertThat(texts).as(String.join("\n", lines)).hasSize(1);
        return texts.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            –	ITU-T Q.5009 “Signalling Requirements”;                   ¦ ITU-T Q.5009 ¦ recommendation ¦ Signalling Requirements
            Y.4497 Requirements of sharing | Q3/20                        ¦ ITU-T Y.4497 ¦ recommendation ¦ Requirements of sharing
            Amd.2 to ITU-T Q.931 “ISDN user-network interface”;           ¦ ITU-T Q.931 Amd. 2 ¦ amendment ¦ ISDN user-network interface
            [Y.4607] Digital twins                                        ¦ ITU-T Y.4607 ¦ recommendation ¦ Digital twins
            J.1305Cor.1 Requirements of microservices                     ¦ ITU-T J.1305 Cor. 1 ¦ corrigendum ¦ Requirements of microservices
            Supplement 59 to ITU-T Y.3100-series “Roadmap”                ¦ ITU-T Y Suppl. 59 ¦ supplement ¦ Roadmap
            X.supp.40 | Use cases                                         ¦ ITU-T X Suppl. 40 ¦ supplement ¦ Use cases
            Technical Report “5G related policy”                          ¦ `` ¦ technical-report ¦ 5G related policy
            Technical Paper: Construction guidelines                      ¦ `` ¦ technical-paper ¦ Construction guidelines
            YSTR-IADIoT Intelligent anomaly detection                     ¦ YSTR-IADIoT ¦ technical-report ¦ Intelligent anomaly detection
            Q.5011 (ex Q.IEC-EEMA) Energy management agent                ¦ ITU-T Q.5011 (ex Q.IEC-EEMA) ¦ recommendation ¦ Energy management agent
            Q.TSCA “Certificates”                                         ¦ Q.TSCA ¦ recommendation ¦ Certificates
            D.608R “OTT voice bypass”                                     ¦ ITU-T D.608 R ¦ recommendation ¦ OTT voice bypass
            1) Draft new Recommendation ITU-T Y.4221: "Electric power"    ¦ ITU-T Y.4221 ¦ recommendation ¦ Electric power
            (3) Rec. ITU-T Y.4221 — Electric power.                       ¦ ITU-T Y.4221 ¦ recommendation ¦ Electric power
            * ITU-T Y.4221 (07/2024), «Electric power»                    ¦ ITU-T Y.4221 (07/2024) ¦ recommendation ¦ Electric power
            Report ITU-R M.2440-0 “Terrestrial component”                 ¦ Report ITU-R M.2440-0 ¦ report ¦ Terrestrial component
            Supplement 82 “Standardization gaps”                          ¦ Supplement 82 ¦ supplement ¦ Standardization gaps
            Y.4903/L.1603 Key performance indicators                      ¦ ITU-T Y.4903/L.1603 ¦ recommendation ¦ Key performance indicators
            X.1144 eXtensible Access Control                              ¦ ITU-T X.1144 ¦ recommendation ¦ eXtensible Access Control
            ITU-T Y.3553                                                  ¦ ITU-T Y.3553 ¦ recommendation ¦ ``
            """)
    void readsOneTextFromALine(String line, String name, String kind, String title) {
        PastedText text = one(line);
        assertThat(text.name()).isEqualTo(name);
        assertThat(text.kind()).isEqualTo(TextKind.ofCode(kind));
        assertThat(text.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Y.4480rev “Low power protocol”", "revised X.1373 Secure software", "Y.4480 (revised) Low power"
            })
    void noticesARevision(String line) {
        assertThat(one(line).revised()).isTrue();
    }

    @Test
    void readsSeveralTextsInOneSentence() {
        assertThat(read("ITU-T SG9 approved three Recommendations: J.1305Cor.1 Requirements of media, J.1306 Cor.1"
                                + " Specification of media and J.1311 Technical Requirements for Cloud Gaming.")
                        .texts())
                .extracting(PastedText::name, PastedText::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ITU-T J.1305 Cor. 1", "Requirements of media"),
                        org.assertj.core.groups.Tuple.tuple("ITU-T J.1306 Cor. 1", "Specification of media"),
                        org.assertj.core.groups.Tuple.tuple("ITU-T J.1311", "Technical Requirements for Cloud Gaming"));
    }

    @Test
    void readsTwoStagesInOneSentence() {
        List<PastedText> texts = read("SG5 approved L.1640 “Methodology” and determined L.1632 “Identification”")
                .texts();
        assertThat(texts).extracting(PastedText::stage).containsExactly(Stage.APPROVED, Stage.DETERMINED);
        assertThat(texts).extracting(PastedText::group).containsOnly("T-SG5");
    }

    @Test
    void numbersInTitlesAreNoTexts() {
        assertThat(one("G.701 Framework of the series G.700, G.800 and G.900 Recommendations")
                        .title())
                .isEqualTo("Framework of the series G.700, G.800 and G.900 Recommendations");
        assertThat(read("Y.3553, Y.3163 and Y.1").texts()).hasSize(3);
        assertThat(one("TR.OTTnum “Current use of E.164 numbers”").name()).isEqualTo("TR.OTTnum");
    }

    @Test
    void aHeadingHoldsForTheLinesBelow() {
        Pasted pasted = read(
                "Study Group 20 (Geneva, 1-12 July 2024)",
                "The following Recommendations were consented:",
                "• Y.4497 Sharing bicycles",
                "The following texts were agreed on 10 July 2024",
                "• Y Suppl. 82 Roadmap",
                "Study Group 13 (Geneva, 4 to 15 March 2024)",
                "• Y.3142 Optimization");
        assertThat(pasted.texts()).extracting(PastedText::group).containsExactly("T-SG20", "T-SG20", "T-SG13");
        assertThat(pasted.texts()).extracting(PastedText::stage).containsExactly(Stage.CONSENTED, Stage.AGREED, null);
        assertThat(pasted.texts())
                .extracting(PastedText::day)
                .containsExactly(LocalDate.of(2024, 7, 12), LocalDate.of(2024, 7, 10), LocalDate.of(2024, 3, 15));
        assertThat(pasted.headings()).hasSize(4);
    }

    @Test
    void groupsMayStandBelowStages() {
        Pasted pasted = read(
                "Recommendations consented",
                "SG13:",
                "- Y.1 A",
                "SG17:",
                "- X.1 B",
                "Recommendations determined",
                "SG2:",
                "- E.1 C");
        assertThat(pasted.texts()).extracting(PastedText::group).containsExactly("T-SG13", "T-SG17", "T-SG2");
        assertThat(pasted.texts())
                .extracting(PastedText::stage)
                .containsExactly(Stage.CONSENTED, Stage.CONSENTED, Stage.DETERMINED);
    }

    @Test
    void aNumberedParagraphEndsWhatWasSaidBefore() {
        Pasted pasted = read("2.1.3\tSG11 approved:", "–\tQ.1 A", "2.2\tSomething else", "–\tQ.2 B");
        assertThat(pasted.texts()).extracting(PastedText::stage).containsExactly(Stage.APPROVED, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 July 2024         | 2024-07-12
            12th of July, 2024   | 2024-07-12
            July 12, 2024        | 2024-07-12
            12 Jul. 2024         | 2024-07-12
            12-Jul-2024          | 2024-07-12
            2024-07-12           | 2024-07-12
            25/07/2024           | 2024-07-25
            25.7.24              | 2024-07-25
            1-12 July 2024       | 2024-07-12
            29 June to 3 July 2024 | 2024-07-03
            1 – 12 July 2024     | 2024-07-12
            July 1-12, 2024      | 2024-07-12
            """)
    void readsDays(String written, LocalDate day) {
        assertThat(one("SG20, agreed on " + written, "Y Suppl. 82 Roadmap").day())
                .isEqualTo(day);
    }

    @Test
    void marksWhatMayMeanAnotherDay() {
        assertThat(one("Agreed on 07/12/2024", "Y Suppl. 82 Roadmap").marks())
                .extracting(Mark::code)
                .containsExactly(Mark.Code.DAY_UNCLEAR);
        assertThat(one("SG20 (Geneva, 1-12 July 2024)", "Y Suppl. 82 Roadmap").marks())
                .extracting(Mark::code)
                .containsExactly(Mark.Code.DAY_OF_MEETING);
    }

    @Test
    void readsATableByTheNamesOfItsColumns() {
        Pasted pasted = read(
                "Work item\tQuestion\tTitle\tEditor\tStatus\tDate",
                "Y.4497\tQ3/20\tSharing bicycles\tA. Smith\tConsented\t12 July 2024",
                "Y.STD-x (Y.4500)\t4/20\tDigital twins\t\tdetermined\t2024-07-10");
        assertThat(pasted.texts()).extracting(PastedText::title).containsExactly("Sharing bicycles", "Digital twins");
        assertThat(pasted.texts()).extracting(PastedText::group).containsExactly("T-SG20", "T-SG20");
        assertThat(pasted.texts()).extracting(PastedText::stage).containsExactly(Stage.CONSENTED, Stage.DETERMINED);
        assertThat(pasted.texts().get(1).day()).isEqualTo(LocalDate.of(2024, 7, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "A, APPROVED",
        "AT, APPROVED",
        "AC, APPROVED",
        "C, CONSENTED",
        "LC, CONSENTED",
        "LJ, CONSENTED",
        "AR, CONSENTED",
        "AJ, CONSENTED",
        "TAP, DETERMINED"
    })
    void readsTheCodesOfAnnouncements(String code, Stage stage) {
        PastedText text = one("Rec # | Title | SG | Status", "Y.4497 | Sharing bicycles | 20 | " + code);
        assertThat(text.stage()).isEqualTo(stage);
        assertThat(text.group()).isEqualTo("T-SG20");
    }

    @Test
    void readsCellsThatBecameLines() {
        PastedText text =
                one("SG17 approved the following Recommendations:", "\tX.supp.40", "\tITU-T X.1152 - Use cases ");
        assertThat(text.name()).isEqualTo("ITU-T X Suppl. 40");
        assertThat(text.title()).isEqualTo("ITU-T X.1152 - Use cases");
    }

    @Test
    void joinsATitleThatWasBroken() {
        assertThat(one("ITU-T Q.5009 “Signalling requirements and", "protocols for assured connections”;")
                        .title())
                .isEqualTo("Signalling requirements and protocols for assured connections");
    }

    @Test
    void seesThroughTheResidueOfCopying() {
        PastedText text = one("\u2022\u00a0ITU\u2011T\u00a0Q.\u00ad5009\u00a0“Sig\u00adnalling”;\u200b");
        assertThat(text.name()).isEqualTo("ITU-T Q.5009");
        assertThat(text.title()).isEqualTo("Signalling");
    }

    @Test
    void tellsWhatItDoesNotUnderstand() {
        assertThat(read("Thank you all for the good work.", "Y.4497 Sharing").unread())
                .containsExactly(new Unread(1, "Thank you all for the good work."));
        assertThat(one("Y.4497 “Sharing” (see the annex of the report)").marks())
                .containsExactly(Mark.of(Mark.Code.NOT_READ, Mark.Field.ROW, "(see the annex of the report)"));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("Y.4497 Sharing\n".repeat(PasteReader.MOST_LINES + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> read("x".repeat(PasteReader.MOST_LETTERS + 1)));
    }

    /** Lines of every shape that leads a reader astray: it takes time in proportion to them, never more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.1 ",
                "“",
                "\"a\" ",
                "Amd. 1 to ",
                "Y.4497 Title, ",
                "(((",
                "Technical Report ",
                "SG13 approved ",
                "\tA.1\t",
                "|",
                "ITU-T ",
                "1 July 2024 ",
                "X.1 and ",
                "A.1/B.2/",
                "Q.TSCA.",
                "– "
            })
    void takesTimeInProportion(String piece) {
        String line = piece.repeat(3_900 / piece.length()) + "\n";
        String all = line.repeat(PasteReader.MOST_LETTERS / line.length() - 1);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime(); // of this thread, whatever else the machine does
        read(all);
        assertThat(thread.getCurrentThreadCpuTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void survivesAnyMixture() {
        String[] pieces = {
            "ITU-T ",
            "Y.4497",
            " “",
            "”",
            "\t",
            "|",
            "\n",
            "SG13 ",
            "approved ",
            ":",
            "Amd. 1 to ",
            "(ex Q.X)",
            "12 July 2024",
            " – ",
            "\"",
            "Supplement 82",
            "\u0000",
            "😀",
            "Title",
            ", ",
            "and "
        };
        Random random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(read(text.toString())).isNotNull();
        }
    }
}
