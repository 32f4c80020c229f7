package org.rapporteur.site.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.MarkdownWriter;
import org.rapporteur.report.ReportLabels;
import org.rapporteur.site.brief.PageSubjects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is taken away says what the page says. */
@ReadApplication
class BriefTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Briefs briefs;

    @Autowired
    PageSubjects subjects;

    @Autowired
    ReportLabels labels;

    @Test
    void aBriefHasTheSentencesTheirSourcesTheAddressAndThePromises() {
        String words = words(briefs.of(subjects.find("topics", "iot-smart-cities")));
        assertThat(words)
                .contains("The next meeting will take place on 19 September 2024 in Madrid, Spain.")
                .contains("Document CWG-Internet-20/2, as of 15 August 2024.")
                .contains("https://reports.example.org/topics/iot-smart-cities")
                .contains("Sources", "Promised");
    }

    @Test
    void ofASubjectNobodyReportsTheBriefSaysSo() {
        assertThat(words(briefs.of(subjects.find("countries", "tuv")))).contains("No report says anything of it.");
    }

    @Test
    void thePdfPrintsIt() throws IOException {
        byte[] file = Objects.requireNonNull(mvc.get()
                .uri("/resolutions/PP-102/brief.pdf")
                .exchange()
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray());
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("What was reported: Resolution 102 (Rev. Bucharest, 2022)")
                    .contains("No incident of the sort that Resolution 69");
        }
    }

    @Test
    void theWordFileAndTheListsOpen() {
        for (String address : new String[] {
            "/resolutions/PP-102/brief.docx",
            "/recommendations.docx?group=T-SG13&period=2024-09",
            "/activities.pdf?kind=meeting"
        }) {
            assertThat(mvc.get().uri(address))
                    .hasStatusOk()
                    .headers()
                    .hasHeaderSatisfying(
                            "Content-Disposition",
                            value -> assertThat(value.get(0)).startsWith("attachment"));
        }
    }

    @Test
    void whatIsNotThereOrNotKnownIsRefused() {
        assertThat(mvc.get().uri("/resolutions/none/brief.pdf")).hasStatus(404);
        assertThat(mvc.get().uri("/recommendations.docx?colour=red")).hasStatus(400);
    }

    private String words(Document brief) {
        String cover = brief.cover().parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block.lines().stream())
                .map(line -> org.rapporteur.document.Inline.text(line))
                .collect(Collectors.joining("\n"));
        return cover + new MarkdownWriter(labels.of(java.util.Locale.UK)).write(brief);
    }
}
