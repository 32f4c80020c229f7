package org.rapporteur.intake.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.intake.paste.Mark.Code;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

class ScrutinyTests {
    private static final DateRange PERIOD = new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 9, 30));
    private static final List<Known.Body> BODIES = List.of(
            new Known.Body("T-SG11", null, null),
            new Known.Body("T-SG20", null, null),
            new Known.Body("T-SG21", LocalDate.of(2025, 1, 1), null));

    private static final Known KNOWN = new Known(
            List.of(
                    entered("T-Q.5009-202406", "ITU-T Q.5009 (06/2024)", "Signalling for assured connections", true),
                    entered("T-Y.4508", "ITU-T Y.4508", "Activity logs", false),
                    entered("T-X.1352-202209", "ITU-T X.1352 (09/2022)", "Security of devices", true),
                    new Known.Record(
                            "T-Q.TSCA",
                            TextKind.RECOMMENDATION,
                            "T",
                            null,
                            "Q.TSCA",
                            "Certificates",
                            "T-SG11",
                            List.of(),
                            List.of())),
            new Catalogue(List.of(
                    published("ITU-T Q.5012 (06/2024)", "Access networks", "2024-06-29"),
                    published("ITU-T Q.931 (05/1998)", "Basic call control", "1998-05-15"),
                    published("ITU-T X.1352 (2022) Amd. 1 (03/2024)", "Additions", "2024-03-01"),
                    published("ITU-T Y Suppl. 82 (07/2024)", "Digital agriculture", "2024-07-12"))),
            BODIES,
            PERIOD);

    private static Known.Record entered(String slug, String number, String title, boolean concluded) {
        Designation designation = Designation.valueOf(number);
        Known.Reached reached = concluded
                ? new Known.Reached(Stage.APPROVED, LocalDate.of(2024, 6, 29))
                : new Known.Reached(Stage.CONSENTED, LocalDate.of(2024, 5, 2));
        return new Known.Record(
                slug, designation.kind(), "T", designation, null, title, "T-SG11", List.of(reached), List.of());
    }

    private static PublishedText published(String number, String title, String day) {
        Designation designation = Designation.valueOf(number);
        return new PublishedText(
                number, designation, title, designation.kind(), ApprovalDay.valueOf(day), "SG11", "In force", "");
    }

    private static List<PastedText> propose(String... lines) {
        Particulars chosen = Particulars.of("T-SG11", Stage.APPROVED, null);
        return Scrutiny.propose(
                PasteReader.read(String.join("\n", lines), chosen).texts(), KNOWN);
    }

    private static PastedText only(String line) {
        List<PastedText> rows = propose(line);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<Code> codes(PastedText row) {
        return row.marks().stream().map(Mark::code).toList();
    }

    @Test
    void completesFromTheCatalogue() {
        PastedText row = only("Q.5012");
        assertThat(row.name()).isEqualTo("ITU-T Q.5012 (06/2024)");
        assertThat(row.title()).isEqualTo("Access networks");
        assertThat(row.day()).isEqualTo("2024-06-29");
        assertThat(codes(row)).containsExactly(Code.NUMBER_COMPLETED, Code.DAY_COMPLETED, Code.TITLE_COMPLETED);
    }

    @Test
    void leavesAlonesWhatIsOnItsWay() {
        PastedText row = only("Y.4999 Something new, consented on 12 July 2024");
        assertThat(row.name()).isEqualTo("ITU-T Y.4999");
        assertThat(codes(row)).isEmpty();
    }

    @Test
    void theEditionFollowsFromTheDay() {
        assertThat(only("Q.5099 “New thing”, approved on 12 July 2024").name()).isEqualTo("ITU-T Q.5099 (07/2024)");
    }

    @Test
    void aSupplementIsAgreed() {
        PastedText row = only("Y Suppl. 82 “Digital agriculture”");
        assertThat(row.stage()).isEqualTo(Stage.AGREED);
        assertThat(codes(row)).contains(Code.STAGE_CORRECTED);
    }

    @Test
    void proposesTheSeriesOfASupplement() {
        assertThat(only("Supplement 82 “Digital agriculture”").name()).isEqualTo("ITU-T Y Suppl. 82 (07/2024)");
        assertThat(codes(only("Supplement 99 “Nobody knows”"))).contains(Code.SERIES_UNKNOWN);
        assertThat(propose("Y.4999 One", "Supplement 99 “Nobody knows”").get(1).name())
                .isEqualTo("ITU-T Y Suppl. 99");
    }

    @ParameterizedTest
    @CsvSource({
        "Q.5009 “Signalling for assured connections”, RECORD_EXISTS",
        "Q.5009 (06/2024) Another title, RECORD_EXISTS",
        "Q.5009 (09/2024) Newer edition, OTHER_EDITION",
        "'Y.4508 Activity logs, approved on 29 June 2024', RECORD_ADVANCES",
        "Y.4508 Activity logs, RECORD_ADVANCES_UNDATED",
        "'Y.4508 Logs of activities, approved on 29 June 2024', TITLE_STAYS",
        "'Y.4508 Activity logs, consented on 2 May 2024', RECORD_EXISTS",
        "'Y.4508 Activity logs, consented on 3 May 2024', RECORD_DIFFERS",
        "'Y.4508 Activity logs, approved on 1 May 2024', RECORD_DIFFERS",
        "'Q.5009 (06/2024) Signalling for assured connections, consented on 2 May 2024', RECORD_DIFFERS",
        "'Q.5009 (06/2024) Signalling for assured connections, approved on 28 June 2024', RECORD_DIFFERS",
        "'Q.5009 (06/2024) Signalling for assured connections, approved on 29 June 2024', RECORD_EXISTS",
        "'Q.5009 Signalling for assured connections, consented on 2 May 2024', RECORD_DIFFERS",
        "'Q.5009 Signalling for assured connections, consented on 2 September 2024', OTHER_EDITION",
        "Q.TSCA “Certificates”, RECORD_ADVANCES_UNDATED",
        "Q.5555 (ex Q.TSCA) Certificates, RECORD_ADVANCES_UNDATED",
        "Q.7777 Security of devices, OTHER_NUMBER",
        "Q.7777 Unheard of, NUMBER_UNKNOWN",
        "Q.931 Basic call control, EDITION_UNKNOWN",
        "Q.5012 (05/2024) “Access networks”, EDITION_UNKNOWN",
        "Q.5012 Wholly different, TITLE_DIFFERS",
        "Q.1 Amd. 1 Change, BASE_MISSING",
        "Amd. 2 to Q.931 “Change”, BASE_COMPLETED",
        "'Q.5012 “Access networks”, approved on 28 June 2024', DAY_DIFFERS",
        "'Q.5012 “Access networks”, approved on 28 June 2023', DAY_OUTSIDE",
        "'SG21 approved Q.5012 “Access networks”', GROUP_NOT_THEN",
        "'SG39 approved Q.5012 “Access networks”', GROUP_UNKNOWN",
        "'Technical Report “On its own”, approved', STAGE_CORRECTED"
    })
    void marks(String line, Code code) {
        assertThat(codes(only(line))).contains(code);
    }

    @Test
    void marksWhatComesTwice() {
        List<PastedText> rows =
                propose("Q.5012 “Access networks”", "Q.5012 “Access networks”", "Q.5013 “Access networks”");
        assertThat(codes(rows.get(1))).contains(Code.TWICE_IN_PASTE);
        assertThat(codes(rows.get(2))).contains(Code.OTHER_NUMBER);
    }

    @Test
    void anAmendmentIsOfTheEditionThatIsThere() {
        PastedText row = only("X.1352 Amd. 1 “Additions”");
        assertThat(row.name()).isEqualTo("ITU-T X.1352 (2022) Amd. 1 (03/2024)");
        assertThat(Base.of(row.designation().orElseThrow(), KNOWN).orElseThrow().slug())
                .isEqualTo("T-X.1352-202209");
        assertThat(only("Amd. 3 to X.1352 “More”, approved on 12 July 2024").name())
                .isEqualTo("ITU-T X.1352 (2022) Amd. 3 (07/2024)");
    }
}
