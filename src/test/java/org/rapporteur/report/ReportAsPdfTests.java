package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rapporteur.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "rapporteur.example=true")
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ReportAsPdfTests {

    private static final String REPORT = "/periods/2024-09/report.pdf";

    @Autowired
    MockMvcTester mvc;

    @Test
    void isServedUnderANameThatTellsItsDay() {
        assertThat(mvc.get().uri(REPORT))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader(
                        "Content-Disposition", "attachment; filename=\"activity-report-2024-09-as-of-2024-08-15.pdf\"");
    }

    @Test
    void tellsTheReportAsOfTheDayAskedFor() throws Exception {
        MvcTestResult result = mvc.get().uri(REPORT + "?cutOff=2024-07-01").exchange();
        byte[] file = Objects.requireNonNull(result.getResponse()).getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("1 July 2024")
                    .contains("IMT-2020");
        }
    }

    @Test
    void refusesADayOutsideThePeriodAndAPeriodThatIsNone() {
        assertThat(mvc.get().uri(REPORT + "?cutOff=2020-01-01")).hasStatus(400);
        assertThat(mvc.get().uri("/periods/1999-09/report.pdf")).hasStatus(404);
    }
}
