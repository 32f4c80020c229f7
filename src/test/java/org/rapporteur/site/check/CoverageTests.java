package org.rapporteur.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.ShakenRecords;
import org.rapporteur.report.compile.CountedTexts;
import org.rapporteur.report.compile.SelectedTexts;
import org.springframework.beans.factory.annotation.Autowired;

@ReadApplication
class CoverageTests {

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    ShakenRecords records;

    @Test
    void countsWhatTheReportTellsOfEachResolutionProseIncluded() {
        Coverage coverage = Coverage.of(reading());
        assertThat(coverage.answers())
                .filteredOn(answer -> answer.resolution().equals("PP-180"))
                .singleElement()
                .satisfies(answer -> assertThat(activities(coverage, answer)).isEqualTo(7));
        assertThat(coverage.answers())
                .filteredOn(answer -> answer.resolution().equals("PP-102"))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(activities(coverage, answer)).isEqualTo(9);
                    assertThat(texts(coverage, answer)).isEqualTo(1);
                });
    }

    @Test
    void agreesWithTheSelectionOfEachResolutionWhateverTheRecords() {
        records.each(12, seed -> {
            CompiledReport reading = reading();
            Coverage coverage = Coverage.of(reading);
            coverage.answers().forEach(answer -> agrees(reading, coverage, answer, seed));
        });
    }

    private static void agrees(CompiledReport reading, Coverage coverage, Coverage.Answer answer, long seed) {
        TextSelection selection = TextSelection.of(Filter.valueOf("resolution=" + answer.resolution()
                + " stage=approved,agreed,issued,published,under-approval,in-development"));
        SelectedTexts held = reading.holdings()
                .only(
                        selection::chooses,
                        tally -> selection.chooses(tally, reading.frame().answered(Set.of(tally.topic()))));
        assertThat(texts(coverage, answer))
                .as(answer.resolution() + ", seed " + seed)
                .isEqualTo(
                        held.portions().stream().mapToInt(CountedTexts::number).sum());
        assertThat(activities(coverage, answer))
                .as(answer.resolution() + ", seed " + seed)
                .isEqualTo((int) reading.activities().stream()
                        .filter(account -> account.resolutions().contains(answer.resolution())
                                || reading.frame().answered(account.topics()).contains(answer.resolution()))
                        .count());
    }

    private CompiledReport reading() {
        PeriodSummary period = periods.findReadable("2024-09").orElseThrow();
        return reports.read(period);
    }

    private static int texts(Coverage coverage, Coverage.Answer answer) {
        return coverage.sectors().stream()
                .mapToInt(sector -> answer.total(sector).texts())
                .sum();
    }

    private static int activities(Coverage coverage, Coverage.Answer answer) {
        return coverage.sectors().stream()
                .mapToInt(sector -> answer.total(sector).activities())
                .sum();
    }
}
