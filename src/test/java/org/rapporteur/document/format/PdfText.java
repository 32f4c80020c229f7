package org.rapporteur.document.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of the marked pieces of pages; pieces on different lines are told apart by a blank. */
final class PdfText {

    private record Piece(String text, float height) {}

    private final Map<COSDictionary, Map<Integer, Piece>> pages = new HashMap<>();

    String of(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        append(element, text, new float[] {Float.NaN});
        return text.toString();
    }

    private void append(PDStructureElement element, StringBuilder text, float[] height) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                append(inner, text, height);
            } else if (kid instanceof Integer mark) {
                append(piece(element.getPage(), mark), text, height);
            } else if (kid instanceof PDMarkedContentReference mark) {
                append(piece(mark.getPage(), mark.getMCID()), text, height);
            }
        }
    }

    private static void append(@Nullable Piece piece, StringBuilder text, float[] height) {
        if (piece != null) {
            boolean broken = piece.height() != height[0] && !text.toString().endsWith("-");
            text.append(broken ? " " : "").append(piece.text());
            height[0] = piece.height();
        }
    }

    private @Nullable Piece piece(PDPage page, int mark) {
        return pages.computeIfAbsent(page.getCOSObject(), key -> pieces(page)).get(mark);
    }

    private static Map<Integer, Piece> pieces(PDPage page) {
        try {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, Piece> pieces = new HashMap<>();
            collect(extractor.getMarkedContents(), pieces);
            return pieces;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(List<PDMarkedContent> contents, Map<Integer, Piece> pieces) {
        for (PDMarkedContent content : contents) {
            StringBuilder text = new StringBuilder();
            float height = 0;
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition letter) {
                    text.append(letter.getUnicode());
                    height = letter.getY();
                }
            }
            pieces.put(content.getMCID(), new Piece(text.toString(), height));
        }
    }
}
