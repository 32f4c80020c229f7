package org.rapporteur.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Closes a file so that the same document makes the same bytes: no hour, no number of chance. */
final class FixedTrailer {

    private static final int TYPICAL = 256 * 1024;

    private FixedTrailer() {}

    /**
     * Writes the file.
     *
     * @param words what it says, from which its identity is made
     */
    static byte[] sign(PDDocument pdf, String words) throws IOException {
        pdf.getDocumentInformation().setCreationDate(null);
        pdf.setDocumentId((long) words.hashCode());
        ByteArrayOutputStream out = new ByteArrayOutputStream(TYPICAL);
        pdf.save(out);
        return out.toByteArray();
    }
}
