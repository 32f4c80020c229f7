package org.rapporteur.document.word;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The fonts that styles name by what they are for: one for headings, one for text. */
record ThemeFonts(String headings, String text) {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final ThemeFonts NONE = new ThemeFonts("", "");

    static ThemeFonts of(Map<String, byte[]> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().matches("word/theme/.*\\.xml"))
                .map(part -> Dom.parse(part.getValue()))
                .findFirst()
                .map(theme -> new ThemeFonts(latin(theme, "majorFont"), latin(theme, "minorFont")))
                .orElse(NONE);
    }

    private static String latin(Element theme, String use) {
        return first(theme, use).flatMap(font -> first(font, "latin")).stream()
                .map(latin -> latin.getAttribute("typeface"))
                .findFirst()
                .orElse("");
    }

    private static Optional<Element> first(Element parent, String name) {
        return Stream.ofNullable(parent.getElementsByTagNameNS(DRAWING, name).item(0))
                .map(Element.class::cast)
                .findFirst();
    }

    /** @param use {@code minorHAnsi}, {@code majorAscii} */
    String named(String use) {
        return use.startsWith("major") ? headings : text;
    }
}
