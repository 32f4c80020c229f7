package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;

class FileNameTests {

    @Test
    void aReportIsCalledByItsDocumentNumber() {
        assertThat(FileName.of(numbered("CWG-Internet-20/2"), "2024-09", "docx"))
                .isEqualTo("attachment; filename=\"CWG-Internet-20-2.docx\"");
    }

    @Test
    void aReportWithoutANumberIsCalledByItsPeriod() {
        assertThat(FileName.of(numbered(""), "2024-09", "docx"))
                .isEqualTo("attachment; filename=\"report-2024-09.docx\"");
    }

    @Test
    void aNameLeadsNowhereElse() {
        assertThat(FileName.of(numbered("a/../\"b\r\nc"), "2024-09", "docx"))
                .isEqualTo("attachment; filename=\"a-..-b-c.docx\"");
    }

    private static Document numbered(String number) {
        return new Document(Locale.UK, new Cover("", "", number, "", "", "", "", List.of()), List.of(), List.of());
    }
}
