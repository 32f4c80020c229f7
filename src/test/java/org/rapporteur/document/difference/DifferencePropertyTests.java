package org.rapporteur.document.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.NastyDocuments;

@Domain(NastyDocuments.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class DifferencePropertyTests {

    @Property(tries = 300)
    void appliedItGivesTheSecondAndReversedTheFirst(
            @ForAll Document old, @ForAll long seed, @ForAll @IntRange(max = 12) int edits) {
        assertApplies(old, EditedDocuments.of(old, seed, edits));
    }

    @Property(tries = 100)
    void itAppliesBetweenDocumentsThatHaveNothingInCommon(@ForAll Document old, @ForAll Document young) {
        assertApplies(old, young);
    }

    @Property(tries = 100)
    void aDocumentDoesNotDifferFromItself(@ForAll Document document) {
        assertThat(DocumentDifference.of(document, document).entries()).isEmpty();
    }

    @Property(tries = 100)
    void aSectionThatMovesIsOneDifference(@ForAll Document document) {
        List<Section> sections = new ArrayList<>(document.sections());
        if (sections.size() > 1) {
            sections.add(sections.remove(0));
            Document young = new Document(document.language(), document.cover(), document.totals(), sections);
            assertThat(DocumentDifference.of(document, young).entries())
                    .extracting(DifferenceEntry::kind)
                    .containsExactly(DifferenceKind.MOVED);
        }
    }

    private static void assertApplies(Document old, Document young) {
        DocumentDifference difference = DocumentDifference.of(old, young);
        assertThat(difference.apply(old)).isEqualTo(young);
        assertThat(difference.reversed().apply(young)).isEqualTo(old);
        List<AlignedPassages> aligned = difference.aligned(old);
        assertThat(aligned.stream().flatMap(one -> one.before().stream())).isEqualTo(DocumentPassages.of(old));
        assertThat(aligned.stream().flatMap(one -> one.after().stream())).isEqualTo(DocumentPassages.of(young));
    }
}
