package org.rapporteur.intake.takeover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.document.reading.ReportOf2024;
import org.rapporteur.intake.BareServer;
import org.rapporteur.intake.example.ExampleEntries;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.platform.access.Background;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.report.Reports;
import org.rapporteur.report.UnresolvedClaim;
import org.rapporteur.report.life.CarriedQuestions;
import org.rapporteur.report.life.IssuedReports;
import org.rapporteur.report.life.Issuing.NotIssuedException;
import org.rapporteur.report.life.Openings;
import org.rapporteur.report.life.QuestionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@BareServer
class ImportTests {
    private static final String SOURCE = "Report to CWG-Internet, September 2024";

    @Autowired
    Imports imports;

    @Autowired
    Periods periods;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Reports reports;

    @Autowired
    IssuedReports issued;

    @Autowired
    Openings openings;

    @Autowired
    CarriedQuestions questions;

    @Autowired
    Publications publications;

    @Autowired
    SomeCatalogue catalogue;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void catalogueIsLoaded() {
        if (publications.catalogue().isEmpty()) {
            catalogue.loadedWhole();
        }
    }

    private ImportedReport kept() {
        return kept(ReportOf2024.TWIN.bytes());
    }

    private ImportedReport kept(byte[] report) {
        return Background.call(
                "Test",
                () -> imports.find(imports.keep(report, "report.txt", "2024-09", SOURCE))
                        .orElseThrow());
    }

    private Taken take(ImportedReport imported, ToTakeOver accepted) {
        return Background.call("Test", () -> {
            ProposedReport report = imports.propose(imported).report();
            return imports.take(imported, report, accepted);
        });
    }

    @Test
    void theSameFileIsKeptOnceWithItsHash() {
        assertThat(kept()).isEqualTo(kept());
        assertThat(kept().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void aReportBecomesRecordsThatCompileAndTheSecondTimeNothingIsNew() {
        ImportedReport imported = kept();
        Taken taken = take(imported, ToTakeOver.everything());
        assertThat(taken.texts()).isGreaterThan(100);
        assertThat(taken.activities()).isGreaterThan(20);
        assertThat(taken.tallies()).isEqualTo(ExampleEntries.tallies().size());

        PeriodSummary period = periods.find("2024-09").orElseThrow();
        assertThat(UnresolvedClaim.in(reports.compile(period, period.cutOff()))).isEmpty();
        assertThat(take(imported, ToTakeOver.everything())).isEqualTo(new Taken(0, 0, 0, 0, 0, 0));
    }

    @Test
    void anAmendmentOfWhatNobodyKnowsIsLeftAndHoldsUpNothing() {
        Taken taken = take(kept("""
                        1 IPv6

                        1.1 ITU-T SG13 approved Amendment 1 to ITU-T Y.99871 “Networks of the moon”.

                        1.2 ITU-T SG13 approved Recommendation ITU-T Y.99872 “Networks of the stars”.
                        """.getBytes(UTF_8)), ToTakeOver.everything());
        assertThat(taken.left()).isEqualTo(1);
        assertThat(taken.texts()).isEqualTo(1);
        assertThat(taken.paragraphs()).isPositive();
    }

    @Test
    void whatIsSureIsTakenFirstAndTheRestLater() {
        ImportedReport imported = kept();
        Taken sure = take(imported, ToTakeOver.allThatIsSure());
        assertThat(sure.paragraphs()).isGreaterThan(50);
        Taken rest = take(imported, ToTakeOver.everything());
        assertThat(rest.texts()).isBetween(10, 25);
        assertThat(rest.paragraphs()).isZero();
    }

    @Test
    void theTextsAreThoseOfTheExampleButForThoseOfOurClosedList() {
        take(kept(), ToTakeOver.everything());
        Map<String, TextEntry> imported =
                recommendations.entries(jdbc.queryForList("select slug from recommendation", String.class)).stream()
                        .collect(Collectors.toMap(TextEntry::key, Function.identity()));
        assertThat(ExampleEntries.byName().values())
                .filteredOn(expected -> imported.values().stream()
                        .noneMatch(entry -> ExampleEntries.sameName(entry, expected)
                                && entry.stages().equals(expected.stages())))
                .extracting(TextEntry::key)
                // deliverables are told in the words of their paragraph
                .allMatch(key -> key.startsWith("U-U4SSC-"));
    }

    @Test
    void issuedElsewhereThePeriodIsClosedWithTheFileAndTheNextOneOpensWithItsPromises() {
        ImportedReport imported = kept();
        take(imported, ToTakeOver.everything());
        Background.run("Test", () -> imports.takeAsIssued(imported));

        PeriodSummary period = periods.find("2024-09").orElseThrow();
        assertThat(period.state()).isEqualTo(PeriodState.ISSUED_ELSEWHERE);
        assertThat(period.isPublic()).isTrue();
        assertThat(issued.original("2024-09")).hasValueSatisfying(file -> {
            assertThat(file.bytes()).isEqualTo(ReportOf2024.TWIN.bytes());
            assertThat(file.sha256()).isEqualTo(imported.sha256());
        });
        Background.run("Test", () -> {
            PeriodSummary next = openings.after(period).orElseThrow().period();
            openings.open(next);
            assertThat(questions.of(reports.read(next)))
                    .extracting(asked -> asked.question().kind())
                    .contains(QuestionKind.PROMISE, QuestionKind.ACCOUNT);
        });
        assertThatExceptionOfType(NotIssuedException.class)
                .isThrownBy(() -> Background.run("Test", () -> imports.takeAsIssued(imported)));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.update("update section set heading = 'Other' where period = '2024-09'"));
    }
}
