package org.rapporteur.site.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Section;
import org.rapporteur.report.CompiledReport;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages and report say the same numbers. */
@ReadApplication
class AgreementTests {

    @Autowired
    Dossiers dossiers;

    @Test
    void theMonthsAddUpToTheReport() {
        CompiledReport reading = dossiers.latest().orElseThrow();
        int reported = concluded(reading.document().totals());
        Approvals approvals = Approvals.of(reading);
        assertThat(approvals.all().total()).isEqualTo(reported).isPositive();
        assertThat(approvals.rows().stream().mapToInt(Approvals.Row::total).sum())
                .isEqualTo(reported);
    }

    @Test
    void everyTopicHasTheNumbersOfItsSection() {
        CompiledReport reading = dossiers.latest().orElseThrow();
        reading.outline()
                .allSections()
                .filter(section -> section.topic() != null)
                .forEach(section -> assertThat(counted(reading, String.valueOf(section.topic())))
                        .as(section.key())
                        .containsAll(claimed(reading, section.key())));
    }

    private static List<String> counted(CompiledReport reading, String topic) {
        return DossierCount.of(new Rows(reading), DossierSubject.topic(topic)).stream()
                .map(count -> count.number() + " " + count.noun() + " " + count.declared())
                .toList();
    }

    private static List<String> claimed(CompiledReport reading, String section) {
        return counts(reading.document()
                        .allSections()
                        .filter(told -> told.id().toString().equals(section))
                        .map(Section::totals)
                        .flatMap(List::stream))
                .map(claim ->
                        claim.text().replaceFirst("^[a-z]+", "" + count(claim).value()) + " "
                                + count(claim).declared())
                .toList();
    }

    private static int concluded(List<Claim> totals) {
        return counts(totals.stream())
                .map(AgreementTests::count)
                .filter(count -> List.of("approved", "agreed").contains(count.stage()))
                .mapToInt(Claim.Count::value)
                .sum();
    }

    private static Stream<Claim> counts(Stream<Claim> claims) {
        return claims.filter(claim -> claim.count() != null);
    }

    private static Claim.Count count(Claim claim) {
        return Objects.requireNonNull(claim.count());
    }
}
