package org.rapporteur.document.word;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;

/**
 * Writes a document as a Word file that looks typed and is edited as if typed: numbers are Word's own, every block sits
 * in a content control with the block's id. The same document gives the same bytes.
 */
public final class WordWriter {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String OPENING = HEAD + "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w15\"><w:body>\n";
    private static final String PROPERTIES = HEAD + "<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">";

    static final String STAMP = "docProps/custom.xml";
    private static final String CUSTOM = HEAD + "<Properties"
            + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
            + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">";

    /** Word asks for a region; these are the ones of the six official languages. */
    private static final Map<String, String> REGIONS =
            Map.of("en", "en-GB", "fr", "fr-FR", "es", "es-ES", "ru", "ru-RU", "zh", "zh-CN", "ar", "ar-SA");

    private final WordTemplate template;
    private final String documentLabel;

    /**
     * @param documentLabel stands before the document number on the cover
     */
    public WordWriter(WordTemplate template, String documentLabel) {
        this.template = template;
        this.documentLabel = documentLabel;
    }

    public byte[] write(Document document) {
        return write(document, null);
    }

    /** @param stamp what the file says of itself, so that it is known when it comes back; null for nothing */
    public byte[] write(Document document, @Nullable PrintStamp stamp) {
        WordXml xml = new WordXml().markup(OPENING);
        Bookmarks places = new Bookmarks(document);
        LineWriter lines = new LineWriter(xml, template, places);
        BlockWriter blocks = new BlockWriter(xml, template, places, lines);
        SectionWriter sections = new SectionWriter(xml, template, places, lines, blocks);
        sections.cover(document.cover(), labelled(document.cover().documentNumber()));
        sections.sections(document.sections(), 1);
        blocks.gap();
        xml.markup(template.section()).markup("</w:body></w:document>");
        return template.file(
                parts(xml.toString(), document, stamp),
                blocks.lists(),
                WordXml.escaped(language(document)),
                WordXml.escaped(document.cover().documentNumber()));
    }

    static Map<String, String> parts(String body, Document document, @Nullable PrintStamp stamp) {
        return Map.of("word/document.xml", body, "docProps/core.xml", properties(document), STAMP, stamped(stamp));
    }

    private static String stamped(@Nullable PrintStamp stamp) {
        WordXml xml = new WordXml().markup(CUSTOM);
        if (stamp != null) {
            int number = 1;
            for (Map.Entry<String, String> property : stamp.properties().entrySet()) {
                xml.markup("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"");
                xml.number(++number)
                        .markup("\" name=\"")
                        .text(property.getKey())
                        .markup("\"><vt:lpwstr>");
                xml.text(property.getValue()).markup("</vt:lpwstr></property>");
            }
        }
        return xml.markup("</Properties>").toString();
    }

    private String labelled(String number) {
        return number.isBlank() ? "" : documentLabel + " " + number;
    }

    static String language(Document document) {
        Locale locale = document.language();
        return locale.getCountry().isEmpty()
                ? REGIONS.getOrDefault(locale.getLanguage(), locale.toLanguageTag())
                : locale.toLanguageTag();
    }

    static String properties(Document document) {
        Cover cover = document.cover();
        WordXml xml = new WordXml().markup(PROPERTIES);
        xml.markup("<dc:title>").text(cover.title()).markup("</dc:title>");
        xml.markup("<dc:subject>").text(cover.meeting()).markup("</dc:subject>");
        xml.markup("<dc:creator>").text(cover.source()).markup("</dc:creator>");
        xml.markup("<dc:identifier>").text(cover.documentNumber()).markup("</dc:identifier>");
        xml.markup("<dc:language>").text(language(document)).markup("</dc:language>");
        return xml.markup("</cp:coreProperties>").toString();
    }
}
