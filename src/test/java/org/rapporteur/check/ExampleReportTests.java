package org.rapporteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Campaign;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.Document;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.wording.Wording;

/** Our own report cannot contradict itself. */
class ExampleReportTests {

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-15", "2024-06-30", "2024-08-15", "2024-09-30"})
    void neitherRepeatsItselfNorDisagrees(String day) {
        Checked checked = check(day, Catalogue.empty());
        assertThat(checked.failed()).isEmpty();
        assertThat(of(
                        checked,
                        "agreement",
                        "repeated-sentence",
                        "number-style",
                        "quotes",
                        "oxford-comma",
                        "expansion-twice",
                        "list-punctuation"))
                .isEmpty();
    }

    @Test
    void holdsNoErrorAndNoWarning() {
        Checked checked = check("2024-08-15", ItuCatalogue.CATALOGUE);
        assertThat(checked.findings())
                .filteredOn(finding -> finding.severity() != Severity.ADVICE)
                .isEmpty();
    }

    @Test
    void holdsNothingAboveAdviceOnAnyDayOfItsPeriod() {
        List<String> alarms = new ArrayList<>();
        DateRange days = ExampleRecords.period().days();
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(Campaign.step(5))) {
            Evidence evidence = ReferenceEvidence.on(days, day, ItuCatalogue.CATALOGUE, null);
            Checker.check(OwnReport.on(day), evidence).findings().stream()
                    .filter(finding -> finding.severity() != Severity.ADVICE)
                    .forEach(finding -> alarms.add(finding.rule() + " ["
                            + finding.place().paragraph() + "] «" + finding.quote() + "» " + finding.message()));
        }
        assertThat(alarms.stream().distinct()).isEmpty();
    }

    private static List<Finding> of(Checked checked, String... rules) {
        return checked.findings().stream()
                .filter(finding -> List.of(rules).contains(finding.rule()))
                .toList();
    }

    static Checked check(String day, Catalogue catalogue) {
        LocalDate cutOff = LocalDate.parse(day);
        Document document = Compiler.compile(
                ExampleRecords.period(),
                cutOff,
                ExampleRecords.outline(),
                ExampleRecords.records(),
                Wording.of(Locale.UK));
        Evidence evidence = ReferenceEvidence.on(ExampleRecords.period().days(), cutOff, catalogue, null);
        return Checker.check(document, evidence);
    }
}
