package org.rapporteur.site.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.records.period.PeriodSummary;

class FileNameTests {

    private static final LocalDate OWN_DAY = ExampleRecords.period().cutOff();

    @Test
    void aReportIsCalledByItsDocumentNumber() {
        assertThat(FileName.of(numbered("CWG-Internet-20/2"), OWN_DAY, "docx"))
                .isEqualTo("attachment; filename=\"CWG-Internet-20-2.docx\"");
    }

    @Test
    void aReportWithoutANumberIsCalledByItsPeriod() {
        assertThat(FileName.of(numbered(""), OWN_DAY, "docx"))
                .isEqualTo("attachment; filename=\"report-2024-09.docx\"");
    }

    @Test
    void aNameLeadsNowhereElse() {
        assertThat(FileName.of(numbered("a/../\"b\r\nc"), OWN_DAY, "docx"))
                .isEqualTo("attachment; filename=\"a-..-b-c.docx\"");
    }

    @Test
    void aReportOfAnotherDaySaysWhich() {
        assertThat(FileName.of(numbered("CWG-Internet-20/2"), LocalDate.of(2024, 7, 1), "pdf"))
                .isEqualTo("attachment; filename=\"CWG-Internet-20-2-as-of-2024-07-01.pdf\"");
    }

    private static PeriodSummary numbered(String number) {
        PeriodSummary like = ExampleRecords.period();
        return new PeriodSummary(
                like.code(),
                like.series(),
                like.dates(),
                new PeriodCover(
                        like.title(),
                        like.meetingGroup(),
                        like.meeting(),
                        number,
                        like.documentDate(),
                        like.languageNote(),
                        like.source()),
                like.countsChanges(),
                like.visibility(),
                like.state(),
                like.scope());
    }
}
