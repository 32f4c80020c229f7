package org.rapporteur.document.reading.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Word files made of markup. */
public final class WordFixture {

    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder();
    private String mainType = MAIN;

    /** A file with this between the tags of its body. */
    public static WordFixture of(String body) {
        return new WordFixture()
                .raw("word/document.xml", "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A paragraph of one run. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph in a style. */
    public static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    /** A paragraph of a list. */
    public static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    /** A run; tabs are elements of their own. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r>";
    }

    /** A level of a list. */
    public static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    public WordFixture styles(String styles) {
        return part("styles", "<w:styles" + SPACES + ">" + styles + "</w:styles>");
    }

    public WordFixture numbering(String numbering) {
        return part("numbering", "<w:numbering" + SPACES + ">" + numbering + "</w:numbering>");
    }

    /** A part the text refers to by what it is for: "footnotes". */
    public WordFixture part(String type, String xml) {
        return link(type, type, type + ".xml", "").raw("word/" + type + ".xml", xml);
    }

    /** A part around markup of the usual kind: footnotes with the element of that name. */
    public WordFixture part(String type, String element, String content) {
        return part(type, "<w:" + element + SPACES + ">" + content + "</w:" + element + ">");
    }

    public WordFixture link(String id, String type, String target, String mode) {
        links.append(
                "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"" + mode + "/>");
        return this;
    }

    public WordFixture type(String type) {
        mainType = type;
        return this;
    }

    public WordFixture raw(String name, String content) {
        return raw(name, content.getBytes(UTF_8));
    }

    public WordFixture raw(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] file() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"" + PACKAGE
                                + "content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"" + mainType
                                + "\"/></Types>")
                        .getBytes(UTF_8));
        all.put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"a\" Type=\"" + TYPE + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/_rels/document.xml.rels", relationships(links.toString()));
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] relationships(String links) {
        return ("<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>").getBytes(UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
