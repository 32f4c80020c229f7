package org.rapporteur.intake.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.WrittenApplication;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.document.reading.ReportOf2024;
import org.rapporteur.document.word.WordTemplate;
import org.rapporteur.document.word.WordWriter;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.Periods;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** A report is uploaded, looked at, put right, taken over and proved. */
@WrittenApplication
@Transactional
class ImportPagesTests {
    private static final String CODE = "2020-06";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Periods periods;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aSeriesOfItsOwn() {
        jdbc.update("insert into series values ('imported', 'Imported')");
    }

    private Document page(String address) {
        MvcTestResult answer =
                mvc.get().uri(address).with(staff.as(staff.member(Role.EDITOR))).exchange();
        assertThat(answer).hasStatus(200);
        return parsed(answer);
    }

    private static Document parsed(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult upload(byte[] file, String name, String period) {
        return mvc.post()
                .uri("/import")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", file))
                .param("period", period)
                .with(csrf())
                .with(staff.as(staff.member(Role.EDITOR)))
                .exchange();
    }

    private String uploaded(byte[] file, String name, String period) {
        MvcTestResult answer = upload(file, name, period);
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getMvcResult().getResponse().getRedirectedUrl());
    }

    private String some() {
        String address = uploaded(SomeImport.REPORT.getBytes(StandardCharsets.UTF_8), "report.txt", CODE);
        assertThat(post(address + "/period", Map.of("series", "imported"))).hasStatus(303);
        return address;
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post()
                .uri(address)
                .with(staff.as(staff.member(Role.EDITOR)))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** What the browser would send of the form with the given button pressed and fields typed. */
    private MvcTestResult press(Element button, Map<String, String> typed) {
        Element form = Objects.requireNonNull(button.closest("form"));
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input:not([type=checkbox]), input[type=checkbox][checked]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        form.select("select")
                .forEach(select -> fields.put(
                        select.attr("name"), select.select("option[selected]").attr("value")));
        fields.remove("_csrf");
        fields.putAll(typed);
        fields.put(button.attr("name"), button.attr("value"));
        return post(form.attr("action"), fields);
    }

    private static String flash(MvcTestResult answer) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get("flash"));
    }

    @Test
    void aSectionIsPutRightTakenOverAndProved() {
        String address = some();
        Document overview = page(address);
        assertThat(overview.text()).contains("Cut-off day", "IPv6").doesNotContain("is there already");

        String section = address + "/sections/ipv6";
        Document before = page(section);
        assertThat(before.text()).contains("ITU-T Y.9871", "look at it", "The catalogue has no", "On 12 March 2020.");
        Element take = before.expectFirst("button[value=take]");
        MvcTestResult wrong = press(take, Map.of("day.0", "some day"));
        assertThat(wrong).hasStatus(422);
        assertThat(parsed(wrong).text()).contains("“some day” is not a day");
        assertThat(parsed(wrong).expectFirst("[name=day.0]").attr("value")).isEqualTo("some day");
        assertThat(parsed(press(take, Map.of("group.0", "T-SG99"))).text()).contains("There is no group T-SG99.");

        assertThat(press(before.expectFirst("button[value=keep]"), Map.of("day.0", "2020-05-29", "title.0", "Moon")))
                .hasStatus(303);
        Document decided = page(section);
        assertThat(decided.select(".import-state").text()).contains("sure");
        assertThat(flash(press(decided.expectFirst("button[value=take]"), Map.of())))
                .contains("One text entered");
        assertThat(page(section).select(".import-block.taken")).isNotEmpty();
        assertThat(jdbc.queryForObject("select title from recommendation where number = 'Y.9871'", String.class))
                .isEqualTo("Moon");
        assertThat(page(address).text()).contains("The period 2020-06 is there already");
        assertThat(page(address + "/proof").text()).contains("This paragraph has not been taken over.", "From records");
    }

    @Test
    void allThatIsSureIsTakenOnceAndThePeriodClosedAsIssuedElsewhere() {
        String address = some();
        assertThat(page(address).text()).contains("Question 77/1 (D-SG1), “Addresses of the moon”");
        assertThat(flash(post(address, Map.of("act", "everything")))).contains("One text entered");
        assertThat(jdbc.queryForObject("select title from question where number = 77", String.class))
                .isEqualTo("Addresses of the moon");
        assertThat(page(address).text()).doesNotContain("Question 77/1 (D-SG1)");
        assertThat(flash(post(address, Map.of("act", "everything")))).contains("nothing to take over");
        assertThat(flash(post(address + "/issued", Map.of()))).contains("closed as issued elsewhere");
        assertThat(periods.find(CODE).orElseThrow().state()).isEqualTo(PeriodState.ISSUED_ELSEWHERE);
        assertThat(page(address).text()).contains("Open the next period").doesNotContain("Take over all");

        Document report = page("/periods/2020-06/report");
        assertThat(report.text()).contains("Issued elsewhere.");
        String file = report.select("a[href^=issued/]").attr("href");
        MvcTestResult original = mvc.get().uri("/periods/2020-06/" + file).exchange();
        assertThat(original).hasStatus(200).body().isEqualTo(SomeImport.REPORT.getBytes(StandardCharsets.UTF_8));
        for (String list : List.of("/periods", "/periods/2020-06", "/")) {
            assertThat(page(list).select(".badge-draft").eachText()).as(list).contains("issued elsewhere");
        }
        assertThat(page("/periods/2020-06/issue").text()).contains("issued elsewhere; its file was taken");
    }

    @Test
    void ofAWordFileItsNameSaysThePeriodAndEachSectionHasItsPage() {
        byte[] word = new WordWriter(WordTemplate.ours(), "Document")
                .write(ForeignReport.read(ReportOf2024.TWIN.bytes(), "twin.txt").document());
        String address = uploaded(word, "twin-2020-06.docx", "");
        Document overview = page(address);
        assertThat(overview.text()).contains("2020-06");
        assertThat(overview.select(".import-table tbody tr")).hasSizeGreaterThan(20);
        MvcTestResult changed = press(
                overview.expectFirst(".import-fields button"),
                Map.of("series", "imported", "ends", "2020-06-20", "cutOff", "2020-06-19"));
        assertThat(parsed(changed).select(".problems").text()).isEmpty();
        assertThat(changed).hasStatus(303);
        String middle = overview.select(".import-table tbody a").get(8).attr("href");
        assertThat(page(middle).select(".import-block")).isNotEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedInOneLineAndNothingIsKept() {
        MvcTestResult answer = upload("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "report.pdf", CODE);
        assertThat(answer).hasStatus(422);
        assertThat(parsed(answer).select(".problems").text()).contains("report.pdf is a PDF");
        assertThat(parsed(upload("1 One".getBytes(StandardCharsets.UTF_8), "x.txt", "autumn"))
                        .text())
                .contains("A period is called by year and month");
        assertThat(jdbc.queryForObject("select count(*) from imported_reports", Integer.class))
                .isZero();
    }
}
