package org.rapporteur.site.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.CONTRIBUTOR;
import static org.rapporteur.platform.access.Role.EDITOR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.report.life.OpenedPeriod;
import org.rapporteur.report.life.Openings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What changed from the example's report to that of the next period, as a page, in numbers and as a file. */
@WrittenApplication
class CompareTests {

    private static final String PAGE = "/periods/2025-01/compare/2024-09";
    private static final String EARLIER = "/periods/2024-09/compare/2024-09?on=2024-06-13";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Openings openings;

    @Autowired
    JdbcTemplate jdbc;

    OpenedPeriod opened;

    @BeforeEach
    void open() {
        opened = new OpenedPeriod(openings, jdbc);
        opened.open();
    }

    @AfterEach
    void leaveNothing() {
        opened.close();
    }

    private MvcTestResult asStaff(String address) {
        return mvc.get().uri(URI.create(address)).with(staff.as(EDITOR)).exchange();
    }

    private static Document page(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(bytes(answer), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(MvcTestResult answer) {
        return answer.getMvcResult().getResponse().getContentAsByteArray();
    }

    @Test
    void readersCompareWhatTheyMayReadAndNothingElse() {
        assertThat(mvc.get().uri(EARLIER)).hasStatusOk();
        assertThat(mvc.get().uri(PAGE)).hasStatus(404);
        assertThat(mvc.get().uri(PAGE + ".docx")).hasStatus(404);
        assertThat(mvc.get().uri("/periods/2024-09/compare/2025-01")).hasStatus(404);
        assertThat(mvc.get().uri("/since/2025-01")).hasStatus(404);
        assertThat(mvc.get().uri("/since/2024-09")).hasStatusOk().bodyText().doesNotContain("2025-01");
        assertThat(mvc.get().uri(PAGE).with(staff.as(CONTRIBUTOR))).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cleared", "submitted", "issued"})
    void whatAReportWasIsForThoseWhoWorkOnIt(String kept) {
        String address = "/periods/2024-09/compare/" + kept;
        assertThat(mvc.get().uri(address)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(address + ".docx")).hasStatus3xxRedirection();
        assertThat(page(asStaff(address)).select(".silence")).hasSize(1);
        assertThat(asStaff(address + ".docx")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/periods/2024-09/compare/2024-09?on=2020-01-01",
                "/periods/2024-09/compare/2024-09?on=tomorrow",
                "/periods/2024-09/compare/2024-09?by=colour",
                "/periods/2024-09/compare/2024-09?whole=perhaps",
                "/since/2024-09?topic=%00",
                "/since/2024-09?group=nobody",
                "/periods/2024-09/compare/nothing",
                "/periods/2024-09/compare/%00"
            })
    void whatCannotBeComparedIsRefused(String address) {
        assertThat(asStaff(address)).hasStatus4xxClientError();
    }

    @Test
    void aNumberTellsFromWhatToWhatAndTheRecordsLeadToTheirPages() {
        Document page = page(asStaff(PAGE));
        Element total = page.select(".compare-change").stream()
                .filter(change ->
                        change.text().contains("In total") && change.text().contains("counted again"))
                .findFirst()
                .orElseGet(() -> page.select(".compare-change").stream()
                        .filter(change -> change.text().contains("Counted again: from"))
                        .findFirst()
                        .orElseThrow());
        assertThat(total.select(".compare-why").text()).matches("Counted again: from \\d+ to \\d+.*");
        assertThat(total.select(".compare-records a").eachAttr("href")).allMatch(href -> href.startsWith("/"));
        assertThat(total.select("del .visually-hidden").eachText()).contains("removed:");
        assertThat(total.select("ins .visually-hidden").eachText()).contains("added:");
    }

    @Test
    void everyCountOfTheSummaryLeadsToItsFirstPlaceHoweverThePageIsOrdered() {
        for (String by : List.of("section", "cause", "resolution")) {
            Document page = page(asStaff(PAGE + "?by=" + by));
            Elements links = page.select(".compare-sum a");
            assertThat(links).as(by).hasSizeGreaterThan(4);
            links.forEach(
                    link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                            .as(by + link)
                            .isNotNull());
            assertThat(page.select("[id]").eachAttr("id")).as(by).doesNotHaveDuplicates();
        }
    }

    @Test
    void theWholeReportShowsEveryParagraph() {
        Document parts = page(asStaff(EARLIER));
        Document whole = page(asStaff(EARLIER + "&whole=true"));
        assertThat(parts.select(".compare-left")).isNotEmpty();
        assertThat(whole.select(".compare-left")).isEmpty();
        assertThat(whole.select(".compare-change")).hasSameSizeAs(parts.select(".compare-change"));
        Document report = page(asStaff("/periods/2024-09/report"));
        String read = whole.select("main").text();
        report.select(".document .block.numbered .number")
                .forEach(number -> assertThat(read).contains(number.text()));
    }

    @Test
    void aReportAgainstItselfDiffersInNothing() {
        assertThat(page(asStaff("/periods/2024-09/compare/2024-09"))
                        .select("#sum")
                        .text())
                .isEqualTo("Nothing differs");
    }

    @Test
    void whoEditedWhatIsToldToThoseWhoWorkOnIt() {
        String question = "/periods/2025-01/questions/" + opened.number("account", "enum-information");
        assertThat(mvc.post()
                        .uri(question)
                        .param("answer", "retired")
                        .param("version", "0")
                        .param("why", "It is over")
                        .with(staff.as(EDITOR))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        Document page = page(asStaff(PAGE));
        String name = staff.member(EDITOR).name();
        assertThat(page.select(".compare-change.deleted .compare-why").eachText())
                .anyMatch(why -> why.startsWith("Told no more: It is over (" + name));
    }

    @Test
    void theNumbersOfANarrowedPageAreThoseOfItsLists() {
        Document page = page(asStaff("/since/2024-09"));
        Elements cells = page.select(".since-table td a");
        assertThat(cells).isNotEmpty();
        Element cell = cells.get(0);
        String[] address = cell.attr("href").split("#", 2);
        Document narrowed = page(asStaff(address[0]));
        assertThat(narrowed.select("#" + address[1] + " .since-list > li")).hasSize(Integer.parseInt(cell.text()));
        page.select(".compare-sum a")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.text())
                                .isNotNull());
    }

    @Test
    void theFileHoldsTrackedChangesOfTheProgram() throws IOException {
        MvcTestResult answer = asStaff(PAGE + ".docx");
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"report-2025-01-since-2024-09.docx\"");
        String words = words(bytes(answer));
        assertThat(words).contains("<w:ins ", "<w:del ", "w:author=\"Rapporteur\"", "w:date=\"2025-01-31");
    }

    private static String words(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document");
    }

    @Test
    void theReportTheDeskAndThePeriodsLeadThere() {
        for (String address : List.of("/periods/2025-01/report", "/periods/2025-01", "/periods")) {
            assertThat(page(asStaff(address)).select("a:containsOwn(What changed since 2024-09)"))
                    .as(address)
                    .isNotEmpty();
        }
        assertThat(page(mvc.get().uri("/periods/2024-09/report").exchange())
                        .select("a:containsOwn(What changed since)"))
                .as("there is none before")
                .isEmpty();
    }
}
