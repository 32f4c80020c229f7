package org.rapporteur.site.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.document.Document;
import org.rapporteur.document.word.WordBlocks;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The report as files to keep, Word and PDF. */
@ReadApplication
class ReportFilesTests {

    private static final String REPORT = "/periods/2024-09/report";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Reports reports;

    @Autowired
    Periods periods;

    @ParameterizedTest
    @CsvSource({"docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document", "pdf,application/pdf"})
    void areCalledByTheirDocumentNumberAndByAnyDayThatIsNotTheirOwn(String ending, String type) {
        assertThat(mvc.get().uri(REPORT + "." + ending))
                .hasStatusOk()
                .hasContentType(type)
                .hasHeader("Content-Disposition", "attachment; filename=\"CWG-Internet-20-2." + ending + "\"");
        assertThat(mvc.get().uri(REPORT + "." + ending + "?cutOff=2024-07-01"))
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"CWG-Internet-20-2-as-of-2024-07-01." + ending + "\"");
    }

    @Test
    void theWordFileHoldsEveryBlockOfTheReportAsOfTheDay() {
        LocalDate day = LocalDate.of(2024, 7, 1);
        Document document = reports.compile(periods.find("2024-09").orElseThrow(), day);
        WordBlocks read = WordBlocks.read(file("docx?cutOff=" + day));
        assertThat(read.size()).isEqualTo((int) document.allBlocks().count());
        assertThat(document.allBlocks())
                .allSatisfy(block -> assertThat(read.texts(block.id())).isPresent());
    }

    @Test
    void thePdfTellsTheReportAsOfTheDay() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file("pdf?cutOff=2024-07-01"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("1 July 2024")
                    .contains("IMT-2020");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void areRefusedForADayOutsideThePeriodAndForAPeriodThatIsNone(String ending) {
        assertThat(mvc.get().uri(REPORT + "." + ending + "?cutOff=2020-01-01")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri("/periods/1999-09/report." + ending)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private byte[] file(String ending) {
        return mvc.get().uri(REPORT + "." + ending).exchange().getResponse().getContentAsByteArray();
    }
}
