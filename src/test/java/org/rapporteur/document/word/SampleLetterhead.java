package org.rapporteur.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An organization's Word file, in another language, with a list, a picture in its header and some styles. */
public final class SampleLetterhead {

    private static final String W = "xmlns:w=\"" + Dom.W + "\"";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    public SampleLetterhead() {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + type("document", "document.main") + type("styles", "styles")
                        + type("numbering", "numbering") + type("header7", "header") + type("settings", "settings")
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                RELATIONSHIPS + link("a", "officeDocument", "word/document.xml", "") + "</Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document " + W + " " + R
                        + "><w:body><w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/>"
                        + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1\" w:right=\"1000\" w:bottom=\"1\""
                        + " w:left=\"1000\" w:header=\"1\" w:footer=\"1\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                RELATIONSHIPS + link("s", "styles", "styles.xml", "") + link("n", "numbering", "numbering.xml", "")
                        + link("h", "header", "header7.xml", "") + link("t", "settings", "settings.xml", "")
                        + "</Relationships>");
        parts.put(
                "word/styles.xml",
                "<w:styles " + W + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\">"
                        + "<w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Titre1\">"
                        + "<w:name w:val=\"heading 1\"/><w:rPr><w:color w:val=\"009CD6\"/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"Something else\"/></w:style></w:styles>");
        parts.put(
                "word/numbering.xml",
                "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"4\"><w:multiLevelType w:val=\"multilevel\"/>"
                        + "<w:lvl w:ilvl=\"0\"><w:pStyle w:val=\"Titre1\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>");
        parts.put(
                "word/settings.xml",
                "<w:settings " + W + " " + R + "><w:attachedTemplate r:id=\"x\"/><w:evenAndOddHeaders/>"
                        + "<w:updateFields w:val=\"true\"/></w:settings>");
        parts.put(
                "word/header7.xml",
                "<w:hdr " + W + "><w:p><w:r><w:t>Our house {document-number}</w:t></w:r></w:p></w:hdr>");
        parts.put(
                "word/_rels/header7.xml.rels",
                RELATIONSHIPS + link("p", "image", "media/crest.png", "") + "</Relationships>");
        parts.put("word/media/crest.png", "a picture");
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + type + "+xml\"/>";
    }

    private static String link(String id, String type, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"" + mode + "/>";
    }

    /** The same with words replaced in one of its parts. */
    public SampleLetterhead with(String part, String words, String others) {
        parts.computeIfPresent(part, (name, text) -> text.replace(words, others));
        return this;
    }

    public SampleLetterhead with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    public SampleLetterhead without(String part) {
        parts.remove(part);
        return this;
    }

    public byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
