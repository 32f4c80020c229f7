package org.rapporteur.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.Labels;

/**
 * Writes a document as a PDF file: A4, tagged as PDF/UA-1 asks (ISO 14289-1), with embedded fonts, bookmarks, title and
 * language. The same document makes the same bytes.
 */
public final class PdfWriter {

    private PdfWriter() {}

    public static byte[] write(Document document, Labels labels) {
        org.w3c.dom.Document sheet = PaperPage.of(document, labels);
        try (PDDocument pdf = new PDDocument()) {
            PdfRenderer.print(sheet, pdf);
            return FixedTrailer.sign(pdf, sheet.getDocumentElement().getTextContent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
