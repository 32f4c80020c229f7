package org.rapporteur.intake.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.difference.WordsRun;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.intake.report.SomeProposals;
import org.rapporteur.intake.takeover.ImportProof.Row;

/** The report that the records make, beside the one that was imported. */
class ImportProofTests {

    private static final ProposedReport REPORT = SomeProposals.report();
    private static final String ACTIVITY =
            "Experts from Ghana met in Accra from 12 to 14 March 2020 and looked at addresses.";

    private static Document reading(String words, String others) {
        byte[] file = SomeProposals.REPORT.replace(words, others).getBytes(StandardCharsets.UTF_8);
        return ForeignReport.read(file, "report.txt").document();
    }

    private static TakenSoFar taken(Set<String> blocks) {
        return new TakenSoFar(Set.of(), blocks, true, true);
    }

    private static Set<String> all() {
        return REPORT.allSections()
                .flatMap(section -> section.blocks().stream().map(block -> section.key() + "/" + block.key()))
                .collect(Collectors.toSet());
    }

    private static Row only(ImportProof proof) {
        assertThat(proof.count()).isEqualTo(1);
        return proof.parts().get(0).rows().get(0);
    }

    private static String words(List<WordsRun> runs) {
        return runs.stream().map(run -> Inline.text(run.content())).collect(Collectors.joining());
    }

    @Test
    void theSameReportDiffersInNothing() {
        ImportProof proof = ImportProof.of(REPORT, REPORT.document(), taken(all()));
        assertThat(proof).isEqualTo(new ImportProof(0, List.of()));
    }

    @Test
    void aDifferenceStandsInItsSectionWithBothWordings() {
        ImportProof proof = ImportProof.of(REPORT, reading("Accra", "Lima"), taken(all()));
        assertThat(proof.parts()).extracting(ImportProof.Part::heading).containsExactly("2 IPv6");
        Row row = only(proof);
        assertThat(row.place()).isEqualTo("2.2");
        assertThat(words(row.imported())).contains("met in Accra").doesNotContain("Lima");
        assertThat(words(row.compiled())).contains("met in Lima").doesNotContain("Accra");
        assertThat(row.reason()).isEqualTo("records");
    }

    @Test
    void whatWasNotTakenOverIsTheReasonWhereItIsMissing() {
        assertThat(only(ImportProof.of(REPORT, reading("2.2 " + ACTIVITY + "\n\n", ""), taken(Set.of())))
                        .reason())
                .isEqualTo("not-taken");
    }

    @Test
    void whatTheRecordsTellBesidesIsSaidToBeAdded() {
        assertThat(only(ImportProof.of(REPORT, reading(ACTIVITY, ACTIVITY + "\n\n2.3 More came."), taken(all())))
                        .reason())
                .isEqualTo("added");
    }

    @Test
    void otherSignsBetweenTheSameWordsAreLayout() {
        assertThat(only(ImportProof.of(REPORT, reading("met in Accra", "met – in Accra"), taken(all())))
                        .reason())
                .isEqualTo("layout");
    }

    @Test
    void aHeadingIsSaidToBeOne() {
        assertThat(ImportProof.of(REPORT, reading("3 Internet of Things", "3 Things"), taken(all()))
                        .parts())
                .flatExtracting(ImportProof.Part::rows)
                .extracting(Row::reason)
                .contains("heading");
    }
}
