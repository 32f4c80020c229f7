package org.rapporteur.site.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.UnmarkedNames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadApplication
class CitedSourceTests {

    private static final CitedSource REPORT = new CitedSource(
            "CWG-20-2",
            "International Telecommunication Union",
            "Activities & {more} on 5_G",
            "Document CWG-Internet-20/2",
            "paragraph 2.7.4",
            "2024-09-05",
            "5 September 2024",
            Optional.of("https://reports.example.org/x"),
            "");

    @Autowired
    MockMvcTester mvc;

    @Test
    void saysDocumentNumberDayAndAddress() {
        assertThat(REPORT.text())
                .isEqualTo("International Telecommunication Union, “Activities & {more} on 5_G”, Document"
                        + " CWG-Internet-20/2, paragraph 2.7.4, 5 September 2024, https://reports.example.org/x.");
    }

    @Test
    void isSafeInTeX() {
        assertThat(REPORT.bibtex())
                .startsWith("@techreport{CWG-20-2,\n")
                .contains("title = {{Activities \\& more on 5\\_G}}", "url = {https://reports.example.org/x}");
    }

    @Test
    void isALineAFactInRis() {
        assertThat(REPORT.ris())
                .startsWith("TY  - RPRT\r\n")
                .contains("DA  - 2024/09/05\r\n", "UR  - https://reports.example.org/x\r\n")
                .endsWith("ER  - \r\n");
    }

    @Test
    void aParagraphIsCitedByItsNumber() {
        assertThat(mvc.get().uri("/periods/2024-09/report/cite/internet-public-policy.activities.igo-names/txt"))
                .bodyText()
                .contains("Document CWG-Internet-20/2, paragraph 4.3")
                .contains(
                        "https://reports.example.org/periods/2024-09/report#internet-public-policy.activities.igo-names");
    }

    @Test
    void aTextIsCitedByItsDesignation() {
        assertThat(mvc.get().uri("/recommendations/T-J.153-202406/cite"))
                .bodyText()
                .satisfies(page -> assertThat(UnmarkedNames.in(page))
                        .contains("Recommendation ITU-T J.153 (06/2024), 29 June 2024"));
    }

    @Test
    void whatIsNotThereIsNotCited() {
        assertThat(mvc.get().uri("/periods/2024-09/report/cite/none")).hasStatus(404);
        assertThat(mvc.get().uri("/periods/1999-01/report/cite/ipv6")).hasStatus(404);
        assertThat(mvc.get().uri("/recommendations/none/cite")).hasStatus(404);
    }
}
