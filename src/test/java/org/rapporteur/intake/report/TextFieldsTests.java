package org.rapporteur.intake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.terms.Stage;

/** What somebody puts right of a text before it is taken over. */
class TextFieldsTests {

    private static final ProposedText TEXT = SomeProposals.text(SomeProposals.report(), "T-Y.9871");

    private static TextEntry put(String... fields) {
        return put(Map.of(fields[0], fields[1]));
    }

    private static TextEntry put(Map<String, String> fields) {
        return TextFields.of(TEXT).with(fields).put(TEXT, "2020-06").entry();
    }

    @Test
    void theyShowTheTextAsItIsProposed() {
        assertThat(TextFields.of(TEXT))
                .isEqualTo(new TextFields(
                        "recommendation",
                        "ITU-T Y.9871",
                        "Requirements of IPv6 in networks of the moon",
                        "T-SG13",
                        "approved",
                        ""));
    }

    @Test
    void sentBackAsTheyWereTheyChangeNothing() {
        TextFields shown = TextFields.of(TEXT);
        assertThat(shown.otherThan(shown)).isEmpty();
        assertThat(put(Map.of())).isEqualTo(TEXT.entry());
    }

    @Test
    void onlyWhatIsOtherIsKept() {
        TextFields shown = TextFields.of(TEXT);
        assertThat(shown.with(Map.of("title", "Moon", "group", "T-SG13")).otherThan(shown))
                .isEqualTo(Map.of("title", "Moon"));
    }

    @Test
    void aDayIsThatOfTheStage() {
        assertThat(Objects.requireNonNull(put("day", "2020-05-29").stages().get(Stage.APPROVED))
                        .day())
                .isEqualTo(LocalDate.of(2020, 5, 29));
    }

    @Test
    void anotherStageTakesThePlaceOfTheLast() {
        assertThat(put("stage", "determined").stages()).containsOnlyKeys(Stage.DETERMINED);
    }

    @Test
    void withoutAStageItHasReachedNone() {
        assertThat(put("stage", "").stages()).isEmpty();
    }

    @Test
    void anotherNumberIsAnotherText() {
        TextEntry renamed = put("name", "Y.9873");
        assertThat(renamed.key()).startsWith("T-Y.9873");
        assertThat(renamed.identity().designation()).isEqualTo("ITU-T Y.9873");
        assertThat(renamed.identity().title()).isEqualTo(TEXT.entry().identity().title());
    }

    @Test
    void whatWasPutRightIsSureAndNothingOfItIsDoubtful() {
        ProposedText decided = TextFields.of(TEXT).with(Map.of("title", "Moon")).put(TEXT, "2020-06");
        assertThat(TEXT.sure()).isFalse();
        assertThat(decided.sure()).isTrue();
        assertThat(decided.remarks()).isEmpty();
    }

    @Test
    void whatNoTextCanBeIsRefusedInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> put("day", "some day"))
                .withMessageContaining("“some day” is not a day such as 12 July 2024");
        assertThatIllegalArgumentException().isThrownBy(() -> put("kind", "novel"));
        assertThatIllegalArgumentException().isThrownBy(() -> put("stage", "forgotten"));
    }
}
