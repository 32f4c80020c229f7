package org.rapporteur.entry.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.sheet.Parts.Faceted;
import org.rapporteur.entry.sheet.Parts.Faceted.FacetChoice;
import org.rapporteur.entry.sheet.WordRun.Change;

/** Histories and conflicts say what was chosen in the words of the form. */
class LabelledTextTests {

    private static final List<Choice> BODIES =
            List.of(new Choice("T-SG13", "SG13 Future networks"), new Choice("T-SG20", "SG20 Things"));
    private static final UnaryOperator<String> FACETS = name -> name.equals("group") ? "Study group" : name;

    @Test
    void choicesReadAsTheirLabels() {
        assertThat(of(Field.choice("group", BODIES), "T-SG13")).isEqualTo("SG13 Future networks");
        assertThat(of(Field.proposal("group", () -> BODIES), "T-SG20")).isEqualTo("SG20 Things");
        assertThat(of(Field.choices("groups", BODIES), "T-SG20\nT-SG13"))
                .isEqualTo("SG20 Things\nSG13 Future networks");
        assertThat(of(Field.lines("groups", BODIES).of(Parts.PICKED), "T-SG20")).isEqualTo("SG20 Things");
    }

    @Test
    void aCodeNoLongerKnownStaysAsItIs() {
        assertThat(of(Field.choice("group", BODIES), "T-SG9")).isEqualTo("T-SG9");
        assertThat(of(Field.choices("groups", BODIES), "T-SG9\nT-SG20")).isEqualTo("T-SG9\nSG20 Things");
    }

    @Test
    void whatIsTypedStaysAsItIs() {
        assertThat(of(Field.line("name", BODIES), "T-SG13")).isEqualTo("T-SG13");
    }

    @Test
    void aSelectionReadsAsItsFacets() {
        Field filter = Field.line("filter").of(new Faceted(List.of(new FacetChoice("group", () -> BODIES))));
        assertThat(of(filter, "group=T-SG13,T-SG9")).isEqualTo("Study group: SG13 Future networks, T-SG9");
        assertThat(of(filter, "period=2024-09")).isEqualTo("period=2024-09");
    }

    @Test
    void codesOfOneLabelStillDiffer() {
        Field field = Field.choice("group", List.of(new Choice("a", "Same"), new Choice("b", "Same")));
        assertThat(LabelledText.between(field, "a", "b", FACETS))
                .containsExactly(new WordRun(Change.REMOVED, "a"), new WordRun(Change.ADDED, "b"));
    }

    private static String of(Field field, String text) {
        return LabelledText.of(field, text, FACETS);
    }
}
