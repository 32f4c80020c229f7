package org.rapporteur.document.format;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a reader of the PDF file meets who follows its tags. */
final class PdfReading {

    private final Reading reading = new Reading();
    private final PdfText text = new PdfText();

    static List<String> of(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PdfReading self = new PdfReading();
            self.inside(pdf.getDocumentCatalog().getStructureTreeRoot(), 0);
            return self.reading.lines();
        }
    }

    private void inside(PDStructureNode parent, int depth) {
        elements(parent).forEach(element -> element(element, depth));
    }

    private void element(PDStructureElement element, int depth) {
        switch (element.getStructureType()) {
            case "Document", "Art", "Sect", "Table", "THead", "TBody", "TFoot" -> inside(element, depth);
            case "Div" -> division(element, depth);
            case "H1", "H2", "H3", "H4", "H5", "H6" ->
                reading.heading(element.getStructureType().charAt(1) - '0', null, text.of(element));
            case "P" -> reading.paragraph(depth, null, text.of(element));
            case "L" -> elements(element).forEach(item -> item(item, depth + 1));
            case "TR" -> reading.row(elements(element).stream().map(text::of).toList());
            default -> reading.unexpected(element.getStructureType());
        }
    }

    /** A division of words is a fact of the cover. */
    private void division(PDStructureElement division, int depth) {
        List<PDStructureElement> parts = elements(division);
        if (parts.stream().anyMatch(part -> part.getStructureType().equals("Span"))) {
            reading.item(1, String.join(": ", parts.stream().map(text::of).toList()));
        } else {
            inside(division, depth);
        }
    }

    private void item(PDStructureElement item, int depth) {
        PDStructureElement body = elements(item).get(elements(item).size() - 1);
        List<PDStructureElement> parts = elements(body);
        parts.stream().limit(1).forEach(first -> reading.item(depth, text.of(first)));
        parts.stream().skip(1).forEach(part -> element(part, depth));
    }

    private static List<PDStructureElement> elements(PDStructureNode parent) {
        return parent.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
