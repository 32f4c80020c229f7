package org.rapporteur.site.file;

import org.rapporteur.document.Document;
import org.rapporteur.document.pdf.PdfWriter;
import org.rapporteur.document.word.WordWriter;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.report.ReportLabels;
import org.rapporteur.report.letterhead.Letterheads;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a document out to be kept, as Word file or PDF. */
@Component
public class DocumentFiles {

    private final Letterheads letterheads;
    private final ReportLabels labels;

    DocumentFiles(Letterheads letterheads, ReportLabels labels) {
        this.letterheads = letterheads;
        this.labels = labels;
    }

    /** @param name without its ending */
    public ResponseEntity<byte[]> word(Document document, String name) {
        byte[] file = new WordWriter(
                        letterheads.template(), labels.of(RequestLanguage.get()).document())
                .write(document);
        return saved(file, WordWriter.MEDIA_TYPE, name + ".docx");
    }

    /** @param name without its ending */
    public ResponseEntity<byte[]> pdf(Document document, String name) {
        return saved(
                PdfWriter.write(document, labels.of(RequestLanguage.get())),
                MediaType.APPLICATION_PDF_VALUE,
                name + ".pdf");
    }

    /** Some bytes as a file to be saved under this name. */
    public static ResponseEntity<byte[]> saved(byte[] file, String type, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name.replaceAll("[^\\p{Alnum}.]+", "-"))
                                .build()
                                .toString())
                .body(file);
    }
}
