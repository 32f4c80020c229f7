package org.rapporteur.document.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.document.format.Labels;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page of the HTML writer made ready for paper. */
final class PaperPage {

    private PaperPage() {}

    static org.w3c.dom.Document of(Document document, Labels labels) {
        org.w3c.dom.Document sheet = parse(PrintableText.printable(new HtmlWriter(labels).paper(document)));
        new Head(sheet, labels).write(document);
        new Tags(sheet).mend();
        return sheet;
    }

    private static org.w3c.dom.Document parse(String article) {
        try {
            String page = "<html><head/><body>" + article + "</body></html>";
            return builder().parse(new InputSource(new StringReader(page)));
        } catch (SAXException e) {
            throw new IllegalStateException("The HTML writer closes what it opens and escapes every word", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java reads XML", e);
        }
    }
}
