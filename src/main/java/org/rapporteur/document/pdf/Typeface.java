package org.rapporteur.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The cuts of Liberation Serif, which has the measures of the organization's own typeface and the letters of Latin,
 * Cyrillic and Greek. Each is read once; a document embeds the letters it uses.
 */
enum Typeface {
    REGULAR("Regular", 400),
    BOLD("Bold", 700);

    static final String FAMILY = "Liberation Serif";

    private final TrueTypeFont font;
    private final int weight;

    Typeface(String cut, int weight) {
        this.font = read("/liberation/LiberationSerif-" + cut + ".ttf");
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    PDType0Font in(PDDocument pdf) throws IOException {
        return PDType0Font.load(pdf, font, true);
    }

    private static TrueTypeFont read(String name) {
        try (InputStream file = Typeface.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // Ligatures would take most of the time of writing, and letters are found again more surely without.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
