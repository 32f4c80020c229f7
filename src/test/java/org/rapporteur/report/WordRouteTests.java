package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.compile.Compiler;
import org.rapporteur.document.Document;
import org.rapporteur.example.ExampleRecords;
import org.rapporteur.letterhead.WordTemplate;
import org.rapporteur.period.PeriodSummary;
import org.rapporteur.period.Periods;
import org.rapporteur.word.WordBlocks;
import org.rapporteur.wording.Wording;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The address of the Word file, on top of the doors it asks. */
class WordRouteTests {

    private static final PeriodSummary PERIOD = ExampleRecords.period();

    private final Periods periods = mock();
    private final Reports reports = mock();
    private final MockMvcTester mvc =
            MockMvcTester.of(new ReportController(periods, reports, new ReportLabels(messages()), WordTemplate.ours()));

    WordRouteTests() {
        when(periods.findPublic(PERIOD.code())).thenReturn(Optional.of(PERIOD));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    @Test
    void theReportIsDownloadedUnderItsNumber() {
        MvcTestResult answer = reportOf(PERIOD.cutOff(), "");
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .hasHeader("Content-Disposition", "attachment; filename=\"CWG-Internet-20-2.docx\"");
        assertThat(WordBlocks.read(answer.getResponse().getContentAsByteArray()).size())
                .isEqualTo((int) compiled(PERIOD.cutOff()).allBlocks().count());
    }

    @Test
    void theDayOfTheAddressIsTheDayOfTheFile() {
        LocalDate day = LocalDate.of(2024, 7, 1);
        MvcTestResult answer = reportOf(day, "?cutOff=2024-07-01");
        WordBlocks read = WordBlocks.read(answer.getResponse().getContentAsByteArray());
        assertThat(compiled(day).allBlocks())
                .allSatisfy(block -> assertThat(read.texts(block.id())).isPresent());
    }

    private MvcTestResult reportOf(LocalDate day, String query) {
        when(reports.compile(PERIOD, day)).thenReturn(compiled(day));
        return mvc.get()
                .uri("/periods/" + PERIOD.code() + "/report.docx" + query)
                .exchange();
    }

    private static Document compiled(LocalDate day) {
        return Compiler.compile(PERIOD, day, ExampleRecords.outline(), ExampleRecords.records(), Wording.of(Locale.UK));
    }
}
