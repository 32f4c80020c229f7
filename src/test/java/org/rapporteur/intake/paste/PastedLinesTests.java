package org.rapporteur.intake.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.intake.paste.Mark.Code;
import org.rapporteur.intake.paste.Pasted.Unread;
import org.rapporteur.terms.Stage;

/** Lines as people write them: what is the number, the title, the group, the stage and the day, in any order and form. */
class PastedLinesTests {

    private static Pasted read(String... lines) {
        return PasteReader.read(String.join("\n", lines), Particulars.NONE);
    }

    private static PastedText one(String... lines) {
        List<PastedText> texts = read(lines).texts();
        assertThat(texts).as(String.join("\n", lines)).hasSize(1);
        return texts.get(0);
    }

    private static List<Code> codes(PastedText row) {
        return row.marks().stream().map(Mark::code).toList();
    }

    /** Each tells Y.3120, “Title of it”, approved on 13 December 2024. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y.3120 Title of it, approved 13/12/2024",
                "Y.3120 Title of it, approved 13.12.2024",
                "Y.3120, Title of it, approved, 13.12.2024",
                "Y.3120; Title of it; approved; 2024-12-13",
                "Y.3120: Title of it: approved on 13 December 2024",
                "Y.3120. Title of it. Approved 13 Dec 2024",
                "Y.3120 | Title of it | approved | 13 Dec 2024",
                "Y.3120\tTitle of it\tapproved\t13-12-2024",
                "Y.3120 – Title of it – approved – Dec 13, 2024",
                "Y.3120 - Title of it - 13/12/2024 - approved",
                "Y.3120 — Title of it (approved on December 13, 2024)",
                "Y.3120 Title of it (Approved) (13/12/2024)",
                "Y.3120 Title of it [approved: 13.12.2024]",
                "Y.3120 “Title of it” (approved, 13/12/2024)",
                "Y.3120 “Title of it” was approved on 13/12/2024.",
                "Y.3120, \"Title of it\", approved in Geneva on 13 December 2024",
                "Y.3120 Title of it\", approved 13/12/2024",
                "Y.3120 Title of it approved 13/12/2024",
                "Y.3120 Title of it, A, 2024-12-13",
                "Y.3120 (approved), Title of it, 13/12/2024",
                "Y.3120 – approved – Title of it, 13/12/2024",
                "Y.3120 Title of it, approved Friday 13 December 2024",
                "Y.3120 Title of it, approved on Friday, 13 December 2024",
                "Y.3120 \"Title of it\". Approved: 13.12.2024",
                "Y.3120 \"Title of it\" approved on 13/12/2024 by SG 13",
                "Y.3120 Title of it (approved under AAP, 13 December 2024)",
                "Y.3120 Title of it, approved 13 December 2024 (AAP-62)",
                "Y.3120 Title of it, A, 13-Dec-2024",
                "Y.3120 (Title of it), approved 13/12/2024",
                "Y.3120 : Title of it ; approved : 13 / 12 / 2024",
                "Y.3120 Title of it, approved 13. 12. 2024",
                "Y.3120 Title of it, approved 13 December 2024, consented 8 November 2024",
                "Y.3120 Title of it (consented 8 November 2024, approved 13 December 2024)",
                "Recommendation Y.3120 on \"Title of it\" was consented on 8 November 2024 and approved on 13 December 2024.",
                "Approved 13/12/2024: Y.3120 Title of it",
                "13 December 2024, approved: Y.3120, Title of it",
                "• ITU-T Y.3120, Title of it; approved 13/12/2024;",
                "(1) Draft new Recommendation ITU-T Y.3120, Title of it, approved: 13/12/2024",
                "2.1\tITU-T Y.3120: “Title of it” – Approved 13/12/2024",
                "\"Y.3120\",\"Title of it\",\"approved\",\"13/12/2024\"",
                "\"Y.3120\";\"Title of it\";\"approved\";\"13/12/2024\""
            })
    void theSameTextIsReadFromAnyForm(String line) {
        PastedText text = one(line);
        assertThat(text.name()).isEqualTo("ITU-T Y.3120");
        assertThat(text.title()).isEqualTo("Title of it");
        assertThat(text.stage()).isEqualTo(Stage.APPROVED);
        assertThat(text.day()).isEqualTo("2024-12-13");
        assertThat(text.marks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            ITU-T Y.3120 (ex Y.xyz), Title of it                    ¦ ITU-T Y.3120 (ex Y.xyz) ¦ Title of it
            ITU-T Y.3120 (formerly Y.xyz) – Title of it             ¦ ITU-T Y.3120 (ex Y.xyz) ¦ Title of it
            ITU-T Y.3120, ex Y.xyz, Title of it                     ¦ ITU-T Y.3120 (ex Y.xyz) ¦ Title of it
            Y.3120 ex Y.xyz – Title of it                           ¦ ITU-T Y.3120 (ex Y.xyz) ¦ Title of it
            ITU-T Y.3120, previously known as Y.xyz, Title of it    ¦ ITU-T Y.3120 (ex Y.xyz) ¦ Title of it
            Y.3120 formerly Y.xyz-2. Title of it                    ¦ ITU-T Y.3120 (ex Y.xyz-2) ¦ Title of it
            Y.3120 (Y.xyz-2), Title of it                           ¦ ITU-T Y.3120 (ex Y.xyz-2) ¦ Title of it
            ITU-T Y.3120 (12/2024), Title of it                     ¦ ITU-T Y.3120 (12/2024) ¦ Title of it
            Y.3120, Title, with commas, of it, SG13                 ¦ ITU-T Y.3120 ¦ Title, with commas, of it
            Y.3120 Title of it – Part 2: Annexes, SG13              ¦ ITU-T Y.3120 ¦ Title of it – Part 2: Annexes
            Y.3120 Title of it (part 2) (SG13)                      ¦ ITU-T Y.3120 ¦ Title of it (part 2)
            Y.3120 (SG13): Title of it                              ¦ ITU-T Y.3120 ¦ Title of it
            [SG13] [approved] Y.3120 – Title of it                  ¦ ITU-T Y.3120 ¦ Title of it
            E.164.2, ITU-T E.164 numbering resources                ¦ ITU-T E.164.2 ¦ ITU-T E.164 numbering resources
            Corrigendum 1 to Y.3104 (2018), Title of it             ¦ ITU-T Y.3104 (2018) Cor. 1 ¦ Title of it
            Supplement 66 to Y-series Recommendations, Title of it  ¦ ITU-T Y Suppl. 66 ¦ Title of it
            Y. 3047 Requirements                                    ¦ ITU-T Y.3047 ¦ Requirements
            Y.3047 5G requirements                                  ¦ ITU-T Y.3047 ¦ 5G requirements
            Q.311 2600 Hz line signalling                           ¦ ITU-T Q.311 ¦ 2600 Hz line signalling
            "Y.3120 Title of it"                                    ¦ ITU-T Y.3120 ¦ Title of it
            “Y.3120 Title of it”                                    ¦ ITU-T Y.3120 ¦ Title of it
            Y.3120 Treatment of calls as "terminating"              ¦ ITU-T Y.3120 ¦ Treatment of calls as "terminating"
            """)
    void numberAndTitleAreToldApart(String line, String name, String title) {
        assertThat(one(line).name()).isEqualTo(name);
        assertThat(one(line).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agreed 08/11/2024       | 2024-11-08 | DAY_UNCLEAR
            agreed 08-11-2024       | 2024-11-08 | DAY_UNCLEAR
            agreed 08.11.2024       | 2024-11-08 |
            agreed 11/11/2024       | 2024-11-11 |
            agreed 13/12/2024       | 2024-12-13 |
            agreed 12/13/2024       | 2024-12-13 | DAY_MONTH_FIRST
            agreed 1 October 2024   | 2024-10-01 |
            agreed 1 Oct 2024       | 2024-10-01 |
            agreed Oct 1, 2024      | 2024-10-01 |
            agreed 01.10.2024       | 2024-10-01 |
            agreed 2024-10-01       | 2024-10-01 |
            agreed October 2024     |            | DAY_IS_MONTH
            agreed 10/2024          |            | DAY_IS_MONTH
            agreed in October 2024  |            | DAY_IS_MONTH
            agreed 31/02/2024       |            | DAY_UNREAD
            agreed                  |            |
            """)
    void aDayIsNoPartOfTheTitle(String said, LocalDate day, Code doubt) {
        for (String line : List.of("Y.3120 Title of it (" + said + ")", "Y.3120 Title of it, " + said)) {
            PastedText text = one(line);
            assertThat(text.title()).as(line).isEqualTo("Title of it");
            assertThat(text.stage()).isEqualTo(Stage.AGREED);
            assertThat(text.day()).isEqualTo(day);
            assertThat(codes(text)).isEqualTo(doubt == null ? List.of() : List.of(doubt));
        }
    }

    /** In the field of a row, where somebody can be asked. */
    @Test
    void aTypedDayThatMayBeTwoIsNone() {
        assertThat(DayReader.dayOf("08/11/2024")).isNull();
        assertThat(DayReader.dayOf("08/11/24")).isNull();
        assertThat(DayReader.dayOf("8.11.2024")).isEqualTo("2024-11-08");
        assertThat(DayReader.dayOf("13/12/2024")).isEqualTo("2024-12-13");
    }

