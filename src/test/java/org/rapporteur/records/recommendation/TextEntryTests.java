package org.rapporteur.records.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.records.recommendation.ExampleTexts.entry;
import static org.rapporteur.records.recommendation.ExampleTexts.named;
import static org.rapporteur.records.recommendation.ExampleTexts.on;
import static org.rapporteur.records.recommendation.ExampleTexts.recommendation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

class TextEntryTests {

    @Test
    void takesKeyAndNumberFromADesignationOfItuT() {
        TextEntry entry = recommendation("ITU-T Y.4903/L.1603 (10/2016)", Map.of());
        assertThat(entry.key()).isEqualTo("T-Y.4903_L.1603-201610");
        assertThat(entry.identity().citedNumber()).isEqualTo("Y.4903/L.1603");
    }

    @ParameterizedTest
    @CsvSource({
        "ITU-R M.2083-0, M.2083-0",
        "ITU-R M.2083-0 (09/2015), M.2083-0",
        "Report ITU-R M.2440-0, M.2440-0",
        "ITU-R 65, 65",
        "Resolution ITU-R 65-1, 65-1"
    })
    void takesTheNumberFromADesignationOfItuR(String designation, String number) {
        assertThat(of("key", "R", designation, null, null).identity().citedNumber())
                .isEqualTo(number);
        assertThat(of("key", "R", designation, "65", null).identity().citedNumber())
                .isEqualTo("65");
    }

    @Test
    void needsAKeyOfItsOwnWhereNoDesignationGivesOne() {
        refuse(
                () -> of(null, "R", "ITU-R M.2083-0", null, null).key(),
                "“ITU-R M.2083-0” needs a key: only a designation of ITU-T gives one by itself");
        assertThat(named("T-YSTR-IADIoT", TextKind.TECHNICAL_REPORT, "YSTR-IADIoT", Map.of())
                        .identity()
                        .citedNumber())
                .isNull();
    }

    @Test
    void isNamedSomehow() {
        refuse(() -> of("key", "T", null, null, null), "A text has a designation, a provisional name or a title");
        refuse(() -> of("key", "T", null, "Y.1", "Title"), "“Y.1” is a number without its designation");
    }

    @Test
    void saysWhatIsWrong() {
        refuse(
                () -> of("a key", "T", null, null, "Title"),
                "“a key” is no key: use letters, digits, points and hyphens");
        refuse(
                () -> of("key", "ITU-T", null, null, "Title"),
                "“ITU-T” is not the letter of a Sector: T, R, D, U for the whole Union, X for partners");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("key", "T", "Y.1 (03/2024)", null, null))
                .withMessageStartingWith("“Y.1 (03/2024)” is not the number of an ITU-T text");
    }

    @Test
    void isAgreedAsASupplementAndNeverApproved() {
        refuse(TextKind.SUPPLEMENT, Stage.APPROVED, "A Supplement is agreed, never approved");
        refuse(TextKind.RECOMMENDATION, Stage.AGREED, "A Recommendation is approved, never agreed");
        refuse(TextKind.IMPLEMENTERS_GUIDE, Stage.CONSENTED, "An Implementers’ Guide is agreed, never consented");
        refuse(TextKind.DELIVERABLE, Stage.ISSUED, "A Deliverable is published, never issued");
    }

    @ParameterizedTest
    @EnumSource
    void isPublishedWhateverItsKind(TextKind kind) {
        reach(kind, Map.of(Stage.PUBLISHED, DayKnown.in(2024)));
    }

    @ParameterizedTest
    @EnumSource(names = {"AMENDMENT", "CORRIGENDUM", "ADDENDUM", "ERRATUM"})
    void needsTheTextItChanges(TextKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recommendation(named("key", kind, "Name", Map.of()), null, null))
                .withMessageMatching("An? [A-Z][a-z]+ needs the text which it changes");
    }

    @Test
    void standsOnOneText() {
        refuse(
                () -> new Recommendation(named("key", TextKind.RECOMMENDATION, "Name", Map.of()), base(), base()),
                "A text replaces an earlier edition or changes another text, not both");
    }

    @Test
    void goesThroughItsStagesInTheOrderOfTheirDays() {
        refuse(
                () -> reach(
                        TextKind.RECOMMENDATION,
                        Map.of(Stage.CONSENTED, on("2024-06-02"), Stage.APPROVED, on("2024-06-01"))),
                "A text consented on 2024-06-02 cannot be approved before, on 2024-06-01");
        refuse(
                () -> reach(
                        TextKind.SUPPLEMENT, Map.of(Stage.AGREED, on("2024-06-02"), Stage.WITHDRAWN, on("2024-06-01"))),
                "A text agreed on 2024-06-02 cannot be withdrawn before, on 2024-06-01");
        refuse(
                () -> reach(
                        TextKind.HANDBOOK,
                        Map.of(Stage.IN_DEVELOPMENT, on("2024-06-02"), Stage.PUBLISHED, on("2024-06-01"))),
                "A text in development on 2024-06-02 cannot be published before, on 2024-06-01");
        reach(TextKind.RECOMMENDATION, Map.of(Stage.CONSENTED, on("2024-06-01"), Stage.APPROVED, on("2024-06-01")));
        reach(
                TextKind.RECOMMENDATION,
                Map.of(Stage.CONSENTED, DayKnown.in("2024-09"), Stage.APPROVED, on("2024-01-01")));
    }

    @Test
    void knowsOneThingOfADay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DayKnown(null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayKnown(null, "2024-09", 2024));
    }

    private static void reach(TextKind kind, Map<Stage, DayKnown> stages) {
        Recommendation amended = kind.changesAnother() ? base() : null;
        assertThat(new Recommendation(named("key", kind, "Name", stages), null, amended))
                .isNotNull();
    }

    private static Recommendation base() {
        return new Recommendation(
                entry(TextKind.RECOMMENDATION, "ITU-T Y.1 (03/2024)", null, null, Map.of()), null, null);
    }

    private static void refuse(TextKind kind, Stage stage, String message) {
        refuse(() -> reach(kind, Map.of(stage, on("2024-06-01"))), message);
    }

    private static void refuse(Runnable entering, String message) {
        assertThatIllegalArgumentException().isThrownBy(entering::run).withMessage(message);
    }

    private static TextEntry of(
            @Nullable String slug,
            String sector,
            @Nullable String designation,
            @Nullable String number,
            @Nullable String title) {
        return new TextEntry(
                slug,
                new TextIdentity(TextKind.RECOMMENDATION, sector, designation, number, null, title, null),
                Approval.by(null, Map.of()),
                TextAncestry.none(),
                Answers.none(),
                TextOrigin.of("Test"));
    }
}
