package org.rapporteur.intake.wordback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.WrittenApplication;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** A Word file of the report is taken, edited and brought back; what is taken over stands in the report. */
@WrittenApplication
@Transactional
class WordBackTests {

    private static final String PERIOD = "/periods/2024-09";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SomeCatalogue catalogue;

    /** A load is a transaction of its own, which no test rolls back. */
    @BeforeTransaction
    void catalogueIsLoaded() {
        catalogue.empty();
        catalogue.loaded();
    }

    private byte[] get(String address) {
        MvcTestResult answer =
                mvc.get().uri(URI.create(address)).with(staff.as(editor())).exchange();
        assertThat(answer).hasStatus(200);
        return answer.getMvcResult().getResponse().getContentAsByteArray();
    }

    private Document page(String address) {
        return Jsoup.parse(new String(get(address), StandardCharsets.UTF_8));
    }

    private Member editor() {
        return staff.member(Role.EDITOR);
    }

    private MvcTestResult bring(byte[] file) {
        return mvc.post()
                .uri(PERIOD + "/word-back")
                .multipart()
                .file(new MockMultipartFile("file", "report.docx", "application/octet-stream", file))
                .with(csrf())
                .with(staff.as(editor()))
                .exchange();
    }

    private String brought(byte[] file) {
        MvcTestResult answer = bring(file);
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getMvcResult().getResponse().getRedirectedUrl());
    }

    private MvcTestResult press(Element form, String act, String... typed) {
        var request =
                mvc.post().uri(form.attr("action")).with(staff.as(editor())).with(csrf());
        form.select("input[type=hidden]").forEach(input -> request.param(input.attr("name"), input.attr("value")));
        request.param("act", act);
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        MvcTestResult answer = request.exchange();
        assertThat(answer).hasStatus(303);
        return answer;
    }

    private static String flash(MvcTestResult answer) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get("flash"));
    }

    private static Element row(Document page, String words) {
        return page.select(".word-back-row").stream()
                .filter(row -> row.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row says " + words + ": " + page.text()));
    }

    private byte[] report() {
        return get(PERIOD + "/report.docx");
    }

    @Test
    void whatNobodyWroteInChangesNothing() {
        String address = brought(report());
        assertThat(page(address).select(".word-back-row")).isEmpty();
        assertThat(page(address).text()).contains("Nobody wrote in this file");
        assertThat(brought(report())).isEqualTo(address);
        assertThat(jdbc.queryForObject("select count(*) from word_print", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void wordsAreTakenOverAndCommentsStandBesideTheirParagraph() {
        byte[] file = new WordEdits(report())
                .saved()
                .commented("Montenegro receives", "Since when?", "Since May.")
                .tracked("receives technical assistance", "is given much assistance")
                .file();
        String address = brought(file);
        Element prose = row(page(address), "added: is given much");
        assertThat(prose.text()).contains("D. Director, 2024-08-20");
        assertThat(flash(press(prose.expectFirst("form"), "take", "reason", "Right")))
                .isEqualTo("Done.");
        assertThat(page(PERIOD + "/report").text()).contains("Montenegro is given much assistance");
        Element comment = row(page(address), "Since when?");
        assertThat(flash(press(comment.expectFirst("form"), "comment"))).isEqualTo("Done.");
        assertThat(page(PERIOD + "/comments/ipv6.information-and-centres.ipv6-laboratory-montenegro")
                        .text())
                .contains(
                        "D. Director, 2024-08-20, in Word: Since when?", "A. Adviser, 2024-08-20, in Word: Since May.");
        assertThat(page(address).select(".word-back-row.closed")).hasSize(2);
    }

    @Test
    void aNumberIsNeverTypedOver() {
        String address = brought(
                new WordEdits(report()).tracked("In total, 11", "In total, 12").file());
        Element row = row(page(address), "disagree");
        assertThat(row.text()).contains("Word says “12 Recommendations", "the records say “11 Recommendations");
        assertThat(row.select("button[value=take]")).isEmpty();
        assertThat(flash(press(row.expectFirst("form"), "take"))).contains("cannot be put in by itself");
        assertThat(flash(press(row.expectFirst("form"), "decline"))).contains("word of reason");
        assertThat(flash(press(row.expectFirst("form"), "decline", "reason", "Counted anew")))
                .isEqualTo("Done.");
        assertThat(page(address).text()).contains("Counted anew");
    }

    private static Element link(Element row, String words) {
        return row.select("a").stream()
                .filter(link -> link.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link says " + words + ": " + row));
    }

    @Test
    void whereTheFileSaysMoreThanTheRecordsTheLikelyTextsAreNamed() {
        String address = brought(new WordEdits(report())
                .tracked("SG9 approved the following four", "SG9 approved the following five")
                .file());
        Element row = row(page(address), "disagree");
        assertThat(row.select(".likely li")).hasSize(1);
        assertThat(row.select(".likely").text()).isEqualTo("Enter ITU-T J.1700 (06/2024) Cable TV of tomorrow");
        Document form = page(link(row, "Enter ITU-T J.1700").attr("href"));
        assertThat(form.select("[name=title]").val()).isEqualTo("Cable TV of tomorrow");
        assertThat(form.select("[name=topics][checked]").eachAttr("value")).containsExactly("ip-cable");
        assertThat(form.select("[name=return]").val()).isEqualTo(address + "#" + row.id());
        assertThat(jdbc.queryForList("select 1 from recommendation where slug = 'T-J.1700-202406'"))
                .isEmpty();
    }

    @Test
    void whereTheFileSaysLessNothingIsMissing() {
        String address = brought(new WordEdits(report())
                .tracked("SG9 approved the following four", "SG9 approved the following three")
                .file());
        Element row = row(page(address), "disagree");
        assertThat(row.select(".likely")).isEmpty();
    }

    @Test
    void aTextWrittenIntoAListLeadsToItsFilledForm() {
        String address = brought(new WordEdits(report())
                .added("ITU-T J.1291", "ITU-T J.1700 “Cable TV of tomorrow”;")
                .added("ITU-T H.705.3", "ITU-T H.70599 “Nobody knows this”;")
                .file());
        Element known = link(row(page(address), "J.1700"), "Enter it, filled from the catalogue");
        Document form = page(known.attr("href"));
        assertThat(form.select("[name=designation]").val()).isEqualTo("ITU-T J.1700 (06/2024)");
        assertThat(form.select("[name=title]").val()).isEqualTo("Cable TV of tomorrow");
        assertThat(form.select("[name=kind] option[selected]").val()).isEqualTo("recommendation");
        assertThat(form.select("[name=topics][checked]").eachAttr("value")).containsExactly("ip-cable");
        Element unknown = link(row(page(address), "H.70599"), "Enter it: the catalogue does not know it");
        assertThat(unknown.attr("href")).isEqualTo("/intake?period=2024-09");
    }

    @Test
    void aStruckTextLeadsToTheFormOfItsRecord() {
        String address = brought(new WordEdits(report())
                .struck("ITU-T J.298")
                .rowDeleted("Security assurance framework")
                .file());
        Element item = link(row(page(address), "J.298"), "Open its record");
        assertThat(item.attr("href")).isEqualTo("/recommendations/T-J.298-202406/edit");
        assertThat(page(item.attr("href")).select("form[action$=/withdraw], [formaction$=/withdraw]"))
                .isNotEmpty();
        Element cell = link(row(page(address), "Security assurance framework"), "Open its record");
        assertThat(page(cell.attr("href")).select("[name=title]").val()).startsWith("Security assurance framework");
        assertThat(jdbc.queryForList("select 1 from recommendation where slug = 'T-J.298-202406'"))
                .hasSize(1);
    }

    @Test
    void aStruckActivityIsLeftOutOfTheReportAndStaysARecord() {
        String address = brought(
                new WordEdits(report()).struck("A webpage on IPv6 shows").file());
        Element row = row(page(address), "A webpage on IPv6 shows");
        assertThat(row.select("button[value=take]").text()).isEqualTo("Leave it out of the report");
        assertThat(link(row, "Open where").attr("href")).isEqualTo("/activities/ipv6-information@2024-09/edit");
        assertThat(flash(press(row.expectFirst("form"), "take"))).isEqualTo("Done.");
        assertThat(page(PERIOD + "/report").text())
                .doesNotContain("A webpage on IPv6 shows")
                .contains("Montenegro receives");
        assertThat(page("/activities/ipv6-information@2024-09/edit").text()).contains("A webpage on IPv6 shows");
    }

    @Test
    void theOnlyActivityOfAParagraphIsLeftOutToo() {
        String address = brought(
                new WordEdits(report()).struck("No incident of the sort").file());
        Element row = row(page(address), "No incident of the sort");
        assertThat(flash(press(row.expectFirst("form"), "take"))).isEqualTo("Done.");
        assertThat(page(PERIOD + "/report").text()).doesNotContain("No incident of the sort");
        assertThat(page("/activities/internet-access-incidents@2024-09/edit").text())
                .contains("No incident of the sort");
    }

    @Test
    void someChangesOfAParagraphAreTaken() {
        byte[] file = new WordEdits(report())
                .tracked("pays close attention", "attends")
                .tracked("of ICANN.", "of ICANN in Marina del Rey.")
                .file();
        Element row = row(page(brought(file)), "Marina del Rey");
        assertThat(row.select("input[name=part]")).hasSize(2);
        assertThat(flash(press(row.expectFirst("form"), "take", "part", "1"))).isEqualTo("Done.");
        assertThat(page(PERIOD + "/report").text()).contains("ITU pays close attention", "ICANN in Marina del Rey.");
    }

    @Test
    void headingsAndParagraphsAreTaken() {
        byte[] file = new WordEdits(report())
                .typed("Distributed ledger technology", "Ledgers of all kinds")
                .added("Every new or revised Recommendation", "A paragraph that came {back}.")
                .file();
        String address = brought(file);
        assertThat(flash(press(row(page(address), "Ledgers of all kinds").expectFirst("form"), "take")))
                .isEqualTo("Done.");
        assertThat(flash(press(row(page(address), "A paragraph that came").expectFirst("form"), "take")))
                .isEqualTo("Done.");
        assertThat(page(PERIOD + "/report").text()).contains("Ledgers of all kinds", "A paragraph that came {back}.");
    }

    @Test
    void whatChangedMeanwhileIsNotWrittenOver() {
        byte[] file = report();
        String one = brought(new WordEdits(file)
                .typed("receives technical", "gets technical")
                .file());
        String other = brought(new WordEdits(file)
                .typed("receives technical", "enjoys technical")
                .file());
        Element late = row(page(other), "enjoys");
        press(row(page(one), "gets").expectFirst("form"), "take");
        assertThat(flash(press(late.expectFirst("form"), "take"))).contains("cannot be put in by itself");
        assertThat(row(page(other), "enjoys").text()).contains("By now the report prints here: Montenegro gets");
        assertThat(page(other).text()).contains("What the records became meanwhile (1)");
    }

    @Test
    void foreignAndBrokenFilesAreTurnedAwayInOneLine() {
        assertThat(bring(new byte[0])).hasStatus(422);
        MvcTestResult broken = bring("PK no file".getBytes(StandardCharsets.UTF_8));
        assertThat(broken).hasStatus(422);
        assertThat(broken).bodyText().contains("report.docx is ");
        MvcTestResult text = bring("Just a report".getBytes(StandardCharsets.UTF_8));
        assertThat(text).hasStatus(422);
        assertThat(jdbc.queryForObject("select count(*) from word_return", Integer.class))
                .isZero();
    }
}
