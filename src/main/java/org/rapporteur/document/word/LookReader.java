package org.rapporteur.document.word;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.document.word.TemplateLook.Paper;
import org.w3c.dom.Element;

/** Reads from the parts of a template how it looks. */
final class LookReader {

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int SMALLEST = 2000;
    private static final int LARGEST = 32000;
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 300;

    private final List<Element> parts;
    private final Element section;
    private final Map<String, String> ids;
    private final ThemeFonts fonts;

    /** @param ids of styles by name */
    LookReader(Map<String, byte[]> fixed, Collection<String> open, String section, Map<String, String> ids) {
        this.parts = open.stream().map(LookReader::parse).toList();
        this.section = parse(section);
        this.ids = ids;
        this.fonts = ThemeFonts.of(fixed);
    }

    private static Element parse(String part) {
        return Dom.parse(part.getBytes(StandardCharsets.UTF_8));
    }

    TemplateLook look() {
        StyleChain styles = new StyleChain(part("styles").orElseThrow(), fonts);
        Map<String, TemplateLook.Typeface> faces = new HashMap<>();
        ids.forEach((name, id) -> faces.put(name, styles.face(id)));
        return new TemplateLook(paper(), lines("hdr"), lines("ftr"), faces);
    }

    private Optional<Element> part(String name) {
        return parts.stream().filter(part -> name.equals(part.getLocalName())).findFirst();
    }

    private Paper paper() {
        Optional<Element> size = Dom.child(section, "pgSz");
        int width = size.map(page -> Dom.number(page, "w"))
                .filter(LookReader::sheet)
                .orElse(A4_WIDTH);
        int height = size.map(page -> Dom.number(page, "h"))
                .filter(LookReader::sheet)
                .orElse(A4_HEIGHT);
        return new Paper(width, height, margin("top"), margin("right"), margin("bottom"), margin("left"));
    }

    private static boolean sheet(int length) {
        return length >= SMALLEST && length <= LARGEST;
    }

    private int margin(String side) {
        return Dom.child(section, "pgMar")
                .map(margins -> Math.min(Dom.number(margins, side), SMALLEST * 2))
                .orElse(0);
    }

    /** What stands in the headers, or footers, of a first page, of left ones, of all: each line once. */
    private List<String> lines(String kind) {
        return parts.stream()
                .filter(part -> kind.equals(part.getLocalName()))
                .flatMap(part -> Dom.all(part, "p"))
                .map(LookReader::words)
                .filter(line -> !line.isBlank())
                .distinct()
                .limit(MOST_LINES)
                .toList();
    }

    private static String words(Element paragraph) {
        String words = Dom.all(paragraph, "r")
                .flatMap(Dom::children)
                .filter(child -> List.of("t", "tab", "ptab", "br").contains(child.getLocalName()))
                .map(child -> "t".equals(child.getLocalName()) ? child.getTextContent() : " ")
                .collect(Collectors.joining())
                .strip();
        return words.length() > LONGEST_LINE ? words.substring(0, LONGEST_LINE) + "…" : words;
    }
}
