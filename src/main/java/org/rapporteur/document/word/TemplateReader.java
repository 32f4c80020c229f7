package org.rapporteur.document.word;

import static org.rapporteur.document.word.WordFile.require;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Takes from a file what a document's look needs, and nothing that acts or leads outside. */
final class TemplateReader {

    /** Where the lists of a document go. */
    static final String LISTS = "{lists}";

    private static final int A4_WIDTH = 11906;
    private static final int NARROWEST = 5000;
    private static final String HEADER_ID = "rIdHeader";
    private static final Set<String> ON_EVERY_PAGE = Set.of("header", "footer");
    private static final Set<String> LOOKS = Set.of("theme", "fontTable");
    private static final Set<String> PASSIVE = Set.of("image", "font");

    private final LetterheadParts theirs;
    private final Contents contents = new Contents();
    private final Map<String, String> open = new LinkedHashMap<>();

    TemplateReader(Map<String, byte[]> files) {
        theirs = new LetterheadParts(files);
    }

    WordTemplate template() {
        NumberingMerge numbering = new NumberingMerge(bytes("numbering"));
        StyleMerge styles = new StyleMerge(bytes("styles"));
        put("styles", styles.write(numbering.headingList()));
        String lists = numbering.write(styles.ids());
        int end = lists.lastIndexOf("</");
        put("numbering", lists.substring(0, end) + LISTS + lists.substring(end));
        put("settings", settings());
        theirs.links().forEach(this::take);
        Element section = section();
        return new WordTemplate(
                contents.parts(),
                open,
                new WordTemplate.Styles(styles.idsByName(), styles.missing()),
                new WordTemplate.Page(Dom.write(section), textWidth(section)),
                numbering.headingList(),
                numbering.bullets());
    }

    private byte @Nullable [] bytes(String type) {
        return theirs.name(type).map(theirs::bytes).orElse(null);
    }

    private void put(String type, String xml) {
        put("rId" + type, type, theirs.name(type).orElse("word/" + type + ".xml"), xml);
    }

    private void put(String id, String type, String name, String xml) {
        contents.refer(Contents.DOCUMENT, id, type, name);
        contents.type(name, Contents.WORD_TYPE + type + "+xml");
        takeReferred(name);
        open.put(name, Contents.HEAD + xml);
    }

    private void take(LetterheadParts.Link link) {
        if (ON_EVERY_PAGE.contains(link.type())) {
            Element part = Dom.parse(theirs.bytes(link.target()));
            openNumber(part);
            put(link.id(), link.type(), link.target(), Dom.write(part));
        } else if (LOOKS.contains(link.type())) {
            contents.refer(Contents.DOCUMENT, link.id(), link.type(), link.target());
            takeAsItIs(link.target());
        }
    }

    private void takeReferred(String part) {
        theirs.links(part).forEach(link -> {
            require(!link.outside(), "refers to something outside itself in " + part + ": " + link.target());
            require(PASSIVE.contains(link.type()), "holds more than text and pictures in " + part);
            contents.refer(part, link.id(), link.type(), link.target());
            takeAsItIs(link.target());
        });
    }

    private void takeAsItIs(String part) {
        contents.type(part, theirs.contentType(part));
        contents.part(part, theirs.bytes(part));
        takeReferred(part);
    }

    /** A header says which document it belongs to in a control of that name, as ours does. */
    private static void openNumber(Element part) {
        Dom.all(part, "sdt")
                .filter(control -> Dom.child(control, "sdtPr")
                        .flatMap(properties -> Dom.childValue(properties, "tag"))
                        .filter("document-number"::equals)
                        .isPresent())
                .forEach(control -> {
                    Dom.all(control, "t").skip(1).forEach(Dom::remove);
                    Dom.all(control, "t").forEach(text -> text.setTextContent(WordTemplate.DOCUMENT_NUMBER));
                });
    }

    private Element section() {
        Element section = theirs.main()
                .flatMap(main -> Dom.child(main, "body"))
                .flatMap(body -> Dom.child(body, "sectPr"))
                .orElseGet(() -> Dom.parse(Dom.resource("section.xml")));
        Dom.children(section, "printerSettings").forEach(Dom::remove);
        Dom.children(section, "sectPrChange").forEach(Dom::remove);
        boolean headed =
                Dom.children(section).anyMatch(child -> child.getLocalName().endsWith("erReference"));
        if (!headed) {
            ourHeader(section);
        }
        return section;
    }

    private static int textWidth(Element section) {
        int paper =
                Dom.child(section, "pgSz").map(size -> Dom.number(size, "w")).orElse(A4_WIDTH);
        int margins = Dom.child(section, "pgMar")
                .map(margin -> Dom.number(margin, "left") + Dom.number(margin, "right"))
                .orElse(0);
        return Math.max(paper - margins, NARROWEST);
    }

    private void ourHeader(Element section) {
        put(HEADER_ID, "header", "word/rapporteur-header.xml", Dom.write(Dom.parse(Dom.resource("header.xml"))));
        Element reference = Dom.insert(section, "headerReference", Set.of());
        Dom.attribute(reference, "type", "default");
        reference.setAttributeNS(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:id", HEADER_ID);
    }

    /** Ours, but for how pages face each other: a file's own settings may name other files and ask questions. */
    private String settings() {
        Element settings = Dom.parse(Dom.resource("settings.xml"));
        Optional<Element> supplied = theirs.name("settings").map(theirs::bytes).map(Dom::parse);
        if (supplied.flatMap(own -> Dom.child(own, "mirrorMargins")).isPresent()) {
            Dom.insert(settings, "mirrorMargins", Set.of("zoom"));
        }
        if (supplied.flatMap(own -> Dom.child(own, "evenAndOddHeaders")).isPresent()) {
            Dom.insert(settings, "evenAndOddHeaders", Set.of("zoom", "mirrorMargins", "defaultTabStop"));
        }
        return Dom.write(settings);
    }
}
