package org.rapporteur.site.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.WrittenApplication;
import org.rapporteur.document.word.SampleLetterhead;
import org.rapporteur.document.word.WordFile;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a file of the organization to reports in its look, and back. */
@WrittenApplication
@AutoConfigureMockMvc
class TemplatePagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void noneIsTaken() {
        jdbc.sql("delete from letterhead_use").update();
        jdbc.sql("delete from letterhead").update();
    }

    private MvcTestResult sent(byte[] file) {
        return mvc.post()
                .uri("/template")
                .multipart()
                .file(new MockMultipartFile("file", "house.docx", "application/octet-stream", file))
                .with(csrf())
                .with(staff.as(Role.ADMINISTRATOR))
                .exchange();
    }

    private String keptAt() {
        MvcTestResult answer = sent(new SampleLetterhead().file());
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult got(String address) {
        return mvc.get().uri(address).with(staff.as(Role.ADMINISTRATOR)).exchange();
    }

    private void press(String address) {
        assertThat(mvc.post().uri(address).with(csrf()).with(staff.as(Role.ADMINISTRATOR)))
                .hasStatus(303);
    }

    /** The header of the report as everybody gets it. */
    private String header(String address) {
        byte[] word = got(address).getResponse().getContentAsByteArray();
        byte[] header = WordFile.read(word).getOrDefault("word/header7.xml", new byte[0]);
        return new String(header, StandardCharsets.UTF_8);
    }

    @Test
    void aFileIsShownWithTheReportInItBeforeItIsTaken() throws IOException {
        String address = keptAt();
        MvcTestResult page = got(address);
        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getContentAsString())
                .contains("house.docx", "216 × 279 mm", "<code>Table_head</code>", "class=\"cover-title\"")
                .doesNotContain("??template");
        assertThat(Jsoup.parse(page.getResponse().getContentAsString())
                        .select(".sheet-edge")
                        .text())
                .isEqualTo("Our house CWG-Internet-20/2");
        assertThat(got(address + "/look.css").getResponse().getContentAsString())
                .contains("max-width: 612.0pt", "color: #009CD6");
        assertThat(header(address + "/report.docx")).contains("Our house CWG");
        assertThat(header("/periods/2024-09/report.docx")).isEmpty();
    }

    @Test
    void whatIsTakenGivesReportsItsLookAndIsTakenAwayAgain() throws IOException {
        String address = keptAt();
        press(address);
        assertThat(header("/periods/2024-09/report.docx")).contains("Our house CWG");
        assertThat(got("/template").getResponse().getContentAsString()).contains("house.docx was taken");
        press("/template/none");
        assertThat(header("/periods/2024-09/report.docx")).isEmpty();
        assertThat(got("/template").getResponse().getContentAsString()).contains("Taken away");
    }

    @Test
    void takenTwiceItIsOnceInTheHistory() {
        String address = keptAt();
        press(address);
        press(address);
        assertThat(jdbc.sql("select count(*) from letterhead_use")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedInALineAndNothingIsKept() throws IOException {
        MvcTestResult answer = sent("Dear all,".getBytes(StandardCharsets.UTF_8));
        assertThat(answer).hasStatus(422);
        assertThat(answer.getResponse().getContentAsString())
                .contains("house.docx is not a Word document. Nothing was kept.");
        assertThat(sent(new byte[5 << 20])).hasStatus(422);
        assertThat(jdbc.sql("select count(*) from letterhead").query(Long.class).single())
                .isZero();
    }

    @Test
    void ofFilesThatWereNeverTakenTheLastTenStay() {
        for (int file = 0; file < 12; file++) {
            sent(new SampleLetterhead()
                    .with("word/media/crest.png", "picture " + file)
                    .file());
        }
        assertThat(jdbc.sql("select count(*) from letterhead").query(Long.class).single())
                .isEqualTo(10);
    }
}
