package org.rapporteur.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays a sheet out on pages. Everything it needs is in the sheet and in the typefaces; it fetches nothing. */
final class PdfRenderer {

    static {
        // It tells of every step it takes, and of every address it was kept from.
        XRLog.setLoggingEnabled(false);
    }

    private PdfRenderer() {}

    static void print(org.w3c.dom.Document sheet, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withW3cDocument(sheet, null)
                .usePdfUaAccessibility(true)
                .withProducer("Rapporteur")
                .useReplacementText(PrintableText.MISSING);
        refuse(builder);
        for (Typeface typeface : Typeface.values()) {
            PDFontSupplier font = new PDFontSupplier(typeface.in(pdf));
            builder.useFont(font, Typeface.FAMILY, typeface.weight(), FontStyle.NORMAL, true);
        }
        run(builder);
    }

    /**
     * The renderer looks for an XML transformer in every jar that the thread's loader knows, at every run. Java's own is
     * meant, and found at once where there is no other.
     */
    private static void run(PdfRendererBuilder builder) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** Nothing is let in from the network or from files, whatever a document says. */
    private static void refuse(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
    }
}
