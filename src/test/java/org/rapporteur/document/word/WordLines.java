package org.rapporteur.document.word;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.model.listnumbering.Emulator.ResultTriple;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.slf4j.LoggerFactory;

/** What docx4j, a library of its own, reads in a Word file below the cover, with the numbers it computes. */
final class WordLines {

    static {
        ((Logger) LoggerFactory.getLogger("org.docx4j")).setLevel(Level.ERROR);
    }

    private final WordprocessingMLPackage file;
    private final List<String> lines = new ArrayList<>();
    private boolean body;

    private WordLines(WordprocessingMLPackage file) {
        this.file = file;
    }

    static List<String> of(byte[] file) {
        try {
            WordLines self = new WordLines(WordprocessingMLPackage.load(new ByteArrayInputStream(file)));
            self.blocks(self.file.getMainDocumentPart().getContent());
            return self.lines;
        } catch (Docx4JException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void blocks(List<Object> blocks) {
        blocks.stream().map(WordLines::unwrapped).forEach(this::block);
    }

    private static Object unwrapped(Object element) {
        return element instanceof JAXBElement<?> wrapped && !(wrapped.getValue() instanceof Text)
                ? wrapped.getValue()
                : element;
    }

    private void block(Object block) {
        if (block instanceof SdtElement control) {
            blocks(control.getSdtContent().getContent());
        } else if (block instanceof P paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Tbl table && body) {
            table.getContent().stream()
                    .map(WordLines::unwrapped)
                    .filter(Tr.class::isInstance)
                    .forEach(row -> row((Tr) row));
        }
    }

    private void row(Tr row) {
        List<String> cells = row.getContent().stream()
                .map(WordLines::unwrapped)
                .filter(Tc.class::isInstance)
                .map(cell -> text(((Tc) cell).getContent()))
                .toList();
        DocumentLines.row(cells).forEach(lines::add);
    }

    private void paragraph(P paragraph) {
        PPr properties = paragraph.getPPr();
        String style = properties == null || properties.getPStyle() == null
                ? "Normal"
                : properties.getPStyle().getVal();
        if (body) {
            DocumentLines.line(mark(style, properties), number(style, properties), text(paragraph.getContent()))
                    .forEach(lines::add);
        }
        body |= style.equals("Coverrule");
    }

    private String mark(String style, PPr properties) {
        if (style.startsWith("Heading")) {
            return "h" + style.substring("Heading".length());
        } else if (style.startsWith("enumlev")) {
            return properties.getNumPr().getIlvl().getVal().add(java.math.BigInteger.ONE) + "-";
        } else if (style.equals("ListParagraph")) {
            return (properties.getInd().getLeft().intValue() - 794) / 397 + 1 + ":";
        }
        return "0:";
    }

    /** The dash and the dot of lists are marks already told by the depth. */
    private String number(String style, PPr properties) {
        ResultTriple number = properties == null ? null : Emulator.getNumber(file, properties);
        return number == null || number.getNumString() == null || style.startsWith("enumlev")
                ? ""
                : number.getNumString();
    }

    private static String text(List<Object> content) {
        return content.stream()
                .map(WordLines::unwrapped)
                .flatMap(WordLines::words)
                .reduce("", String::concat);
    }

    private static Stream<String> words(Object element) {
        if (element instanceof JAXBElement<?> text && text.getValue() instanceof Text words) {
            return text.getName().getLocalPart().equals("t") ? Stream.of(words.getValue()) : Stream.empty();
        } else if (element instanceof R.Tab) {
            return Stream.of(" ");
        } else if (element instanceof SdtElement control) {
            return Stream.of(text(control.getSdtContent().getContent()));
        }
        return element instanceof ContentAccessor inner ? Stream.of(text(inner.getContent())) : Stream.empty();
    }
}