    @Test
    void aMonthOfApprovalIsTheEdition() {
        assertThat(one("Y.3120 Title of it, approved October 2024").name()).isEqualTo("ITU-T Y.3120 (10/2024)");
    }

    @Test
    void aLineOfAnotherStageDoesNotTakeTheDayOfItsHeading() {
        List<PastedText> texts = read(
                        "The following were consented (Geneva, 1 November 2024):",
                        "- Y.3120 Title of it",
                        "- Y.3121 Title of it, approved",
                        "- Y.3122 Title of it, approved 13/12/2024",
                        "- Y.3123 Title of it (determined)")
                .texts();
        assertThat(texts)
                .extracting(PastedText::stage)
                .containsExactly(Stage.CONSENTED, Stage.APPROVED, Stage.APPROVED, Stage.DETERMINED);
        assertThat(texts)
                .extracting(PastedText::day)
                .containsExactly(LocalDate.of(2024, 11, 1), null, LocalDate.of(2024, 12, 13), null);
    }

    @Test
    void theDayOfAMeetingHoldsForAllItDid() {
        assertThat(read("SG13 (Geneva, 15-26 July 2024)", "Consented:", "Y.1 A b", "Approved:", "Y.2 C d")
                        .texts())
                .extracting(PastedText::day)
                .containsOnly(LocalDate.of(2024, 7, 26));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y.3120 Title of it, last call ends 28 October 2024",
                "Y.3120 Title of it (last call: 1 October 2024 - 28 October 2024)",
                "Y.3120 Title of it (LC: 01.10.2024 – 28.10.2024)",
                "Y.3120 Title of it, LC until 28 Oct 2024",
                "Y.3120 Title of it, in last call (1 Oct - 28 October 2024)",
                "Y.3120 Title of it – End of last call: 28/10/2024",
                "Y.3120 Title of it (AAP, end of the last call 28.10.2024)",
                "AAP last call (ends 28 October 2024)\n- Y.3120 Title of it",
                "Last call from 1 to 28 October 2024:\nY.3120 Title of it",
                "SG13: consented, AAP, last call (01.10.2024 – 28.10.2024):\nY.3120 Title of it",
                "Y.3120 Title of it, AAP, 28 October 2024 (end of last call)",
                "Y.3120 | Title of it | LC | 2024-10-01 | 2024-10-28",
                "Y.3120\tTitle of it\tAAP\tLC\t01.10.2024 – 28.10.2024",
                "Rec # | Title | Status | From | To\nY.3120 | Title of it | LC | 2024-10-01 | 2024-10-28",
                "Rec # | Title | Status | Date\nY.3120 | Title of it | LC | 2024-10-28",
                "AAP-64 (16 October 2024)\nY.3120 | Title of it | LC",
                "AAP-64: last call ends on 28 October 2024\nY.3120, Title of it"
            })
    void theDaysOfALastCallAreNotThatOfTheConsent(String lines) {
        PastedText text = one(lines);
        assertThat(text.title()).isEqualTo("Title of it");
        assertThat(text.stage()).isEqualTo(Stage.CONSENTED);
        assertThat(text.process()).isEqualTo("AAP");
        assertThat(text.day()).isNull();
    }

    @Test
    void theDayOfTheConsentStandsBesideThatOfTheLastCall() {
        assertThat(one("Y.3120 Title of it, consented 1 October 2024, LC until 28 October 2024")
                        .day())
                .isEqualTo("2024-10-01");
        assertThat(one("Y.3120 Title of it, in last call (consented 1 October 2024)")
                        .day())
                .isEqualTo("2024-10-01");
        assertThat(one("Y.3120 Title of it, comments by 28 October 2024").title())
                .isEqualTo("Title of it");
        assertThat(one("Y.3120 Title of it, comments by 28 October 2024").day()).isNull();
        Pasted table = read(
                "Rec # | Title | SG | Status | Consent date | Approval date | LC start | LC end",
                "Y.1 | One | 13 | LC | 2024-09-01 | | 2024-10-01 | 2024-10-28",
                "Y.2 | Two | 13 | A | 2024-09-01 | 2024-11-14 | 2024-10-01 | 2024-10-28");
        assertThat(table.texts())
                .extracting(PastedText::day)
                .containsExactly(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 11, 14));
    }

    /** The day that stands with another stage is none of the stage that was reached. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Y.3120 Title of it, consented on 8 November 2024 and approved | APPROVED |
            Y.3120 Title of it, consented 8.11.2024, approved             | APPROVED |
            Y.3120 Title of it, determined 08.11.2024, approved 13.12.2024 | APPROVED | 2024-12-13
            Y.3120 Title of it, determined 2024-11-08, approved 13.12.2024 | APPROVED | 2024-12-13
            Y.3120 “Title of it” was approved on 13 December 2024, having been consented on 8 November 2024. | APPROVED | 2024-12-13
            """)
    void aDayIsOfTheStageItStandsWith(String line, Stage stage, LocalDate day) {
        assertThat(one(line).title()).isEqualTo("Title of it");
        assertThat(one(line).stage()).isEqualTo(stage);
        assertThat(one(line).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting then turned to other business and thanked the chair.",
                "It corrects the figures of clause 7",
                "SG13 will meet again in 2025.",
                "This was agreed after long discussion"
            })
    void aSentenceIsNoTitle(String sentence) {
        assertThat(read("Corrigendum 1 to Y.3104", sentence).texts().get(0).title())
                .isEmpty();
        PastedText behind = read("SG13 approved Corrigendum 1 to Y.3104. " + sentence)
                .texts()
                .get(0);
        assertThat(behind.title()).isEmpty();
        assertThat(behind.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aSentenceBehindATitleIsNoPartOfIt() {
        PastedText text = one("Y.3120 Title of it. It replaces the edition of 2019.");
        assertThat(text.title()).isEqualTo("Title of it");
        assertThat(codes(text)).containsExactly(Code.NOT_READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y.30 47 Requirements",
                "Y.30 47 “Requirements”",
                "Y.30 47 | Requirements",
                "Y.30 47, Requirements"
            })
    void ofABrokenNumberNoneIsInvented(String line) {
        assertThat(one(line).name()).isEqualTo("Y.30 47");
        assertThat(one(line).designation()).isEmpty();
        assertThat(one(line).title()).isEqualTo("Requirements");
        assertThat(codes(one(line))).containsExactly(Code.NUMBER_BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "X.13 52 (revised) Security, X.13 52",
        "G.98 07.1 Amd. 2 Optical, G.98 07.1",
        "X.1 352 (ex X.abc), X.1 352"
    })
    void aNumberIsBrokenWhateverStandsBehindIt(String line, String name) {
        assertThat(one(line).name()).isEqualTo(name);
        assertThat(codes(one(line))).contains(Code.NUMBER_BROKEN);
    }

    @Test
    void ofSpreadsheetsTheRowWithALonelyQuotationMarkAloneIsNotRead() {
        String bad = "Y.3121,\"Title with a bad \"mark, SG13,Approved,2024-10-01";
        Pasted pasted = read(
                "Number,Title,Group,Stage,Day",
                "Y.3120,\"Title, with a comma\",SG13,Approved,2024-10-01",
                bad,
                "Y.3122,Title, with commas, unquoted,SG13,Approved,1 October 2024",
                "\"Y.3123\",\"Title \"\"quoted\"\"\",SG13,Consented,01.10.2024");
        assertThat(pasted.unread()).containsExactly(new Unread(3, bad));
        assertThat(pasted.texts())
                .extracting(PastedText::title)
                .containsExactly("Title, with a comma", "Title, with commas, unquoted", "Title \"quoted\"");
        assertThat(pasted.texts()).extracting(PastedText::group).containsOnly("T-SG13");
        assertThat(pasted.texts()).extracting(PastedText::day).containsOnly(LocalDate.of(2024, 10, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(not approved)", ", not yet approved", ", will be approved in January 2025", "– to be approved"
            })
    void whatIsNotApprovedIsNotSaidToBe(String said) {
        PastedText text = one("Y.3120 Title of it " + said);
        assertThat(text.title()).isEqualTo("Title of it");
        assertThat(text.stage()).isNull();
        assertThat(codes(text)).contains(Code.STAGE_UNCLEAR);
    }

    @Test
    void eachClauseHasItsOwnDay() {
        List<PastedText> texts =
                read("SG20 consented Y.1 and Y.2 on 22 November 2024 and agreed Y Suppl. 90 on 23 November 2024")
                        .texts();
        assertThat(texts)
                .extracting(PastedText::day)
                .containsExactly(LocalDate.of(2024, 11, 22), LocalDate.of(2024, 11, 22), LocalDate.of(2024, 11, 23));
    }

    @Test
    void whatIsSaidOfSeveralTextsInALineIsToldApart() {
        List<PastedText> texts =
                read("Y.1 “A” (approved), Y.2 “B” (consented 1 July 2024)").texts();
        assertThat(texts).extracting(PastedText::stage).containsExactly(Stage.APPROVED, Stage.CONSENTED);
        assertThat(texts).extracting(PastedText::day).containsExactly(null, LocalDate.of(2024, 7, 1));
        assertThat(read("Y.1 “A” and Y.2 “B” were approved on 1 July 2024").texts())
                .extracting(PastedText::day)
                .containsOnly(LocalDate.of(2024, 7, 1));
        List<PastedText> clauses = read("SG13 approved Y.1 “A” on 13 December 2024 and consented Y.2 “B”.")
                .texts();
        assertThat(clauses).extracting(PastedText::stage).containsExactly(Stage.APPROVED, Stage.CONSENTED);
        assertThat(clauses).extracting(PastedText::day).containsExactly(LocalDate.of(2024, 12, 13), null);
        assertThat(read("SG13 approved Y.1, Title of it, and Y.2, Other title of it, on 13 December 2024.")
                        .texts())
                .extracting(PastedText::title)
                .containsExactly("Title of it", "Other title of it");
    }
}
