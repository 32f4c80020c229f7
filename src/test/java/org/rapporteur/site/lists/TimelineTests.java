package org.rapporteur.site.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of a text remembers what reports said of it, each at its time. */
@ReadApplication
class TimelineTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void whatWasReportedUnderApprovalStandsBetweenItsStages() throws Exception {
        String page = mvc.get()
                .uri("/recommendations/T-Y.2348-202503")
                .exchange()
                .getMvcResult()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String timeline = page.substring(page.indexOf("class=\"timeline\""), page.indexOf("id=\"told\""));
        assertThat(timeline.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Consented",
                        "Reported as under approval",
                        "2.7.4 of CWG-Internet-20/2",
                        "Y.2348",
                        "Approved",
                        "3 March 2025");
        assertThat(timeline).contains("href=\"/periods/2024-09/report/cite/");
    }
}
