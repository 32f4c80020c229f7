package org.rapporteur.site.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jayway.jsonpath.JsonPath;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.JsonWriter;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.platform.access.Background;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.report.Reports;
import org.rapporteur.report.UnresolvedClaimsException;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;
import org.rapporteur.terms.wording.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The report as the web gives it, from the example in a real database. */
@WrittenApplication
class ReportTests {

    private static final String REPORT = "/periods/2024-09/report";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Reports reports;

    @Autowired
    Periods periods;

    @Autowired
    Recommendations recommendations;

    @Autowired
    EntityManagerFactory entityManagers;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whatTheDatabaseGivesBackMakesTheSameDocumentAsTheFiles() {
        LocalDate day = LocalDate.of(2024, 8, 15);
        Document stored = reports.compile(periods.find("2024-09").orElseThrow(), day);
        Document read = Compiler.compile(
                ExampleRecords.period(),
                day,
                ExampleRecords.outline(),
                ExampleRecords.records(),
                Wording.of(java.util.Locale.UK));
        assertThat(told(stored, day)).containsExactlyElementsOf(told(read, day));
    }

    /** Line by line; who entered a record, and when, the database alone knows. */
    private static List<String> told(Document document, LocalDate day) {
        return new JsonWriter()
                .write(document, "2024-09", day)
                .lines()
                .filter(line -> !line.strip().startsWith("\"entered\" :"))
                .toList();
    }

    @Test
    void oneAddressLeadsToTheNewestReport() {
        assertThat(mvc.get().uri("/report")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(REPORT);
    }

    @ParameterizedTest
    @CsvSource({"'',text/html", ".html,text/html", ".md,text/markdown", ".json,application/json"})
    void comesInEveryFormat(String ending, String type) {
        assertThat(mvc.get().uri(REPORT + ending)).hasStatusOk().hasContentTypeCompatibleWith(type);
        assertThat(mvc.head().uri(REPORT + ending)).hasStatusOk();
    }

    @Test
    void theFileMayUseItsOwnStyleAndNothingElse() {
        MockHttpServletResponse file =
                mvc.get().uri(REPORT + ".html").exchange().getResponse();
        assertThat(file.getHeader("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void jsonHasTheShapeThatIsPromised() throws Exception {
        String json = mvc.get().uri(REPORT + ".json").exchange().getResponse().getContentAsString();
        assertThat(JsonPath.<Integer>read(json, "$.totals.distinctRecommendations"))
                .isEqualTo(56);
        assertThat(JsonPath.<String>read(json, "$.cutOff")).isEqualTo("2024-08-15");
        assertThat(JsonPath.<List<Object>>read(
                        json,
                        "$.sections[1].sections[0].totals[?(@.stage=='approved' && @.kind=='recommendation' && @.value==11"
                                + " && @.declared==0)]"))
                .hasSize(1);
        assertThat(JsonPath.<List<String>>read(json, "$.sections[1].sections[0].totals[0].groups"))
                .containsExactly("SG9", "SG11", "SG13", "SG16");
        assertThat(JsonPath.<String>read(json, "$.sections[1].sections[0].blocks[3].number"))
                .isEqualTo("2.1.3");
        assertThat(JsonPath.<List<Object>>read(json, "$.sections[1].sections[0].blocks[3].items"))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-31", "2024-10-01"})
    void aDayOutsideThePeriodIsRefusedByName(String day) {
        assertThat(mvc.get().uri(REPORT + "?cutOff=" + day))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("cutOff", "one of the reporting period");
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "2024-02-30", "15.8.2024", "2024-08-15T00:00", "%00", "999999999-01-01"})
    void aDayThatIsNoneIsRefusedByName(String day) {
        assertThat(mvc.get().uri(java.net.URI.create(REPORT + ".json?cutOff=" + day)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("cutOff")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=x", "multipart/x"})
    void aBodyInPartsThatNobodyAskedForIsRefusedUnread(String type) {
        assertThat(mvc.get().uri(REPORT).header("Content-Type", type).content("--x\r\n"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/periods/1999-01/report", "/periods/2024-09/reports", "/periods/1999-01", "/nowhere"})
    void nothingIsAtAnUnknownAddress(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aNameThatChangesIsReadAtOnce() throws Exception {
        assertThat(markdown()).contains("ITU-T SG16 ").doesNotContain("SG-sixteen");
        jdbc.update("update body set acronym = 'SG-sixteen' where code = 'T-SG16'");
        try {
            assertThat(markdown()).contains("ITU-T SG-sixteen ").doesNotContain("ITU-T SG16 ");
        } finally {
            jdbc.update("update body set acronym = 'SG16' where code = 'T-SG16'");
        }
    }

    private String markdown() throws Exception {
        return mvc.get().uri(REPORT + ".md").exchange().getResponse().getContentAsString();
    }

    @Test
    @Transactional
    void queriesDoNotGrowWithTheRecords() {
        enter(0, 0); // from its first write on, a transaction is given nothing that was kept
        long few = queries();
        enter(1, 300);
        assertThat(queries()).isEqualTo(few).isLessThan(40);
    }

    @Test
    @Transactional
    void aClaimThatNoRecordAnswersIsRefusedWithItsPlace() {
        PeriodSummary example = periods.find("2024-09").orElseThrow();
        PeriodSummary next = new PeriodSummary(
                "2025-02",
                example.series(),
                new PeriodDates(
                        new DateRange(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 2, 28)),
                        example.cutOff().plusDays(1),
                        LocalDate.of(2025, 1, 15),
                        null),
                new PeriodCover(
                        example.title(),
                        example.meetingGroup(),
                        "Twenty-first meeting",
                        "CWG-Internet-21/2",
                        null,
                        example.languageNote(),
                        example.source()),
                false,
                example.visibility(),
                example.state(),
                example.scope());
        Background.run("Test", () -> periods.open(next));
        OutlineBlock block = new OutlineBlock(
                "told", BlockKind.PROSE, null, true, false, "", "See {text Z.9999}.", "", List.of(), List.of(), "");
        OutlineSection section = new OutlineSection("ipv6", "IPv6", null, false, List.of(block), List.of());
        assertThatExceptionOfType(UnresolvedClaimsException.class)
                .isThrownBy(() -> Background.run(
                        "Test", () -> reports.plan(next, new Outline("2025-02", List.of(), List.of(section)))))
                .withMessage("No record answers {text Z.9999} in ipv6.told");
    }

    private void enter(int first, int last) {
        Background.run(
                "Test",
                () -> IntStream.rangeClosed(first, last).forEach(number -> recommendations.enter(text(number))));
    }

    private long queries() {
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        reports.compile(periods.find("2024-09").orElseThrow(), LocalDate.of(2024, 8, 15));
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        reports.compile(periods.find("2024-09").orElseThrow(), LocalDate.of(2024, 8, 15));
        return statistics.getPrepareStatementCount();
    }

    private static TextEntry text(int number) {
        return new TextEntry(
                null,
                TextIdentity.of(TextKind.RECOMMENDATION, "T", "ITU-T Z.9" + number + " (03/2024)", "A text among many"),
                new Approval(
                        "T-SG17",
                        "AAP",
                        java.util.Map.of(Stage.APPROVED, TextEntry.DayKnown.on(LocalDate.of(2024, 3, 1)))),
                TextAncestry.none(),
                Answers.to(java.util.Set.of("security")),
                TextOrigin.of("Test"));
    }
}
