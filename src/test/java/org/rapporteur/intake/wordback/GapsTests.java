package org.rapporteur.intake.wordback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.intake.proposal.MissingTexts.Sought;

/** What is looked for where the file and the records disagree. */
class GapsTests {

    private static List<Sought> sought(UnaryOperator<WordEdits> edits) {
        byte[] file = edits.apply(new WordEdits(PrintedExample.file())).file();
        WordComparison compared = WordComparison.of(
                PrintedExample.DOCUMENT, PrintedExample.UNTOUCHED, ReturnedFile.read(file, "report.docx"));
        Gaps gaps = new Gaps(PrintedExample.DOCUMENT, ExampleRecords.outline(), () -> {
            throw new AssertionError("nothing is asked of the catalogue");
        });
        return compared.suggestions().stream()
                .flatMap(one -> one.disagreements().stream().flatMap(two -> gaps.sought(one.place(), two).stream()))
                .toList();
    }

    @Test
    void aTotalThatIsGreaterMissesTextsOfItsKindAndTopicFirstOfItsGroups() {
        assertThat(sought(file -> file.tracked("In total, 11", "In total, 12")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.topic()).isEqualTo("imt-2020");
                    assertThat(one.kind()).isEqualTo("recommendation");
                    assertThat(one.groups()).isEmpty();
                });
    }

    @Test
    void theNumberOfAGroupMissesTextsOfThatGroup() {
        assertThat(sought(file -> file.tracked("SG16 approved the following nine", "SG16 approved the following ten")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.topic()).isEqualTo("dlt");
                    assertThat(one.groups()).containsExactly("SG16");
                });
    }

    @Test
    void aGroupThatIsAddedMissesItsOwnTexts() {
        assertThat(sought(file -> file.typed("SGs 5, 11 and 20", "SGs 5, 11, 17 and 20")))
                .anySatisfy(one -> assertThat(one.groups()).containsExactly("SG17"));
    }

    @Test
    void aSmallerNumberMissesNothing() {
        assertThat(sought(file -> file.tracked("In total, 11", "In total, 10"))).isEmpty();
    }
}
