package org.rapporteur.report;

import org.rapporteur.document.Document;
import org.springframework.http.ContentDisposition;

/** What a downloaded report is called: by its document number, or by its period as long as it has none. */
final class FileName {

    private FileName() {}

    /** The value of the header by which a browser saves it. */
    static String of(Document document, String period, String ending) {
        String number = document.cover().documentNumber();
        String name = number.isBlank() ? "report-" + period : number.strip();
        return ContentDisposition.attachment()
                .filename(name.replaceAll("[^\\p{Alnum}.]+", "-") + "." + ending)
                .build()
                .toString();
    }
}
