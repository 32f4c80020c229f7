package org.rapporteur.document.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a file to be, with the lists by which Word finds them. */
final class Contents {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String DOCUMENT = "word/document.xml";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, StringBuilder> links = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Contents() {
        type(DOCUMENT, WORD_TYPE + "document.main+xml");
        type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        type(WordWriter.STAMP, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        link("", "rId1", OFFICE + "officeDocument", DOCUMENT);
        link("", "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        link("", "rId3", OFFICE + "extended-properties", "docProps/app.xml");
        link("", "rId4", OFFICE + "custom-properties", WordWriter.STAMP);
        part("docProps/app.xml", Dom.resource("app.xml"));
    }

    void type(String part, String type) {
        types.put(part, type);
    }

    void part(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    /**
     * Lets one part refer to another.
     *
     * @param type last word of the kind of reference, "header"
     */
    void refer(String from, String id, String type, String to) {
        link(from, id, OFFICE + type, to);
    }

    private void link(String from, String id, String type, String to) {
        links.computeIfAbsent(from, first -> new StringBuilder())
                .append("<Relationship Id=\"")
                .append(escaped(id))
                .append("\" Type=\"")
                .append(escaped(type))
                .append("\" Target=\"/")
                .append(escaped(to))
                .append("\"/>");
    }

    /** All parts that are the same in every document; the list of contents comes first, as readers expect. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", bytes(types()));
        links.forEach((from, list) -> all.put(
                list(from),
                bytes(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + list + "</Relationships>")));
        all.putAll(parts);
        return all;
    }

    private static String list(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    private String types() {
        StringBuilder out = new StringBuilder(HEAD)
                .append("<Types xmlns=\"")
                .append(PACKAGE)
                .append("content-types\">");
        out.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships")
                .append("+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.forEach((part, type) -> out.append("<Override PartName=\"/")
                .append(escaped(part))
                .append("\" ContentType=\"")
                .append(escaped(type))
                .append("\"/>"));
        return out.append("</Types>").toString();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
