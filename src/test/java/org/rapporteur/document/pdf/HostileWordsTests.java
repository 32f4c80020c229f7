package org.rapporteur.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Words;
import org.rapporteur.document.format.NastyDocuments;

/** Whatever a document says, its file is written, accessible, and made of nothing from elsewhere. */
@Domain(NastyDocuments.class)
class HostileWordsTests {

    @Property(tries = 40)
    void everyDocumentIsAccessible(@ForAll Document document) throws Exception {
        assertThat(Conformance.breaches(PdfWriter.write(document, Samples.LABELS)))
                .isEmpty();
    }

    @Example
    void aSignWithoutALetterIsShownAsMissing() throws Exception {
        String text =
                "Smile \uD83D\uDE00, 中, م, \u2714, a\u2011b, \uD83D alone, \u0000 null, \uFFFE, \u202Eplain\u202C";
        assertThat(read(saying(text))).contains("Smile □, □, □, □, a-b, □ alone, □ null, □, plain");
        assertThat(Conformance.breaches(PdfWriter.write(saying(text), Samples.LABELS)))
                .isEmpty();
    }

    @Example
    void aCoverWithoutWordsStillHasATitle() throws Exception {
        Cover nothing = new Cover("", "", "", "", "", "", "", java.util.List.of());
        Document empty = new Document(java.util.Locale.UK, nothing, java.util.List.of(), java.util.List.of());
        assertThat(Conformance.breaches(PdfWriter.write(empty, Samples.LABELS))).isEmpty();
    }

    @Example
    void nothingIsFetched() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://localhost:" + server.getLocalPort() + "/x";
            String markup = "<img src='" + address + "'/><link rel='stylesheet' href='" + address
                    + "'/><style>@import url(" + address + ")</style> url(" + address + ") file:///etc/hostname";
            Document hostile = DocumentFixture.of(DocumentFixture.section(
                    "\"><img src='" + address + "'/>",
                    "1",
                    markup,
                    DocumentFixture.plain("url(" + address + ")", new Words(markup, address))));
            assertThat(read(hostile)).contains("<img src=");
            server.setSoTimeout(200);
            Assertions.assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    private static Document saying(String text) {
        return DocumentFixture.of(
                DocumentFixture.section("s", "1", text, DocumentFixture.plain("p", DocumentFixture.words(text))));
    }

    private static String read(Document document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document, Samples.LABELS))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
